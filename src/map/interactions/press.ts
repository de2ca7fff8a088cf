import { enlargementOf } from '../enlargement.ts';
import type { MapSurface, Pixel } from './surface.ts';

/** One pointer held down on the map: mouse button, pen or finger. */
export interface PressHandlers {
  start(at: Pixel): void;
  /** Every place the pointer went through since the last call, those between two frames included. */
  move(through: readonly Pixel[]): void;
  end(): void;
  /** A second finger came: the gesture was meant for the map. */
  cancel(): void;
}

/**
 * Gives one-pointer gestures to a tool. The map does not see them and stays still; two fingers and the wheel
 * still reach it.
 */
export function attachPress({ container, canvas, page }: MapSurface, handlers: PressHandlers): () => void {
  const down = new Set<number>();
  let drawing: number | null = null;
  let pixelOf = toPixels(canvas);
  const measure = () => {
    pixelOf = toPixels(canvas);
  };

  const onDown = (event: PointerEvent) => {
    if (event.target !== canvas || event.button !== 0) return;
    down.add(event.pointerId);
    if (down.size > 1) {
      if (drawing !== null) handlers.cancel();
      drawing = null;
      return;
    }
    drawing = event.pointerId;
    canvas.setPointerCapture(event.pointerId);
    measure();
    handlers.start(pixelOf(event));
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== drawing) return;
    const between = event.getCoalescedEvents();
    handlers.move((between.length > 0 ? between : [event]).map(pixelOf));
  };
  const onUp = (event: PointerEvent) => {
    down.delete(event.pointerId);
    if (event.pointerId !== drawing) return;
    drawing = null;
    handlers.end();
  };
  /** The map listens to mouse and touch events, which follow the pointer events. */
  const keepMouse = (event: MouseEvent) => {
    if (event.target === canvas && event.button === 0) event.stopPropagation();
  };
  /** The map waits for each of them on the document, and measures itself: held back a step before. */
  const keepMove = (event: MouseEvent) => {
    if (drawing !== null) event.stopPropagation();
  };
  const keepTouch = (event: TouchEvent) => {
    if (event.target !== canvas || event.touches.length > 1 || drawing === null) return;
    event.stopPropagation();
    if (event.cancelable) event.preventDefault();
  };

  const capture = { capture: true } as const;
  container.addEventListener('pointerdown', onDown, capture);
  container.addEventListener('pointermove', onMove, capture);
  container.addEventListener('pointerup', onUp, capture);
  container.addEventListener('pointercancel', onUp, capture);
  // After a release; without one, nothing more would be heard of this pointer.
  container.addEventListener('lostpointercapture', onUp, capture);
  container.addEventListener('mousedown', keepMouse, capture);
  page.addEventListener('mousemove', keepMove, capture);
  // A screen that is turned under the finger: the rest of the line is still where the finger is.
  page.addEventListener('resize', measure);
  container.addEventListener('touchstart', keepTouch, capture);
  container.addEventListener('touchmove', keepTouch, capture);
  return () => {
    container.removeEventListener('pointerdown', onDown, capture);
    container.removeEventListener('pointermove', onMove, capture);
    container.removeEventListener('pointerup', onUp, capture);
    container.removeEventListener('pointercancel', onUp, capture);
    container.removeEventListener('lostpointercapture', onUp, capture);
    container.removeEventListener('mousedown', keepMouse, capture);
    page.removeEventListener('mousemove', keepMove, capture);
    page.removeEventListener('resize', measure);
    container.removeEventListener('touchstart', keepTouch, capture);
    container.removeEventListener('touchmove', keepTouch, capture);
  };
}

/** Measures the canvas once, for a whole press or until the window changes: to ask at each move would lay the page out again and again. */
function toPixels(canvas: HTMLElement): (event: MouseEvent) => Pixel {
  const { left, top } = canvas.getBoundingClientRect();
  const larger = enlargementOf(canvas);
  return ({ clientX, clientY }) => [(clientX - left) / larger, (clientY - top) / larger];
}
