import { describe, expect, test } from 'vitest';
import { carpools } from '../../../../geodata/steps/carpools.ts';
import { cog } from '../../../../geodata/steps/cog.ts';
import { departements } from '../../../../geodata/steps/departements.ts';
import { ringList } from '../../../../geodata/steps/ring/ringList.ts';
import { stepContext } from '../../../support/stepContext.ts';

const HEAD = 'id_lieu,nom_lieu,ad_lieu,insee,date_maj,ouvert,Xlong,Ylat\n';
const line = (id: string, insee: string, open = 'true', seen = '2022-03-01') =>
  `${id},Aire ${id},,${insee},${seen},${open},-1.5,47.5\n`;

function read(lines: readonly string[]) {
  return carpools.run(
    stepContext({
      sources: { 'aires-covoiturage-france': HEAD + lines.join('') },
      values: [
        [
          cog,
          {
            communes: [
              { code: '44001', name: 'Ici' },
              { code: '49001', name: 'Là' },
            ],
          },
        ],
        [ringList, { communes: [{ code: '35001', name: 'À côté' }] }],
        [departements, ['35', '44', '49', '56'].map((code) => ({ code, name: `D${code}`, polygons: [] }))],
      ],
    }),
  );
}

describe('places to wait for a shared car', () => {
  test('are those that are open, of the communes of the region and around it', () => {
    const { places } = read([
      line('b', '44001'),
      line('a', '35001'),
      line('c', '35999'),
      line('d', '44001', 'false'),
    ]);

    expect(
      places.map(({ name, address, commune, communeName, seen }) => [
        name,
        address,
        commune,
        communeName,
        seen,
      ]),
    ).toEqual([
      ['Aire a', null, '35001', 'À côté', '2022-03-01'],
      ['Aire b', null, '44001', 'Ici', '2022-03-01'],
    ]);
  });

  test('name the départements with fewer than five of them, over the whole département', () => {
    const many = [1, 2, 3, 4, 5].map((n) => line(`m${n}`, '35999'));

    expect(read([...many, line('b', '44001')]).hardly).toEqual([
      { code: '44', name: 'D44', places: 1 },
      { code: '49', name: 'D49', places: 0 },
    ]);
  });

  test('are refused when it is not known whether they are open', () => {
    expect(() => read([line('a', '44001', 'oui')])).toThrow('neither open nor closed');
  });
});
