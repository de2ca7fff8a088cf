import { describe, expect, test } from 'vitest';
import { cog } from '../../../../geodata/steps/cog.ts';
import { stepContext } from '../../../support/stepContext.ts';

const NANTES = {
  code: '44109',
  nom: 'Nantes',
  type: 'commune-actuelle',
  region: '52',
  departement: '44',
  population: 300,
  codesPostaux: ['44300', '44000'],
};
const REDON = { ...NANTES, code: '35236', nom: 'Redon', region: '53', departement: '35', population: 50 };
const ISLAND = { ...NANTES, code: '44002', nom: 'Île', population: 7, anciensCodes: ['44999'] };

describe('cog', () => {
  test('keeps the communes of the region, by code, with their postal codes sorted', () => {
    const { communes } = run([NANTES, REDON, ISLAND], []);

    expect(communes.map(({ code }) => code)).toEqual(['44002', '44109']);
    expect(communes[1]?.postalCodes).toEqual(['44000', '44300']);
    expect(communes[0]?.formerCodes).toEqual(['44999']);
  });

  test('counts an EPCI whole, members outside the region included, with the population of the list', () => {
    const { epci } = run(
      [NANTES, REDON],
      [
        { code: '243500741', nom: 'CA Redon', type: 'CA', membres: [{ code: '44109' }, { code: '35236' }] },
        { code: '200000000', nom: 'Elsewhere', type: 'CC', membres: [{ code: '35236' }] },
      ],
    );

    // 300 inhabitants in the region and 50 outside.
    expect(epci).toMatchObject([{ id: 'EPCI:243500741', members: ['44109', '35236'], population: 350 }]);
  });

  test('keeps the former communes whose present one is in the region', () => {
    const former = { code: '44004', nom: 'Anetz', type: 'commune-deleguee', chefLieu: '44109' };
    const elsewhere = { ...former, code: '35001', chefLieu: '35236' };

    expect(run([NANTES, REDON, former, elsewhere], []).former).toEqual([
      { code: '44004', name: 'Anetz', type: 'commune-deleguee', commune: '44109' },
    ]);
  });

  test.each([
    [[{ ...NANTES, population: undefined }], [], 'etalab-communes:44109: no population'],
    [[{ ...NANTES, codesPostaux: [] }], [], 'etalab-communes:44109: no postal code'],
    [[{ ...NANTES, type: 'village' }], [], 'etalab-communes:item 1: type:'],
    [
      [NANTES],
      [{ code: '243500741', nom: 'CA', type: 'SIVOM', membres: [{ code: '44109' }] }],
      'etalab-epci:243500741: "SIVOM" is not one of CC, CA, CU, METRO',
    ],
    [
      [NANTES],
      [{ code: '243500741', nom: 'CA', type: 'CA', membres: [{ code: '44109' }, { code: '35001' }] }],
      'etalab-epci:243500741: member 35001 has no population',
    ],
  ])('stops on what it cannot vouch for (%#)', (communes, epci, message) => {
    expect(() => run(communes, epci)).toThrow(message);
  });
});

function run(communes: readonly object[], epci: readonly object[]) {
  return cog.run(
    stepContext({
      sources: { 'etalab-communes': JSON.stringify(communes), 'etalab-epci': JSON.stringify(epci) },
    }),
  );
}
