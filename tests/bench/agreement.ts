import { areaPaths, FillRule, intersect, type Paths64, union } from '@countertype/clipper2-ts';
import type { LngLat } from '../../src/domain/geo.ts';
import { overlayDrawings } from '../../src/domain/territory/agreement/overlay.ts';
import type { Shape } from '../../src/domain/territory/shape.ts';
import { atLeast, atMost } from './gates.ts';
import { toPath } from './peers/clipperPeer.ts';
import type { BenchReport } from './report.ts';
import { raceRounds, timeEach } from './rounds.ts';
import { createRandom, starOutline } from './seededOutlines.ts';

const GROUP = 15;
const CROWD = 1000;
const CORNERS = 120;
const SETS = 8;
/** clipper2-ts works on whole numbers, 6 mm wide: what rounding its crossings may move, as a part of the whole. */
const CLOSE = 1e-6;

/** G19: all k-of-n areas of the drawings of a group against repeated union and intersection, and of a crowd. */
export function measureAgreement(short: boolean): BenchReport {
  const sets = Array.from({ length: SETS }, (_, seed) => drawAround(seed + 1, GROUP));
  const paths = sets.map((drawings) => drawings.map(([piece]) => [toPath(piece?.outer ?? [])]));
  const oneMore = sets.map((drawings, seed) => [...drawings, ...drawAround(100 + seed, 1)]);
  const crowd = drawAround(9, CROWD);
  sets.forEach((drawings, at) => {
    checkSame(overlayDrawings(drawings).areasKm2, areasByClipping(paths[at] ?? []));
  });
  const run = (turn: number) => void overlayDrawings(sets[turn % SETS]!);
  const race = raceRounds(
    [
      { name: 'ours', run, batch: 40, warmUp: 80 },
      { name: 'clipper2-ts', run: (turn) => void areasByClipping(paths[turn % SETS]!), batch: 4, warmUp: 4 },
    ],
    short ? 4 : 12,
  );
  const group = timeEach(run, short ? 100 : 400, 50);
  const added = timeEach((turn) => void overlayDrawings(oneMore[turn % SETS]!), short ? 100 : 400, 50);
  const many = timeEach(() => void overlayDrawings(crowd), short ? 2 : 5, 1);
  const ratio = race['clipper2-ts'].medianMs / race.ours.medianMs;
  return {
    cases: [
      { name: `agreement ${GROUP}`, ...group, ratios: { 'clipper2-ts': ratio } },
      { name: `agreement ${GROUP} + 1`, ...added, ratios: {} },
      { name: `agreement ${CROWD}`, ...many, ratios: {} },
    ],
    gates: [
      // Milliseconds are those of the machine: between two runs they were 1.8 and 2.9 s. The short form guards against what doubles.
      atLeast(`G19 ${GROUP} drawings`, ratio, { gate: 20, stretch: 100, shortGate: 12 }),
      atMost('G19 one more ms', added.p95Ms, { gate: 2, stretch: 1, shortGate: 8 }),
      atMost(`G19 ${CROWD} drawings ms`, many.medianMs, { gate: 1000, stretch: 400, shortGate: 4000 }),
    ],
  };
}

/** Outlines by hand around one town, as those of the people of one workshop are. */
function drawAround(seed: number, count: number): Shape[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const centre: LngLat = [-1.38 + (random() - 0.5) * 0.2, 47.72 + (random() - 0.5) * 0.15];
    return [{ outer: starOutline(random, centre, 0.12 + random() * 0.15, CORNERS), holes: [] }];
  });
}

/** What at least k hold, one drawing after the other: what it has in common with k − 1 joins what k hold already. */
function areasByClipping(drawings: readonly Paths64[]): number[] {
  const levels: Paths64[] = [];
  for (const drawing of drawings) {
    for (let k = levels.length; k > 0; k--) {
      const common = intersect(levels[k - 1]!, drawing, FillRule.NonZero);
      levels[k] = union([...(levels[k] ?? []), ...common], FillRule.NonZero);
    }
    levels[0] = union([...(levels[0] ?? []), ...drawing], FillRule.NonZero);
  }
  return levels.map((paths) => Math.abs(areaPaths(paths)));
}

/** @throws Error when the two ways do not find the same areas, in proportion */
function checkSame(ours: Float64Array, theirs: readonly number[]): void {
  const scale = ours[0]! / theirs[0]!;
  const off = Math.max(...theirs.map((area, k) => Math.abs(area * scale - ours[k]!) / ours[0]!));
  if (!(off < CLOSE)) throw new Error(`agreement: ${off} of the whole from clipper2-ts`);
}
