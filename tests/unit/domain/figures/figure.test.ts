import { describe, expect, test } from 'vitest';
import { createFigures, publishedColumns } from '../../../../src/domain/figures/createFigures.ts';
import {
  type CommuneFigure,
  classOf,
  colouredFigure,
  figureOver,
  marksOf,
  NAMED_FIGURES,
  readCommune,
  readCommunes,
  yearOf,
} from '../../../../src/domain/figures/figure.ts';
import { err } from '../../../../src/domain/result.ts';
import { createSmallRegion, mergedRegion, smallCommunes, smallIndex } from '../../../support/smallRegion.ts';

describe('a figure over communes', () => {
  test('density divides inhabitants by the whole surface', () => {
    const { communes } = createSmallRegion();
    const surface = (communes.areaKm2[0] ?? 0) + (communes.areaKm2[1] ?? 0);

    expect(figureOver(communes.figures.density, [0, 1]).value).toBeCloseTo(3000 / surface, 9);
  });

  test('density is never fragile, however small the surface', () => {
    const { density } = createSmallRegion().communes.figures;
    const tiny = { ...density, columns: [density.columns[0], column([4])] } satisfies CommuneFigure;

    expect(figureOver(tiny, [0]).fragile).toBe(false);
  });

  test('change is counted on the communes that publish both years', () => {
    const { communes } = createSmallRegion();
    // Row 0: 100 → 110. Row 8 publishes 2019 only: it would turn the rise into a fall.
    expect(figureOver(communes.figures.jobsChange, [0, 8])).toMatchObject({
      value: expect.closeTo(10, 9),
      missing: 1,
    });
  });

  test('jobs are counted for a hundred inhabitants', () => {
    const { communes } = createSmallRegion();
    // (110 + 380) / (1 000 + 2 000) = 16.33 %.
    expect(figureOver(communes.figures.jobsPer100, [0, 1]).value).toBeCloseTo(49 / 3, 9);
  });

  test('a commune without a figure is missing in the column', () => {
    const { communes } = createSmallRegion();

    expect(readCommunes(communes.figures.jobsPer100)[4]?.ratio.value).toBeNull();
  });
});

describe('records of figures', () => {
  const { figures } = smallIndex;
  const join = (records: typeof figures) =>
    createFigures(records, publishedColumns(smallCommunes), () => createSmallRegion().communes.areaKm2);

  test('are refused when one that the screen names is missing', () => {
    expect(join(figures).ok).toBe(true);
    for (const name of NAMED_FIGURES)
      expect(join(figures.filter(({ id }) => id !== name))).toEqual(err(`figures: no record of "${name}"`));
  });

  test('are refused when one names a column that is not published', () => {
    const [first, ...others] = figures.filter(({ level }) => level === 'commune');
    if (!first) throw new Error('no record');

    expect(join([{ ...first, columns: ['unheard'] }, ...others] as typeof figures)).toEqual(
      err(`figures.${first.id}: no column "unheard"`),
    );
  });
});

describe('a figure of communes that the source counts together', () => {
  test('is that of them all, on each of them', () => {
    const { communes } = mergedRegion();

    // Rows 1, 4 and 5 have 380 jobs in 2024 and 400 in 2019, for 2 000 + 500 + 600 inhabitants.
    for (const row of [1, 4, 5]) {
      expect(readCommune(communes.figures.jobsPer100, row)).toMatchObject({
        ratio: { value: expect.closeTo(38_000 / 3100, 9), missing: 0 },
        together: [1, 4, 5],
      });
      expect(readCommune(communes.figures.jobsChange, row).ratio.value).toBeCloseTo(-5, 9);
    }
  });

  test('is their own where the source does not merge them', () => {
    expect(readCommune(mergedRegion().communes.figures.density, 4).together).toBeNull();
  });
});

describe('marks of a map', () => {
  test('tell apart what is not published, what is fragile, and what has nothing to be calculated on', () => {
    const { record } = createSmallRegion().communes.figures.jobsChange;
    const marks = (before: number[]) =>
      marksOf(readCommunes({ record, columns: [column([5, 5, 60]), column(before)] }));

    expect(marks([40, 40, 40])).toEqual({ missing: false, fragile: false, noBase: false });
    expect(marks([3, 40, 40])).toEqual({ missing: false, fragile: true, noBase: false });
    expect(marks([0, 40, 40])).toEqual({ missing: false, fragile: false, noBase: true });
    expect(marks([Number.NaN, 40, 40])).toEqual({ missing: true, fragile: false, noBase: false });
  });
});

test('a value equal to a bound belongs to the class above', () => {
  expect([9.9, 10, 20, 30].map((value) => classOf(value, [10, 20]))).toEqual([0, 1, 2, 2]);
  expect(classOf(Number.NaN, [10, 20])).toBe(-1);
});

describe('a sum', () => {
  const { population, privateJobs } = createSmallRegion().communes.figures;

  test('is that of what is published, with what is missing beside', () => {
    expect(figureOver(population, [0, 1])).toMatchObject({ value: 3000, missing: 0, of: 2, fragile: false });
    // Row 4 publishes no private jobs.
    expect(figureOver(privateJobs, [0, 4])).toMatchObject({ value: 110, missing: 1, of: 2 });
    expect(figureOver(privateJobs, [4]).value).toBeNull();
  });
});

describe('the figures of a region', () => {
  const { figures } = createSmallRegion().communes;

  test('that colour a map are found by their name, and no other is', () => {
    expect(colouredFigure(figures, 'density')).toBe(figures.density);
    expect(colouredFigure(figures, 'population')).toBeNull();
    expect(colouredFigure(figures, 'somethingElse')).toBeNull();
    expect(colouredFigure(figures, null)).toBeNull();
  });

  test('are as old as the latest year of their record', () => {
    expect([yearOf(figures.population), yearOf(figures.jobsChange)]).toEqual([2023, 2024]);
  });
});

function column(values: number[]) {
  return { column: Float64Array.from(values), merged: [] };
}
