import type { Pixel } from '../../src/map/interactions/surface.ts';
import type { Details, FakeEvent } from './fakePage.ts';
import type { FakeSurface } from './fakeSurface.ts';

/** Something that points at the fake map, in pixels of its canvas; each act sends what a browser sends. */
export interface Hand {
  press(at: Pixel, details?: Details): FakeEvent;
  /** One move; further places are those that the pointer went through since the frame before. */
  move(...through: readonly Pixel[]): void;
  release(): void;
  /** The system takes the pointer away. */
  cancel(): void;
  /** The canvas does not hold the pointer any more: its release will not be heard. */
  loseCapture(): void;
  /** Press, go through each place, release. */
  stroke(places: readonly Pixel[]): void;
  tap(at: Pixel): void;
}

/** Fingers on the map at the same time. */
const touching = new WeakMap<FakeSurface, number>();

export function takeMouse(map: FakeSurface): Hand {
  return createHand(map, { pointerId: 1, pointerType: 'mouse' });
}

export function takePen(map: FakeSurface): Hand {
  return createHand(map, { pointerId: 40, pointerType: 'pen' });
}

/** @param number a finger each: 1, 2, 3 */
export function takeFinger(map: FakeSurface, number = 1): Hand {
  return createHand(map, { pointerId: 100 + number, pointerType: 'touch' });
}

function createHand(map: FakeSurface, pointer: { pointerId: number; pointerType: string }): Hand {
  const { canvas, inPage } = map;
  const isFinger = pointer.pointerType === 'touch';
  let at: Pixel = [0, 0];
  let isDown = false;
  let isFree = true;
  const send = (type: string, details: Details = {}) =>
    canvas.dispatch(type, { button: 0, ...pointer, ...inPage(at), getCoalescedEvents: () => [], ...details });
  const sendTouch = (type: string) =>
    isFinger ? send(type, { cancelable: true, touches: Array(touching.get(map) ?? 0) }) : null;
  const lift = (by: number) => {
    if (isFinger) touching.set(map, (touching.get(map) ?? 0) + by);
  };
  /** A finger is a mouse for who asked for no touches. */
  const sendMouse = (type: string, details: Details = {}) => {
    if (isFinger && !isFree) return;
    const { isStopped } = send(type, details);
    if (type === 'mousemove' && !isStopped) map.emit('mousemove', at);
  };
  const press = (place: Pixel, details: Details = {}) => {
    at = place;
    isDown = true;
    lift(1);
    const pressed = send('pointerdown', details);
    isFree = !sendTouch('touchstart')?.isPrevented;
    if (!isFinger) sendMouse('mousedown', details);
    return pressed;
  };
  const move = (...through: readonly Pixel[]) => {
    const events = through.map((pixel) => inPage(pixel));
    at = through.at(-1) ?? at;
    send('pointermove', { getCoalescedEvents: () => (through.length > 1 ? events : []) });
    sendTouch('touchmove');
    if (!isFinger) sendMouse('mousemove');
  };
  const release = () => {
    isDown = false;
    send('pointerup');
    send('lostpointercapture');
    lift(-1);
    sendTouch('touchend');
  };
  return {
    press,
    move,
    release,
    cancel() {
      isDown = false;
      send('pointercancel');
      send('lostpointercapture');
      lift(-1);
    },
    loseCapture: () => {
      if (isDown) send('lostpointercapture');
    },
    stroke([first = [0, 0], ...others]) {
      press(first);
      for (const place of others) {
        move(place);
        map.frame();
      }
      release();
    },
    tap(place) {
      press(place);
      release();
      if (isFinger) {
        sendMouse('mousemove');
        sendMouse('mousedown');
      }
      map.emit('click', place);
    },
  };
}

/** A key pressed on the map, which has the focus. */
export function pressKey(map: FakeSurface, key: string, details: Details = {}): FakeEvent {
  return map.canvas.dispatch('keydown', { key, ...details });
}

/** A key pressed anywhere else in the page. */
export function pressKeyInPage(map: FakeSurface, key: string): FakeEvent {
  return map.page.dispatch('keydown', { key });
}
