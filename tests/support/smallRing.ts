import type { JoinRing } from '../../src/data/readRing.ts';
import { withRing } from '../../src/data/readRing.ts';
import { prepareRing, type RingParts } from '../../src/domain/catalogue/joinRing.ts';
import type { Region } from '../../src/domain/catalogue/region.ts';
import type { RingTable } from '../../src/domain/catalogue/ringContract.ts';
import type { Topology } from '../../src/domain/catalogue/topology.ts';
import { gridTopology } from './gridTopology.ts';
import { createSmallRegion, smallTopology, smallZones } from './smallRegion.ts';
import { unwrap } from './smallTrades.ts';

/**
 * Two communes of Brittany at the west of the small region, beside its rows 0 and 4, and one more to their west: rows 12, 13 and
 * 14. The first shares EPCI A and its bassin with the region.
 */
const CELLS = [
  [-1, 0],
  [-1, 1],
  [-2, 0],
] as const;

export const smallRingTable: RingTable = {
  communes: {
    codes: ['35001', '35002', '35003'],
    names: ['Pont-Breton', 'Quelneuc', 'Redonnec'],
    epci: [0, 3, 3],
    bassin: [0, 2, 2],
    zoneEmploi: [0, 2, 2],
    bassinVie: [0, 2, 2],
    departement: [2, 2, 2],
    columns: {
      'population@2023': [700, 800, 900],
      'privateJobs@2019': [70, 80, null],
      'privateJobs@2024': [77, 88, null],
    },
    merged: {},
    points: CELLS.map(([column, line]) => [-1.2 + (column + 0.5) * 0.1, 47.2 + (line + 0.5) * 0.1]),
    labelRank: [3, 4, 4],
    postalCodes: [['35100'], ['35100'], ['35200']],
  },
  regions: ['53', '53', '53'],
  zones: {
    epci: [
      { ...smallZones.epci[0]!, communesTotal: 5, populationTotal: 4800 },
      ...smallZones.epci.slice(1),
      { ...smallZones.epci[1]!, id: 'EPCI:243500001', name: 'CC de Redonnec', communesTotal: 2 },
    ],
    bassin: [...smallZones.bassin, { ...smallZones.bassin[0]!, id: 'BE:5301', name: 'Redonnec' }],
    zoneEmploi: [...smallZones.zoneEmploi, { ...smallZones.zoneEmploi[0]!, id: 'ZE:5301', name: 'Redonnec' }],
    bassinVie: [...smallZones.bassinVie, { ...smallZones.bassinVie[0]!, id: 'BV:35001', name: 'Redonnec' }],
    departement: [
      ...smallZones.departement,
      { ...smallZones.departement[0]!, id: 'DEP:35', name: 'Ille-et-Vilaine', overflows: true },
    ],
  },
};

export function smallRingTopology(): Topology {
  return gridTopology(CELLS, -1.2, 47.2, 0.1);
}

/** @throws Error when the fixture stops fitting the small region */
export function smallRingParts(table: RingTable = smallRingTable): RingParts {
  return unwrap(prepareRing(smallTopology(), smallRingTopology(), table));
}

export const joinSmallRing: JoinRing = (region) => withRing(region, smallRingParts());

/** The small region with what lies around it. */
export function createSmallRegionWithRing(region: Region = createSmallRegion()): Region {
  return unwrap(joinSmallRing(region));
}
