import type { LngLat } from '../../domain/geo.ts';
import type { DrawingTool } from '../../state/slices/drawingSlice.ts';
import type { AppStore } from '../../state/store.ts';
import { createOutlineHand, type OutlineHand } from './outlineHand.ts';
import { attachPress } from './press.ts';
import type { Readout } from './readout.ts';
import { createSketching, type Sketching } from './sketching.ts';
import { type MapSurface, type Pixel, pixelDistance } from './surface.ts';

/** The tool in hand, at work on the map. */
export interface ToolAtWork {
  /** What the keyboard places points with; null for a tool that outlines nothing. */
  readonly hand: OutlineHand | null;
  readonly isBusy: () => boolean;
  /** Drops the outline in progress; the tool stays in hand. */
  readonly cancel: () => void;
  readonly putDown: () => void;
}

/** A point nearer to the previous one adds nothing to a line. */
const MIN_STEP_PX = 1;

export function takeUpTool(
  tool: DrawingTool,
  surface: MapSurface,
  store: AppStore,
  readout: Readout,
): ToolAtWork {
  if (tool === 'tap') {
    return { hand: null, isBusy: () => false, cancel: () => {}, putDown: () => {} };
  }
  const sketching = createSketching(store, surface, () => forget());
  const hand = createOutlineHand(tool === 'radius' ? 'radius' : 'corners', surface, sketching, readout);
  const work = { freehand: workFreehand, corners: workCorners, radius: workRadius }[tool];
  const { detach, forget: forgetStroke } = work(surface, sketching, hand);
  const forget = () => {
    forgetStroke();
    hand.forget();
  };
  return {
    hand,
    isBusy: sketching.isBusy,
    cancel: () => {
      forget();
      sketching.drop();
    },
    putDown: () => {
      detach();
      forget();
      sketching.drop();
      sketching.stop();
    },
  };
}

interface Work {
  readonly detach: () => void;
  readonly forget: () => void;
}

/** One gesture draws the line: press, go round, release. */
function workFreehand(surface: MapSurface, sketching: Sketching, hand: OutlineHand): Work {
  let points: LngLat[] | null = null;
  let last: Pixel = [0, 0];
  const add = (at: Pixel) => {
    if (!points || (points.length > 0 && pixelDistance(last, at) < MIN_STEP_PX)) return;
    points.push(surface.toLngLat(at));
    last = at;
  };
  const detach = attachPress(surface, {
    start(at) {
      hand.forget();
      sketching.drop();
      points = [];
      add(at);
    },
    move(through) {
      through.forEach(add);
      const drawn = points;
      if (drawn && drawn.length > 1) sketching.sketch(() => [...drawn]);
    },
    end() {
      const drawn = points;
      points = null;
      if (drawn && drawn.length > 1) sketching.finish(drawn);
    },
    cancel() {
      points = null;
      sketching.drop();
    },
  });
  return {
    detach,
    forget: () => {
      points = null;
    },
  };
}

/** A click a corner. */
function workCorners(surface: MapSurface, _sketching: Sketching, hand: OutlineHand): Work {
  const stops = [surface.on('click', hand.place), surface.on('mousemove', hand.moveTo)];
  return {
    detach: () => {
      for (const stop of stops) stop();
    },
    forget: () => {},
  };
}

/** Press at the centre and pull; or click the centre, then the edge. */
function workRadius(surface: MapSurface, sketching: Sketching, hand: OutlineHand): Work {
  let at: Pixel = [0, 0];
  const detach = attachPress(surface, {
    start(pixel) {
      at = pixel;
      if (hand.isBusy()) hand.moveTo(pixel);
      else hand.place(pixel);
    },
    move(through) {
      at = through.at(-1) ?? at;
      hand.moveTo(at);
    },
    end() {
      if (hand.isBusy()) hand.place(at);
    },
    cancel() {
      hand.forget();
      sketching.drop();
    },
  });
  const stopFollowing = surface.on('mousemove', hand.moveTo);
  return {
    detach: () => {
      detach();
      stopFollowing();
    },
    forget: () => {},
  };
}
