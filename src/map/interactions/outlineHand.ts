import type { LngLat } from '../../domain/geo.ts';
import type { Ring } from '../../domain/territory/shape.ts';
import {
  enclosed,
  finish,
  moveTo,
  type Outcome,
  outlineOf,
  type Progress,
  place,
  radiusKm,
  removeLast,
  startProgress,
} from './progress.ts';
import type { Readout } from './readout.ts';
import type { Sketching } from './sketching.ts';
import { type MapSurface, type Pixel, pixelDistance } from './surface.ts';

/** Places the points of an outline, for the pointer and for the keyboard alike. */
export interface OutlineHand {
  place(at: Pixel): void;
  moveTo(at: Pixel): void;
  removeLast(): void;
  finish(): void;
  /** Forgets the points without a word: the outline is already gone. */
  forget(): void;
  isBusy(): boolean;
  /** The points that are placed, without the cursor; none once the outline is finished. */
  placed(): Ring;
}

/** Two points nearer than this cannot be told apart under a finger. */
const SAME_PX = 10;

export function createOutlineHand(
  kind: Progress['kind'],
  surface: Pick<MapSurface, 'toLngLat' | 'toPixel'>,
  sketching: Sketching,
  readout: Readout,
): OutlineHand {
  let progress = startProgress(kind);

  const isBusy = () => progress.placed.length > 0;
  const isSame = (a: LngLat, b: LngLat) => pixelDistance(surface.toPixel(a), surface.toPixel(b)) < SAME_PX;
  const forget = () => {
    progress = startProgress(kind);
    readout.hide();
  };
  const show = (next: Progress) => {
    progress = next;
    if (!isBusy()) {
      sketching.drop();
      return;
    }
    sketching.sketch(() => outlineOf(progress), enclosed(progress));
    if (kind === 'radius' && next.cursor) readout.showRadius(radiusKm(next), surface.toPixel(next.cursor));
  };
  const settle = (outcome: Outcome) => {
    if (!outcome.finished) return show(outcome.progress);
    forget();
    sketching.finish(outcome.outline);
  };

  return {
    place: (at) => settle(place(progress, surface.toLngLat(at), isSame)),
    moveTo: (at) => {
      if (isBusy()) show(moveTo(progress, surface.toLngLat(at)));
    },
    removeLast: () => show(removeLast(progress)),
    finish: () => settle(finish(progress)),
    forget,
    isBusy,
    placed: () => progress.placed,
  };
}
