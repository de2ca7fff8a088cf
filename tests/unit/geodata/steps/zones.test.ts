import { describe, expect, test } from 'vitest';
import { cog, type OfficialEpci } from '../../../../geodata/steps/cog.ts';
import { members } from '../../../../geodata/steps/members.ts';
import { topology } from '../../../../geodata/steps/topology.ts';
import { wholeZonesEmploi } from '../../../../geodata/steps/wholeZonesEmploi.ts';
import { zones } from '../../../../geodata/steps/zones.ts';
import { zonings } from '../../../../geodata/steps/zonings.ts';
import type { CommuneCode, EpciId } from '../../../../src/domain/ids.ts';
import { gridTopology } from '../../../support/gridTopology.ts';
import { stepContext } from '../../../support/stepContext.ts';

/** Nine communes in a square of three by three, of 100 inhabitants each; only the fifth is not on the edge. */
const CELLS = Array.from({ length: 9 }, (_, i) => [i % 3, Math.floor(i / 3)] as const);
const CENTRE = 4;

describe('zones', () => {
  test('counts an EPCI with its members outside the region', () => {
    expect(run().epci).toMatchObject([
      { id: 'EPCI:244900015', type: 'CU', communesTotal: 10, populationTotal: 950, overflows: true },
    ]);
  });

  test('says that nothing is known of a bassin of another region', () => {
    expect(run().bassin).toMatchObject([
      { id: 'BE:5218', name: 'Angers', communesTotal: 8, populationTotal: 800, overflows: false },
      { id: 'BE:5313', name: 'Redon', communesTotal: null, populationTotal: null, overflows: true },
    ]);
  });

  test('takes the number of communes of a zone d’emploi from INSEE, and leaves its inhabitants unknown outside', () => {
    expect(run().zoneEmploi).toMatchObject([
      { id: 'ZE:0062', communesTotal: 43, populationTotal: null, overflows: true },
      { id: 'ZE:5202', communesTotal: 8, populationTotal: 800, overflows: false },
    ]);
  });

  test('knows a bassin de vie whole only away from the edge of the region', () => {
    expect(run().bassinVie).toMatchObject([
      { id: 'BV:35236', communesTotal: null, overflows: true },
      { id: 'BV:49007', communesTotal: 1, populationTotal: 100, overflows: false },
      { id: 'BV:49020', communesTotal: null, populationTotal: null, overflows: false },
    ]);
  });

  test('has the region and its départements whole, their names written inside', () => {
    const { region, departement } = run();

    expect(departement).toMatchObject([{ id: 'DEP:49', communesTotal: 9, populationTotal: 900 }]);
    expect(region).toMatchObject({
      id: 'REG:52',
      name: 'Pays de la Loire',
      populationTotal: 900,
      overflows: false,
    });
    // The middle of a square from 0 to 0.3° and from 47 to 47.3°.
    expect(region.label[1]).toBeCloseTo(47.15, 1);
  });

  test('stops when INSEE has fewer communes in a zone d’emploi than the region alone', () => {
    expect(() =>
      run(
        new Map([
          ['ZE:0062', 43],
          ['ZE:5202', 3],
        ]),
      ),
    ).toThrow('zones-emploi-2025: ZE:5202 has 3 communes, 8 in the region alone');
  });
});

function run(
  totals: ReadonlyMap<string, number> = new Map([
    ['ZE:0062', 43],
    ['ZE:5202', 8],
  ]),
) {
  const codes = CELLS.map((_, i) => `4900${i + 1}` as CommuneCode);
  const epci: OfficialEpci = {
    id: 'EPCI:244900015' as EpciId,
    name: 'CU Angers',
    type: 'CU',
    members: [...codes, '35001' as CommuneCode],
    population: 950,
  };
  const rows = codes.map((code, i) => ({
    code,
    epci: epci.id,
    bassin: i === 0 ? 'BE:5313' : 'BE:5218',
    zoneEmploi: i === 0 ? 'ZE:0062' : 'ZE:5202',
    bassinVie: bassinVieOf(i),
    departement: 'DEP:49',
  }));
  const names = new Map([
    ['BE:5313', 'Redon'],
    ['BE:5218', 'Angers'],
    ['ZE:0062', 'Redon'],
    ['ZE:5202', 'Angers'],
    ['BV:35236', 'Redon'],
    ['BV:49007', 'Angers'],
    ['BV:49020', 'Beaufort-en-Anjou'],
    ['DEP:49', 'Maine-et-Loire'],
    ['REG:52', 'Pays de la Loire'],
  ]);
  const zoneIds = {
    epci: [epci.id],
    bassin: ['BE:5218', 'BE:5313'],
    zoneEmploi: ['ZE:0062', 'ZE:5202'],
    bassinVie: ['BV:35236', 'BV:49007', 'BV:49020'],
    departement: ['DEP:49'],
  };
  const communes = codes.map((code) => ({ code, population: 100 }));
  return zones.run(
    stepContext({
      values: [
        [cog, { communes, epci: [epci] }],
        [members, { rows, zoneIds }],
        [zonings, { names }],
        [topology, gridTopology(CELLS, 0, 47, 0.1)],
        [wholeZonesEmploi, totals],
      ],
    }),
  );
}

function bassinVieOf(row: number): string {
  if (row === 0) return 'BV:35236';
  return row === CENTRE ? 'BV:49007' : 'BV:49020';
}
