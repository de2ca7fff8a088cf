import type { StateCreator } from 'zustand';
import type { Ring } from '../../domain/territory/shape.ts';
import type { AppState } from '../store.ts';

/** Tools that act on the map. `tap` adds or removes the communes that are touched. */
export const DRAWING_TOOLS = ['freehand', 'corners', 'radius', 'tap'] as const;
export type DrawingTool = (typeof DRAWING_TOOLS)[number];

/** Whether the next outline is added to the territory or cut out of it. */
export type DrawingMode = 'add' | 'subtract';

/** The tool in hand and the outline under the finger: memory only. */
export interface DrawingSlice {
  readonly tool: DrawingTool | null;
  readonly mode: DrawingMode;
  /** Outline being drawn, closed implicitly; null between two strokes. */
  readonly draft: Ring | null;
  /** What the draft is without the pointer, as soon as it encloses something; says nothing without a draft. */
  readonly placed: Ring | null;
  readonly drawingActions: {
    /**
     * Takes a tool; null puts it down. Corners that enclose something are closed and taken, as their figures said; any other
     * outline in progress is dropped.
     */
    takeTool(tool: DrawingTool | null): void;
    setMode(mode: DrawingMode): void;
    /**
     * The outline as it stands at this frame; null drops it.
     * @param placed its corners without the pointer; null for what only its own gesture ends
     */
    sketch(draft: Ring | null, placed?: Ring | null): void;
    /**
     * The stroke is finished: the draft becomes part of the territory, or is refused with a word.
     * @param toleranceDeg corners closer to the line than this are dropped: half a pixel at the zoom of the drawing
     */
    finishStroke(toleranceDeg: number): void;
  };
}

export const createDrawingSlice: StateCreator<AppState, [], [], DrawingSlice> = (set, get) => ({
  tool: null,
  mode: 'add',
  draft: null,
  placed: null,
  drawingActions: {
    takeTool: (tool) => {
      const { region, draft, placed, mode, territoryActions } = get();
      // The counting is prepared now, not under the first stroke.
      if (tool !== null && region.status === 'ready') region.value.engine.measure([]);
      set({ tool, draft: null, placed: null, ...(tool === null ? { mode: 'add' as const } : {}) });
      if (draft && placed) territoryActions.draw(placed, mode, 0);
    },
    setMode: (mode) => set({ mode }),
    sketch: (draft, placed = null) => set({ draft, placed }),
    finishStroke: (toleranceDeg) => {
      const { draft, mode, territoryActions } = get();
      set({ draft: null });
      if (draft) territoryActions.draw(draft, mode, toleranceDeg);
    },
  },
});

/** A tool is of the step, or of the tab, that it was taken in: on the map of the next one, a press opens what it is on. */
export function putDownTool({ tool, drawingActions }: AppState): void {
  if (tool) drawingActions.takeTool(null);
}
