import { expect, test } from 'vitest';
import { communes } from '../../../../geodata/steps/communes.ts';
import { names } from '../../../../geodata/steps/names.ts';
import { trainingCentres } from '../../../../geodata/steps/trainingCentres.ts';
import { smallCommunes, smallNames } from '../../../support/smallRegion.ts';
import { stepContext } from '../../../support/stepContext.ts';

/** Names of the small region: Douvres is its first commune, La Vieille-Rive was one. */
const commune = smallCommunes.names[0] ?? '';

test('a centre whose name states its commune is a card without an address', () => {
  const { drafts } = read(`Organisme de formation-Centre de formation d'apprentis de l'École - ${commune}`);

  expect(drafts).toHaveLength(1);
  expect(drafts[0]).toMatchObject({
    id: 'uai0490001A',
    name: `CFA de l'École - ${commune}`,
    kind: 'cfa',
    status: 'nameOnly',
    seen: '2024',
    claimed: smallCommunes.codes[0],
    point: null,
  });
});

test('a Maison familiale rurale is where its name says, a former commune included', () => {
  expect(read(`Maison Familiale Rurale de ${commune.toUpperCase()}`).drafts).toHaveLength(1);
  expect(read('Maison Familiale Rurale de La Vieille-Rive').drafts).toHaveLength(1);
});

test.each([
  ['no commune', 'Institut des métiers'],
  ['a commune without a dash', `IRSS ${commune}`],
  ['a word more', `Pôle formation - UIMM Centre de ${commune}`],
  ['another département', `Institut - ${commune}`, '0440001A'],
])('a centre that names %s is left out, and its name kept for the report', (_, name, uai = '0490001A') => {
  expect(read(name, uai)).toEqual({ drafts: [], nowhere: [name] });
});

test('a centre without a row of the last years is not known to be open', () => {
  expect(read(`Institut - ${commune}`, '0490001A', 'cumul 2021-2022')).toEqual({ drafts: [], nowhere: [] });
});

test('an identifier that is none stops the build', () => {
  expect(() => read('Institut', '49')).toThrow('inserjeunes-cfa:2: "49" is not a UAI');
});

function read(name: string, uai = '0490001A', years = 'cumul 2023-2024') {
  return trainingCentres.run(
    stepContext({
      sources: { 'inserjeunes-cfa': `Année,UAI,Libellé\n${years},${uai},${name}\n` },
      values: [
        [communes, smallCommunes],
        [names, smallNames],
      ],
    }),
  );
}
