import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../src/domain/geo.ts';
import { repairOutline, repairShape } from '../../src/domain/territory/outline.ts';
import { type PlanePoint, toPlanePoint } from '../../src/domain/territory/plane.ts';
import type { Ring, Shape } from '../../src/domain/territory/shape.ts';
import { createRandom, type Random } from '../bench/seededOutlines.ts';

/** `ARPENTEUR_OUTLINES=100000` runs the long form: some minutes. */
const RUNS = Number(process.env['ARPENTEUR_OUTLINES'] ?? 2000);
/** In the long form the clock is looked at too: a ring far above what a person would wait for is a fault. */
const LONG = RUNS > 2000;
const LONGEST_MS = 200;
const PATIENCE_MS = LONG ? 3_600_000 : 60_000;

/** About a hundred metres: pieces of a hectare and threads of three metres that are dropped are all within it. */
const NEAR = 1000;

/** Rings that follow themselves, cross, touch, turn back and repeat their corners, each from a seed. */
const KINDS: Readonly<Record<string, (random: Random, size: number) => Ring>> = {
  'a walk on a grid': (random, size) => walk(random, size, 4),
  'a walk on a fine grid': (random, size) => walk(random, size, 40),
  'to and fro on a row': (random, size) =>
    Array.from({ length: size }, (_, i): LngLat => [at(random, 9), i % size === 0 ? 47.3 : 47]),
  'to and fro on a slope': (random, size) =>
    Array.from({ length: size }, (_, i): LngLat => {
      const along = Math.round(random() * 8) / 10;
      return i === 0 ? [-1.2, 47.6] : [-1.5 + along, 46.8 + along / 2];
    }),
  'a comb over itself': (random, size) =>
    Array.from(
      { length: size },
      (_, i): LngLat => [-1.5 + (i >> 1) / size, i % 2 ? 47 : 47 + at(random, 4) / 9],
    ),
  'corners of a few places': (random, size) =>
    Array.from({ length: size }, (): LngLat => [at(random, 3), 47 + at(random, 3)]),
  'a scrawl': (random, size) =>
    Array.from({ length: size }, (): LngLat => [-2 + random() * 2, 46.5 + random()]),
};

describe.each(Object.entries(KINDS))('%s', (_, draw) => {
  const ring = fc
    .tuple(fc.nat(), fc.integer({ min: 4, max: 60 }))
    .map(([seed, size]) => draw(createRandom(seed), size));

  test(
    'becomes what it goes around, its rings simple, or nothing',
    () => {
      fc.assert(
        fc.property(ring, fc.nat(), (outline, seed) => {
          const outcome = repairOutline(outline);
          if (LONG) expect(quickestMs(outline)).toBeLessThan(LONGEST_MS);
          if (!outcome.ok) expect(outcome.error).toBe('scribble');
          const shape = outcome.ok ? outcome.value.shape : [];
          expect(repairShape(shape)).toBe(shape);
          for (const each of ringsOf(shape)) expect(cornersTwiceIn(each)).toEqual([]);
          expectSamePlaces(outline, shape, createRandom(seed));
        }),
        { numRuns: Math.ceil(RUNS / Object.keys(KINDS).length) },
      );
    },
    PATIENCE_MS,
  );
});

/** Corners that a ring comes back to; those repeated in a row are what was drawn. */
function cornersTwiceIn(ring: Ring): string[] {
  const corners = ring.map(String).filter((corner, i, all) => corner !== all.at(i - 1));
  return corners.filter((corner, i) => corners.indexOf(corner) !== i);
}

/**
 * The least of a few times, of the clock or of the processor: a busy machine stops any run now and then, a slow ring is slow in
 * all of them.
 */
function quickestMs(outline: Ring): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5 && least >= LONGEST_MS / 10; run++) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    repairOutline(outline);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, performance.now() - start, (user + system) / 1000);
  }
  return least;
}

/** Compares ten places, far enough from the line, by the number of times that each outline goes around them. */
function expectSamePlaces(outline: Ring, shape: Shape, random: Random): void {
  const drawn = outline.map(toPlanePoint);
  const rings = ringsOf(shape).map((ring) => ring.map(toPlanePoint));
  for (let i = 0; i < 10; i++) {
    const place = toPlanePoint([-2 + random() * 2, 46.5 + random() * 1.2]);
    if (distanceTo(drawn, place) < NEAR) continue;
    const covered = rings.reduce((sum, ring) => sum + Math.abs(turnsAround(ring, place)), 0) % 2 === 1;
    expect(covered, JSON.stringify({ outline, place })).toBe(turnsAround(drawn, place) !== 0);
  }
}

function ringsOf(shape: Shape): readonly Ring[] {
  return shape.flatMap(({ outer, holes }) => [outer, ...holes]);
}

/** Winding number of a ring around a place that is not on it. */
function turnsAround(ring: readonly PlanePoint[], { x, y }: PlanePoint): number {
  return ring.reduce((sum, b, i) => {
    const a = ring.at(i - 1) ?? b;
    if (a.y > y === b.y > y) return sum;
    const crossing = a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x);
    return crossing > x ? sum + (b.y > a.y ? 1 : -1) : sum;
  }, 0);
}

function distanceTo(ring: readonly PlanePoint[], { x, y }: PlanePoint): number {
  return ring.reduce((least, b, i) => {
    const a = ring.at(i - 1) ?? b;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const along = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
    return Math.min(least, Math.hypot(x - a.x - along * dx, y - a.y - along * dy));
  }, Number.POSITIVE_INFINITY);
}

function walk(random: Random, size: number, steps: number): Ring {
  let [x, y] = [0, 0];
  return Array.from({ length: size }, (): LngLat => {
    const move = Math.round((random() - 0.5) * steps);
    if (random() < 0.5) x += move;
    else y += move;
    return [-1 + x / (10 * steps), 47 + y / (10 * steps)];
  });
}

/** One of a few longitudes in a row. */
function at(random: Random, places: number): number {
  return Math.floor(random() * places) / 10 - 1.5;
}
