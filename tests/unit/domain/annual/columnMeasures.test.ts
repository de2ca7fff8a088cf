import { describe, expect, test } from 'vitest';
import { columnMeasures, countsThings } from '../../../../src/domain/annual/communes/columnMeasures.ts';

const column = (name: string, values: readonly (number | null)[], year = 2023) => ({
  name,
  year,
  values: [...values],
});
const each = <T>(count: number, value: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => value(at));
const one = (name: string, values: readonly (number | null)[]) =>
  columnMeasures([column(name, values)])[0]?.measure;

describe('a count', () => {
  test.each([
    ['Nombre de logements', true],
    ['Population', true],
    ['Nb emplois', true],
    ['Logements', true],
    ['Part des logements vacants', false],
    ['Taux de chômeurs', false],
    ['Emplois pour 100 habitants', false],
    ['Population (en %)', false],
    ['Revenu médian des ménages', false],
    ['Rang de population', false],
    ['Puits', false],
  ])('is announced by « %s »: %s', (heading, expected) => {
    expect(countsThings(heading)).toBe(expected);
  });

  test('has whole numbers from zero on, but for estimates of the census', () => {
    expect(one('Nombre de puits', [0, 3, null])).toBe('count');
    expect(one('Nombre de puits', [0, 3.5])).toBe('notAdditive');
    expect(one('Nombre de puits', [-1, 3])).toBe('notAdditive');
    expect(one('P22_POP', [0, 3.5])).toBe('count');
    expect(one('C22_ACTOCC15P', [0, 3.5])).toBe('count');
    expect(one('P22_POP', [-0.5])).toBe('notAdditive');
    expect(one('P22_PCT%', [3])).toBe('notAdditive');
    expect(one('X22_PUITS', [3])).toBe('notAdditive');
  });
});

describe('a rate', () => {
  const below = each(10, (at) => 100 + at);
  const above = each(10, (at) => 3 * at + 1);
  const table = (per: number, rate: (at: number) => number | null, rows = 10, year = 2023) =>
    [
      column('Nombre de puits', above.slice(0, rows)),
      column('Population', below.slice(0, rows)),
      column('Puits', each(rows, rate), year),
      column(
        'Taille',
        each(rows, () => 1.75),
      ),
    ].map((each) => ({ ...each, per }));
  const exact = (per: number) => (at: number) => Math.round((per * (3 * at + 1) * 1000) / (100 + at)) / 1000;
  const rateOf = (columns: ReturnType<typeof table>) => columnMeasures(columns)[2];

  test.each([1, 100, 1000])('for %i is the ratio of the two counts that give it in ten communes', (per) => {
    expect(rateOf(table(per, exact(per)))).toEqual({ measure: 'ratio', terms: [0, 1], per });
  });

  test('that nine communes give is none', () => {
    expect(rateOf(table(100, exact(100), 9))?.measure).toBe('notAdditive');
    expect(rateOf(table(100, (at) => (at === 4 ? null : exact(100)(at))))?.measure).toBe('notAdditive');
  });

  test('that one commune contradicts is none, beyond the digits that are written', () => {
    const off = (by: number) => (at: number) => exact(100)(at) + (at === 4 ? by : 0);

    expect(rateOf(table(100, off(0.002)))?.measure).toBe('notAdditive');
    expect(rateOf(table(100, (at) => Math.round(exact(100)(at))))?.measure).toBe('ratio');
  });

  test('of another year than its terms is none', () => {
    expect(rateOf(table(100, exact(100), 10, 2022))?.measure).toBe('notAdditive');
  });

  test('of fewer than five values says nothing', () => {
    const of = (values: number) => [
      column(
        'Nombre de puits',
        each(10, (at) => 1 + (at % values)),
      ),
      column(
        'Population',
        each(10, () => 100),
      ),
      column(
        'Puits',
        each(10, (at) => 1 + (at % values)),
      ),
    ];

    expect(columnMeasures(of(4))[2]?.measure).toBe('notAdditive');
    expect(columnMeasures(of(5))[2]).toEqual({ measure: 'ratio', terms: [0, 1], per: 100 });
  });

  test('that two pairs of counts give is of neither', () => {
    const [puits, population, rate] = table(100, exact(100));
    const twin = { ...puits!, name: 'Nombre de fours' };

    expect(columnMeasures([puits!, population!, rate!, twin])[2]?.measure).toBe('notAdditive');
  });
});
