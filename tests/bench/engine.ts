import { loadTrades } from '../support/publishedTables.ts';
import { measureAgreement } from './agreement.ts';
import { measureAnnualFiles } from './annualFiles.ts';
import { measureColdStart } from './coldStart.ts';
import { checkExactness } from './exactness.ts';
import { measurePlaceDistances } from './placeDistances.ts';
import { measureReconversion } from './reconversion.ts';
import { loadRegion, toNational } from './regionData.ts';
import { publish, readOptions } from './report.ts';
import { measureRing } from './ring.ts';
import {
  compareScales,
  compareWithFloor,
  compareWithPeers,
  measureLoad,
  merge,
  prepareGround,
} from './speed.ts';
import { measureTradeSearch } from './tradeSearch.ts';

const options = readOptions(process.argv.slice(2));
const { short, exactness } = options;

const region = loadRegion();
const exact = { short, borderShapes: exactness ?? (short ? 500 : 2000) };
if (exactness) {
  publish(
    checkExactness(prepareGround(region.topology, region.communes.points), region.topology, exact),
    options,
  );
  process.exit();
}
const nationalTopology = toNational(region.topology);
const ground = prepareGround(region.topology, region.communes.points);
const national = prepareGround(nationalTopology, nationalCentres());

publish(
  merge([
    compareWithPeers(ground, region.topology, short),
    measureLoad('region', ground, region, [
      { id: 'G2', size: { corners: 100, communes: 400 }, gate: 1, stretch: 0.2 },
      { id: 'G2', size: { corners: 600, communes: 400 }, gate: 1, stretch: 0.6 },
    ]),
    measureLoad('national', national, region, [
      { id: 'G2n', size: { corners: 100, communes: 400 }, gate: 1, stretch: 0.3 },
      { id: 'G2n', size: { corners: 200, communes: 3000 }, gate: 4, stretch: 1.5 },
      ...(short ? [] : [{ id: 'G2n', size: { corners: 200, communes: 12_000 }, gate: 12, stretch: 5 }]),
    ]),
    compareWithFloor(
      'region',
      ground,
      [
        { corners: 5, communes: 5 },
        { corners: 30, communes: 50 },
        { corners: 100, communes: 400 },
        { corners: 600, communes: 400 },
      ],
      short,
    ),
    compareWithFloor('national', national, [{ corners: 200, communes: 3000 }], short),
    compareScales(ground, national, short),
    checkExactness(ground, region.topology, exact),
    measureColdStart(region, nationalTopology, short),
    measureTradeSearch(loadTrades(), short),
    measureReconversion(short),
    measureAgreement(short),
    measurePlaceDistances(ground, region, short),
    measureAnnualFiles(region, short),
    await measureRing(ground, short),
  ]),
  options,
);

/** Points of the four copies in the middle of the country, so that large outlines stay over land. */
function nationalCentres() {
  const { x, y, arcStart } = nationalTopology;
  const perCopy = (arcStart.length - 1) / 28;
  return [9, 10, 16, 17].flatMap((copy) =>
    Array.from({ length: 50 }, (_, i): [number, number] => {
      const point = arcStart[Math.floor((copy + i / 50) * perCopy)]!;
      return [x[point]! / 1e5, y[point]! / 1e5];
    }),
  );
}
