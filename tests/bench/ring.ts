import { createDiskFiles } from '../../src/cli/diskFiles.ts';
import { createCatalogueSource } from '../../src/data/catalogueSource.ts';
import { readRing } from '../../src/data/readRing.ts';
import type { Region } from '../../src/domain/catalogue/region.ts';
import { createNearness, lineOf } from '../../src/domain/places/nearness.ts';
import { readGaps } from '../../src/domain/statistics/gaps.ts';
import { sumOver } from '../../src/domain/statistics/sums.ts';
import { countTerritory } from '../../src/domain/territory/counting.ts';
import type { Ring, Shape } from '../../src/domain/territory/shape.ts';
import { EMPTY_TERRITORY } from '../../src/domain/territory/territory.ts';
import { outsideKm2 } from '../../src/domain/territory/touched.ts';
import { unwrap } from '../support/smallTrades.ts';
import { atMost } from './gates.ts';
import type { BenchReport } from './report.ts';
import { raceRounds } from './rounds.ts';
import { type Ground, merge, outlinesOf, type Size } from './speed.ts';

/** Outlines that are tried, and the part of one that may lie beyond the region. */
const CANDIDATES = 40;
const HARDLY = 0.02;
/** Fewer outlines are those of one place. */
const ENOUGH = 4;
const DATA = new URL('../../public/data', import.meta.url).pathname;

/**
 * G15: all that follows the pointer, shares, sums, what the line leaves out and how far every door is, with the communes around
 * the region against the region alone, on the same outlines in it. @throws Error when too few outlines lie in it
 */
export async function measureRing(ground: Ground, short: boolean): Promise<BenchReport> {
  const files = createDiskFiles(DATA);
  const source = createCatalogueSource(files);
  const alone = unwrap(await source.loadRegion(() => {}));
  const joined = unwrap(await readRing(files, alone));
  const nearness = createNearness(unwrap(await source.loadPlaces(alone)));
  const sizes: readonly Size[] = [
    { corners: 30, communes: 50 },
    { corners: 100, communes: 200 },
  ];
  return merge(
    sizes.map((size): BenchReport => {
      const shapes = inside(outlinesOf(ground, size, CANDIDATES), alone);
      const contender = (name: 'alone' | 'joined', region: Region) => ({
        name,
        run: (turn: number) => describe(shapes[turn % shapes.length] ?? [], region, nearness),
        batch: 16,
        warmUp: 100,
      });
      const times = raceRounds([contender('alone', alone), contender('joined', joined)], short ? 8 : 30);
      const label = `${size.corners}/${size.communes}`;
      return {
        cases: [
          { name: `region and ring ${label}, all that follows the pointer`, ...times.joined, ratios: {} },
        ],
        gates: [
          atMost(`G15 ${label} with ring / alone`, times.joined.medianMs / times.alone.medianMs, {
            gate: 1.2,
            stretch: 1,
            shortGate: 1.4,
          }),
        ],
      };
    }),
  );
}

/** The outlines that hardly leave the region: beyond it there is more to count, and that is not what is measured. */
function inside(outlines: readonly Ring[], region: Region): readonly Shape[] {
  const shapes = outlines
    .map((outer): Shape => [{ outer, holes: [] }])
    .filter((shape) => {
      const counting = countTerritory({ ...EMPTY_TERRITORY, shape }, region);
      return outsideKm2(counting, region) < HARDLY * counting.drawnKm2;
    });
  if (shapes.length < ENOUGH) throw new Error(`${shapes.length} outlines lie in the region`);
  return shapes;
}

function describe(shape: Shape, region: Region, nearness: ReturnType<typeof createNearness>): void {
  const counting = countTerritory({ ...EMPTY_TERRITORY, shape }, region);
  const { counted } = counting;
  sumOver(region.communes.population, counted);
  sumOver(region.communes.figures.privateJobs.columns[0], counted);
  outsideKm2(counting, region);
  readGaps(counted, region);
  nearness(lineOf(shape, counted, region));
}
