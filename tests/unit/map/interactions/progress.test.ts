import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../../../src/domain/geo.ts';
import {
  finish,
  moveTo,
  type Outcome,
  outlineOf,
  type Progress,
  place,
  radiusKm,
  removeLast,
  startProgress,
} from '../../../../src/map/interactions/progress.ts';

const A: LngLat = [-1, 47];
const B: LngLat = [-0.9, 47];
const C: LngLat = [-0.9, 47.1];

describe('an outline made corner by corner', () => {
  test('is closed by its first corner', () => {
    expect(place(placed(A, B, C), A, isSame)).toEqual({ finished: true, outline: [A, B, C] });
  });

  test('is closed by its last corner placed twice, as a double click does', () => {
    expect(place(placed(A, B, C), C, isSame)).toEqual({ finished: true, outline: [A, B, C] });
  });

  test('cannot be closed with two corners, by place or by key', () => {
    expect(place(placed(A, B), B, isSame).finished).toBe(false);
    expect(finish(placed(A, B)).finished).toBe(false);
    expect(progressOf(place(placed(A, B), B, isSame)).placed).toEqual([A, B]);
  });

  test('shows the cursor as its next corner, and takes it back on leaving', () => {
    expect(outlineOf(moveTo(placed(A, B), C))).toEqual([A, B, C]);
    expect(outlineOf(placed(A, B))).toEqual([A, B]);
  });

  test('is finished without the corner that is only pointed at', () => {
    expect(finish(moveTo(placed(A, B, C), [-1, 47.2]))).toEqual({ finished: true, outline: [A, B, C] });
  });

  test('loses its last corner', () => {
    expect(removeLast(placed(A, B)).placed).toEqual([A]);
    expect(outlineOf(removeLast(placed(A)))).toBeNull();
  });
});

describe('a circle', () => {
  test('goes from its centre to the second point', () => {
    const outcome = place(progressOf(place(startProgress('radius'), A, isSame)), B, isSame);

    expect(outcome.finished).toBe(true);
  });

  test('waits while the second point is where the centre is', () => {
    const outcome = place(progressOf(place(startProgress('radius'), A, isSame)), A, isSame);

    expect(outcome.finished).toBe(false);
  });

  test('says its radius', () => {
    const progress = moveTo(progressOf(place(startProgress('radius'), A, isSame)), [-1, 47.1]);

    // A tenth of a degree of latitude: 6 371.0088 km × 0.1 × π / 180 = 11.1195 km.
    expect(radiusKm(progress)).toBeCloseTo(11.1195, 4);
  });
});

function placed(...corners: LngLat[]): Progress {
  return { kind: 'corners', placed: corners, cursor: null };
}

function isSame([lngA, latA]: LngLat, [lngB, latB]: LngLat): boolean {
  return Math.hypot(lngA - lngB, latA - latB) < 0.001;
}

function progressOf(outcome: Outcome): Progress {
  if (outcome.finished) throw new Error('the outline is finished');
  return outcome.progress;
}
