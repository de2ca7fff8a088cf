import type { LngLat } from '../../src/domain/geo.ts';
import { WORLD_PX } from '../../src/domain/mercator.ts';
import type { MapSurface, Pixel } from '../../src/map/interactions/surface.ts';
import type { TouchedPlaces } from '../../src/map/interactions/touchedPlaces.ts';
import { FakeNode } from './fakePage.ts';
import { CELL_DEG, smallCommunes } from './smallRegion.ts';

type Heard = 'click' | 'mousemove' | 'mouseout' | 'move';

/** Side of a commune of the small region, in pixels. */
export const CELL_PX = 100;
const DEG_PER_PX = CELL_DEG / CELL_PX;
/** Top left corner of the map: the north-west corner of row 8. */
const CORNER: LngLat = [-1.2, 47.5];
const SIZE: Pixel = [4 * CELL_PX, 3 * CELL_PX];
/** Where the canvas lies in the page. */
const MARGIN: Pixel = [30, 20];

/**
 * The small region drawn without a map, each commune a square of a hundred pixels: row 8 at the top left, row 3 at the
 * bottom right. The canvas starts at (30, 20) of the page; pixels of tests are those of the canvas.
 */
export function createFakeSurface() {
  const page = new FakeNode(null);
  const container = new FakeNode(page);
  // Where the map itself listens, between both.
  const inside = new FakeNode(container);
  const canvas = new FakeNode(inside);
  const listeners: { type: Heard; listener: (at: never) => void }[] = [];
  const frames = new Map<number, () => void>();
  const captured: number[] = [];
  const reached: string[] = [];
  const labels: { hidden: boolean; textContent: string; style: { transform: string }; isGone: boolean }[] =
    [];
  const view = {
    moved: [0, 0] as Pixel,
    larger: 1,
    margin: MARGIN,
    focusVisible: false,
    places: null as TouchedPlaces | null,
    doubleClickZoom: true,
    openedGroups: 0,
  };
  let asked = 0;

  const emit = (type: Heard, at: Pixel | null) => {
    for (const each of [...listeners]) if (each.type === type) each.listener(at as never);
  };
  const toLngLat = ([x, y]: Pixel): LngLat => [
    CORNER[0] + (x + view.moved[0]) * DEG_PER_PX,
    CORNER[1] - (y + view.moved[1]) * DEG_PER_PX,
  ];
  const box = () => ({ left: view.margin[0], top: view.margin[1], width: SIZE[0] * view.larger });
  const element = { getBoundingClientRect: box, offsetWidth: SIZE[0] };
  const dataset: Record<string, string> = {};
  Object.assign(page, {
    requestAnimationFrame: (run: () => void) => {
      frames.set(++asked, run);
      return asked;
    },
    cancelAnimationFrame: (frame: number) => frames.delete(frame),
  });
  Object.assign(container, element, {
    dataset,
    ownerDocument: {
      createElement: () => {
        const label = { hidden: false, textContent: '', style: { transform: '' }, isGone: true };
        labels.push(label);
        return Object.assign(label, {
          remove: () => {
            label.isGone = true;
          },
        });
      },
    },
    append: (label: { isGone: boolean }) => {
      label.isGone = false;
    },
  });
  Object.assign(canvas, element, {
    matches: (selector: string) => selector === ':focus-visible' && view.focusVisible,
    setPointerCapture: (pointer: number) => captured.push(pointer),
  });
  for (const type of ['mousedown', 'mousemove', 'touchstart', 'touchmove', 'keydown'])
    inside.addEventListener(type, () => reached.push(type));

  const surface: MapSurface = {
    container: container as unknown as HTMLElement,
    canvas: canvas as unknown as HTMLElement,
    page: page as unknown as MapSurface['page'],
    toLngLat,
    toPixel: ([lng, lat]) => [
      (lng - CORNER[0]) / DEG_PER_PX - view.moved[0],
      (CORNER[1] - lat) / DEG_PER_PX - view.moved[1],
    ],
    communeAt: (pixel) => rowAt(toLngLat(pixel)),
    placesAt: () => view.places,
    openGroup: () => {
      view.openedGroups++;
    },
    middle: () => [SIZE[0] / 2, SIZE[1] / 2],
    // A pixel is a thousandth of a degree.
    zoom: () => Math.log2(360 / (WORLD_PX * DEG_PER_PX)),
    panBy: ([x, y]) => {
      view.moved = [view.moved[0] + x, view.moved[1] + y];
      emit('move', null);
    },
    allowDoubleClickZoom: (allowed) => {
      view.doubleClickZoom = allowed;
    },
    on: (type, listener) => {
      const entry = { type, listener: listener as (at: never) => void };
      listeners.push(entry);
      return () => listeners.splice(listeners.indexOf(entry), 1);
    },
  };

  return {
    surface,
    page,
    container,
    canvas,
    dataset,
    /** What a test sets or looks at: how far the map moved, what is drawn of the places, and the like. */
    view,
    /** What the map would have heard, in order. */
    reached,
    /** Pointers that the canvas captured. */
    captured,
    /** What is written over the map. */
    labels,
    emit,
    /** Place of the page where a pixel of the canvas is shown. */
    inPage: ([x, y]: Pixel) => ({
      clientX: view.margin[0] + x * view.larger,
      clientY: view.margin[1] + y * view.larger,
    }),
    /** The window takes another size, and the canvas another place in it. */
    turnScreen: (margin: Pixel) => {
      view.margin = margin;
      page.dispatch('resize');
    },
    /** The screen shows a frame: what waited for it runs. Returns how many did. */
    frame: () => {
      const waiting = [...frames.values()];
      frames.clear();
      for (const run of waiting) run();
      return waiting.length;
    },
    /** Everything that is listened to, on the page and on the map, or waits for a frame. */
    listening: () => [
      ...page.listening(),
      ...container.listening(),
      ...canvas.listening(),
      ...listeners.map(({ type }) => `map ${type}`),
      ...[...frames.keys()].map(() => 'frame'),
    ],
  };
}

export type FakeSurface = ReturnType<typeof createFakeSurface>;

/** Row of the commune that holds a point; null outside of the region. */
function rowAt([lng, lat]: LngLat): number | null {
  const row = smallCommunes.points.findIndex(
    ([x, y]) => Math.abs(x - lng) < CELL_DEG / 2 && Math.abs(y - lat) < CELL_DEG / 2,
  );
  return row < 0 ? null : row;
}
