import type { Ring } from '../../domain/territory/shape.ts';
import type { AppStore } from '../../state/store.ts';
import { degreesPerPixel, type MapSurface } from './surface.ts';

/** The outline in hand on its way to the store: one sketch a frame at most, whatever the pointer sends. */
export interface Sketching {
  /** Shows the outline at the next frame; `read` is called then. @param placed its corners, once they enclose something */
  sketch(read: () => Ring | null, placed?: Ring | null): void;
  /** Hands over a finished outline: the store takes or refuses it. */
  finish(outline: Ring): void;
  drop(): void;
  /** Whether an outline is under way. */
  isBusy(): boolean;
  stop(): void;
}

/** Half a pixel: corners nearer to the line than this are the same line to the eye. */
const TOLERANCE_PX = 0.5;

/** @param onDropped the outline is there no more: it was finished, or dropped, from elsewhere too (undo, another tool) */
export function createSketching(store: AppStore, surface: MapSurface, onDropped: () => void): Sketching {
  const { sketch, finishStroke } = store.getState().drawingActions;
  let frame = 0;
  let pending: (() => Ring | null) | null = null;
  let corners: Ring | null = null;
  const clearFrame = () => {
    surface.page.cancelAnimationFrame(frame);
    frame = 0;
    pending = null;
  };
  const flush = () => {
    const read = pending;
    clearFrame();
    if (read) sketch(read(), corners);
  };
  const stopListening = store.subscribe(
    ({ draft }) => draft,
    (draft) => {
      if (draft !== null) return;
      clearFrame();
      onDropped();
    },
  );

  return {
    sketch(read, placed = null) {
      pending = read;
      corners = placed;
      if (frame === 0) frame = surface.page.requestAnimationFrame(flush);
    },
    finish(outline) {
      clearFrame();
      sketch(outline);
      finishStroke(degreesPerPixel(surface.zoom()) * TOLERANCE_PX);
    },
    drop() {
      clearFrame();
      if (store.getState().draft) sketch(null);
    },
    isBusy: () => pending !== null || store.getState().draft !== null,
    stop() {
      clearFrame();
      stopListening();
    },
  };
}
