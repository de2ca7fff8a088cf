import type { LngLat } from '../../src/domain/geo.ts';
import { RADIANS, roundLngLat } from '../../src/domain/geo.ts';
import type { Ring } from '../../src/domain/territory/shape.ts';

/** A number in [0, 1) at each call, always the same ones for a seed (Mulberry32, Tommy Ettinger). */
export type Random = () => number;

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A simple outline around a centre, concave and uneven like one drawn by hand; radius in degrees of latitude.
 * The closer its corners, the less each strays.
 */
export function starOutline(random: Random, [lng, lat]: LngLat, radius: number, corners: number): Ring {
  const phase = random() * 2 * Math.PI;
  const [lobes, horns] = [random() * 0.35, random() * 0.25];
  const [lobePhase, hornPhase] = [random() * 2 * Math.PI, random() * 2 * Math.PI];
  const tremor = Math.min(0.12, 12 / corners);
  return Array.from({ length: corners }, (_, i) => {
    const angle = phase + (i / corners) * 2 * Math.PI;
    const wave = lobes * Math.sin(2 * angle + lobePhase) + horns * Math.sin(3 * angle + hornPhase);
    const reach = radius * (1 + wave + (random() - 0.5) * tremor);
    return roundLngLat([
      lng + (reach * Math.cos(angle)) / Math.cos(lat * RADIANS),
      lat + reach * Math.sin(angle),
    ]);
  });
}

export interface OutlineRequest {
  readonly seed: number;
  readonly corners: number;
  /** Communes each outline should cover, wholly or in part, within 6 %. */
  readonly communes: number;
  readonly outlines: number;
}

/** Outlines of a given size, their radius found by bisection on the number of communes covered. */
export function findOutlines(
  { seed, corners, communes, outlines }: OutlineRequest,
  centres: readonly LngLat[],
  count: (ring: Ring) => number,
): Ring[] {
  const random = createRandom(seed);
  const found: Ring[] = [];
  for (let attempt = 0; found.length < outlines && attempt < 2000; attempt++) {
    const centre = centres[Math.floor(random() * centres.length)]!;
    const own = Math.floor(random() * 1e9);
    const ring = bisect((radius) => starOutline(createRandom(own), centre, radius, corners), communes, count);
    if (Math.abs(count(ring) - communes) <= Math.max(1, communes * 0.06)) found.push(ring);
  }
  if (found.length < outlines) throw new Error(`no outline of ${communes} communes`);
  return found;
}

function bisect(draw: (radius: number) => Ring, target: number, count: (ring: Ring) => number): Ring {
  let [low, high] = [0.001, 8];
  let ring = draw(high);
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    ring = draw(middle);
    const communes = count(ring);
    if (communes === target) return ring;
    if (communes < target) low = middle;
    else high = middle;
  }
  return ring;
}
