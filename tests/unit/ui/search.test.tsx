import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type SearchEntry, searchEntries } from '../../../src/domain/search/entries.ts';
import { describeEntry } from '../../../src/ui/search/describeEntry.ts';
import { FoundPlace } from '../../../src/ui/search/FoundPlace.tsx';
import { searchTexts } from '../../../src/ui/texts/search.ts';
import { createSmallRegion, smallNames } from '../../support/smallRegion.ts';
import { textOf } from '../../support/textOf.ts';

const region = createSmallRegion();

describe('a name that was found', () => {
  test.each([
    ['Belle-Rive', 'Maine-et-Loire, 2\u202F000 habitants'],
    ['La Vieille-Rive', 'commune déléguée de Belle-Rive'],
    ['CC du Bas-Pays', 'intercommunalité (EPCI), 4 communes, 4\u202F100 habitants'],
    ['CU du Nord', 'intercommunalité (EPCI), 3 communes, 3\u202F000 habitants dans la région'],
  ])('%s is described', (name, words) => {
    expect(describeEntry(entry(name), region)).toBe(words);
  });

  test.each([
    ['Mauges-sur-Loire', 'commune déléguée de Mauges-sur-Loire'],
    ['Les Garennes sur Loire', 'commune déléguée des Garennes sur Loire'],
    ['Le Lion', 'commune déléguée du Lion'],
    ["Orée d'Anjou", "commune déléguée d’Orée d'Anjou"],
    ['Val-du-Layon', 'commune déléguée de Val-du-Layon'],
  ])('a former commune of %s is said in good French', (present, words) => {
    expect(searchTexts.former('commune-deleguee', present)).toBe(words);
  });

  test('offers to start from it and to add it', () => {
    const text = found('CC du Bas-Pays');
    expect(text).toContain('Partir de ce territoire');
    expect(text).toContain('Ajouter à mon territoire');
  });

  test('a former commune says which commune has the figures', () => {
    expect(found('La Vieille-Rive')).toContain('les chiffres existent pour Belle-Rive');
  });
});

function entry(name: string): SearchEntry {
  return searchEntries(region, smallNames).find((each) => each.name === name)!;
}

function found(name: string): string {
  return textOf(
    renderToStaticMarkup(
      <FoundPlace
        entry={entry(name)}
        region={region}
        onTake={() => {}}
        onOpenEpci={() => {}}
        onClose={() => {}}
      />,
    ),
  );
}
