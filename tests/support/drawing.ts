import { attachInteractions } from '../../src/map/interactions/interactions.ts';
import { selectCounting } from '../../src/state/derived/counting.ts';
import type { DrawingTool } from '../../src/state/slices/drawingSlice.ts';
import { createLoadedStore } from './createTestStore.ts';
import { createFakeSurface } from './fakeSurface.ts';

/** The small region on a fake surface, listened to by the store, with a tool in hand or none. */
export async function openDrawing(tool: DrawingTool | null = null) {
  const store = await createLoadedStore();
  const map = createFakeSurface();
  const stop = attachInteractions(map.surface, store);
  store.getState().drawingActions.takeTool(tool);
  return {
    store,
    map,
    stop,
    /** The outline in hand, in pixels of the map; null when there is none. */
    draft: () => {
      const { draft } = store.getState();
      return draft?.map((at) => map.surface.toPixel(at).map(Math.round)) ?? null;
    },
    /** Corners of each polygon of the territory, in pixels of the map, from the topmost, leftmost one. */
    drawn: () =>
      store.getState().territory.present.shape.map(({ outer }) => {
        const corners = outer.map((at) => map.surface.toPixel(at).map(Math.round) as [number, number]);
        return corners.toSorted(([xa, ya], [xb, yb]) => ya - yb || xa - xb);
      }),
    counted: () => [...selectCounting(store.getState()).counted],
    /** What is written beside the pointer; null when nothing is. */
    readout: () =>
      map.labels.find(({ hidden, isGone, textContent }) => !hidden && !isGone && textContent)?.textContent ??
      null,
  };
}
