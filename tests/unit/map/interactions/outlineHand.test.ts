import { describe, expect, test } from 'vitest';
import type { Ring } from '../../../../src/domain/territory/shape.ts';
import { createOutlineHand } from '../../../../src/map/interactions/outlineHand.ts';
import type { Readout } from '../../../../src/map/interactions/readout.ts';
import type { Sketching } from '../../../../src/map/interactions/sketching.ts';
import type { MapSurface } from '../../../../src/map/interactions/surface.ts';

describe('the hand that places points', () => {
  test('finishes on a place that the eye cannot tell from the first corner', () => {
    const { hand, finished } = takeHand('corners');

    hand.place([0, 0]);
    hand.place([100, 0]);
    hand.place([100, 100]);
    hand.place([6, 6]);

    expect(finished).toEqual([
      [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
    ]);
    expect(hand.isBusy()).toBe(false);
  });

  test('does not follow the pointer before the first point', () => {
    const { hand, shown } = takeHand('corners');

    hand.moveTo([50, 50]);

    expect(shown()).toBeNull();
  });

  test('shows the outline up to the pointer', () => {
    const { hand, shown } = takeHand('corners');
    hand.place([0, 0]);

    hand.moveTo([50, 50]);

    expect(shown()).toEqual([
      [0, 0],
      [0.5, 0.5],
    ]);
  });

  test('drops the outline with its last point', () => {
    const { hand, drops } = takeHand('corners');
    hand.place([0, 0]);

    hand.removeLast();

    expect(drops()).toBe(1);
    expect(hand.isBusy()).toBe(false);
  });

  test('writes the radius beside the pointer until the circle is finished', () => {
    const { hand, readout, finished } = takeHand('radius');
    hand.place([0, 0]);

    hand.moveTo([0, 100]);
    // One degree of latitude: 6 371.0088 km × π / 180.
    expect(readout.radiusKm).toBeCloseTo(111.195, 3);

    hand.place([0, 100]);
    expect(readout.radiusKm).toBeNull();
    expect(finished).toHaveLength(1);
  });

  test('storms of clicks at one place leave one point', () => {
    const { hand, finished, shown } = takeHand('corners');

    for (let click = 0; click < 20; click++) hand.place([10, 10]);

    expect(finished).toEqual([]);
    expect(shown()).toEqual([[0.1, 0.1]]);
  });
});

/** A hand over a surface of a hundred pixels per degree. */
function takeHand(kind: 'corners' | 'radius') {
  let read: (() => Ring | null) | null = null;
  let drops = 0;
  const finished: Ring[] = [];
  const readout: { radiusKm: number | null } = { radiusKm: null };
  const surface: Pick<MapSurface, 'toLngLat' | 'toPixel'> = {
    toLngLat: ([x, y]) => [x / 100, y / 100],
    toPixel: ([lng, lat]) => [lng * 100, lat * 100],
  };
  const sketching: Sketching = {
    sketch: (next) => {
      read = next;
    },
    finish: (outline) => finished.push(outline),
    drop: () => {
      drops++;
    },
    isBusy: () => read !== null,
    stop: () => {},
  };
  const label: Readout = {
    showRadius: (radiusKm) => {
      readout.radiusKm = radiusKm;
    },
    hide: () => {
      readout.radiusKm = null;
    },
    tell: () => {},
    remove: () => {},
  };
  const hand = createOutlineHand(kind, surface, sketching, label);
  return { hand, finished, readout, shown: () => read?.() ?? null, drops: () => drops };
}
