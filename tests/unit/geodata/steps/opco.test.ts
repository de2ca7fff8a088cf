import { describe, expect, test } from 'vitest';
import { sectorOfDivision } from '../../../../geodata/lib/nafDivisions.ts';
import { opco } from '../../../../geodata/steps/opco.ts';
import { doors } from '../../../../geodata/steps/resources.ts';
import { rome } from '../../../../geodata/steps/rome.ts';
import { stepContext } from '../../../support/stepContext.ts';

const ENTRY = {
  nom: 'Bâtisseurs',
  site: 'https://example.org/',
  secteurs: 'construction (libellé de 2022) ; aussi toiture (2026)',
  naf_a38: ['FZ'],
  naf_a38_en_partie: ['SZ'],
  observatoires: [{ nom: 'Observatoire', site: 'https://example.org/o', champ: null }],
  bureau_ici: { id: 'tc-opco-batir' },
};
const LINKS = '"code_secteur_naf","code_rome"\n"43","F1101"\n"41","F1101"\n"96","F1101"\n"0","A1101"\n';

function read(change: object = {}, links = LINKS) {
  return opco.run(
    stepContext({
      sources: {
        'observatoires-opco': JSON.stringify({ opco: [{ ...ENTRY, ...change }] }),
        'rome-naf-liens': links,
      },
      values: [
        [
          doors,
          [
            { id: 'tc-opco-batir', kind: 'opco', name: 'Bâtisseurs – ici' },
            { id: 'tc-opco-autre', kind: 'opco', name: 'Autre – ici' },
          ],
        ],
        [rome, { codes: [{ code: 'F1101' }, { code: 'A1101' }] }],
      ],
    }),
  );
}

describe('opco', () => {
  test('joins the sectors of trades to who funds their training', () => {
    expect(read()).toEqual({
      opcos: [
        {
          name: 'Bâtisseurs',
          website: 'https://example.org/',
          covers: 'construction ; aussi toiture',
          card: 'tc-opco-batir',
          observatories: [{ name: 'Observatoire', url: 'https://example.org/o', field: null }],
        },
      ],
      sectors: { FZ: [[0], []], SZ: [[], [0]] },
      trades: { F1101: ['FZ', 'SZ'] },
    });
  });

  test('finds the card of one that names no office by its name', () => {
    expect(read({ bureau_ici: null }).opcos[0]?.card).toBe('tc-opco-batir');
    expect(read({ nom: 'Inconnu', bureau_ici: null }).opcos[0]?.card).toBeNull();
  });

  test.each([
    ['an office that is no card', { bureau_ici: { id: 'tc-opco-parti' } }, LINKS, 'is no card of an OPCO'],
    ['a sector that does not exist', { naf_a38: ['XX'] }, LINKS, 'observatoires-opco: opco.0.naf_a38.0'],
    ['an unknown trade', {}, `${LINKS}"1","Z9999"\n`, 'rome-naf-liens:6: "Z9999" is not a trade'],
    ['a division that does not exist', {}, `${LINKS}"4","A1101"\n`, '"4" is not a division'],
  ])('stops the build at %s', (_, change, links, reason) => {
    expect(() => read(change, links)).toThrow(reason);
  });
});

test('the 88 divisions of the NAF are each in a sector', () => {
  const divisions = Array.from({ length: 100 }, (_, at) => at).filter((at) => sectorOfDivision(at) !== null);

  expect(divisions).toHaveLength(88);
  expect([sectorOfDivision(28), sectorOfDivision(85), sectorOfDivision(0), sectorOfDivision(44)]).toEqual([
    'CK',
    'PZ',
    null,
    null,
  ]);
});
