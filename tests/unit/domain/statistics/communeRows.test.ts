import { describe, expect, test } from 'vitest';
import { communeRows, jobsTogether, sortCommuneRows } from '../../../../src/domain/statistics/communeRows.ts';
import { countTerritory } from '../../../../src/domain/territory/counting.ts';
import { EMPTY_TERRITORY, type Territory, withChoices } from '../../../../src/domain/territory/territory.ts';
import { codeAt, createSmallRegion, mergedRegion, rectangle } from '../../../support/smallRegion.ts';

describe('communeRows', () => {
  test('says "not published" for jobs that are not, and "none" for a commune without EPCI', () => {
    const [epinay, island] = rows([4, 11]);

    expect(epinay).toMatchObject({ name: 'Épinay', privateJobs: null, population: 500 });
    expect(island).toMatchObject({ epci: null, privateJobs: 12 });
  });

  test('a commune touched by 5 % or less is brushed, unless the person spoke of it', () => {
    const region = createSmallRegion();
    const drawn = { ...EMPTY_TERRITORY, shape: [rectangle(0.1, 0.1, 1.04, 0.9)] };
    const spoken = withChoices(drawn, [codeAt(1)], 'partial');

    const brushed = (territory: Territory) =>
      communeRows(countTerritory(territory, region), region).map((row) => row.brushed);

    expect(brushed(drawn)).toEqual([false, true]);
    expect(brushed(spoken)).toEqual([false, false]);
  });
});

describe('communes that Urssaf counts together', () => {
  test('have no jobs of their own, and one figure beside the table as soon as one of them is in it', () => {
    const region = mergedRegion();
    const lines = communeRows(
      countTerritory(withChoices(EMPTY_TERRITORY, [0, 1].map(codeAt), 'in'), region),
      region,
    );

    expect(lines.map(({ privateJobs, jobsTogether: together }) => [privateJobs, together])).toEqual([
      [110, false],
      [null, true],
    ]);
    expect(jobsTogether(lines, region)).toEqual([
      { names: ['Belle-Rive', 'Épinay', 'Fontaine-Saint-Jean'], jobs: 380 },
    ]);
    expect(jobsTogether(lines.slice(0, 1), region)).toEqual([]);
  });
});

describe('sortCommuneRows', () => {
  test('sorts names as French does, accents beside their letter', () => {
    expect(names(sortCommuneRows(rows([5, 4, 3]), { key: 'name', descending: false }))).toEqual([
      'Douvres',
      'Épinay',
      'Fontaine-Saint-Jean',
    ]);
  });

  test.each([true, false])('keeps what is not known at the end (descending: %s)', (descending) => {
    expect(names(sortCommuneRows(rows([3, 4, 6]), { key: 'privateJobs', descending })).at(-1)).toBe('Épinay');
  });

  test('follows names where lines are equal, and the population where there are only two values', () => {
    const equal = rows([0, 1, 2]).map((row) => ({ ...row, share: 0.5, counted: true }));

    expect(names(sortCommuneRows(equal, { key: 'share', descending: true }))).toEqual([
      'Aubigné-le-Bas',
      'Belle-Rive',
      'Champ-Long',
    ]);
    expect(names(sortCommuneRows(equal, { key: 'counted', descending: false }))).toEqual([
      'Champ-Long',
      'Belle-Rive',
      'Aubigné-le-Bas',
    ]);
  });

  test('sorts numbers from the greatest when descending', () => {
    expect(names(sortCommuneRows(rows([0, 1, 2]), { key: 'population', descending: true }))).toEqual([
      'Champ-Long',
      'Belle-Rive',
      'Aubigné-le-Bas',
    ]);
  });
});

function rows(chosen: number[]) {
  const region = createSmallRegion();
  const territory = withChoices(EMPTY_TERRITORY, chosen.map(codeAt), 'in');
  return communeRows(countTerritory(territory, region), region);
}

function names(sorted: readonly { readonly name: string }[]): string[] {
  return sorted.map(({ name }) => name);
}
