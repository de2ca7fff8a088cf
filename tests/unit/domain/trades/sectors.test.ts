import { describe, expect, test } from 'vitest';
import type { ZoneEmploiId } from '../../../../src/domain/ids.ts';
import {
  createSectors,
  sectorsOf,
  sortSectors,
  specialisationByZone,
  zoneCurve,
} from '../../../../src/domain/trades/sectors.ts';
import { createSmallFigures, smallSectorsTable } from '../../../support/smallTrades.ts';

const { sectors } = createSmallFigures();
const first = 'ZE:5201' as ZoneEmploiId;
const second = 'ZE:5202' as ZoneEmploiId;

describe('sectors of a zone d’emploi', () => {
  test('have their jobs, their change and their specialisation', () => {
    // 125 jobs after 100: +25 %. 10 % of the zone against 4 % of France: 2.5 times.
    expect(sectorsOf(sectors, first, 'a38')[0]).toEqual({
      code: 'CA',
      label: 'Aliments',
      jobs: 125,
      year: 2024,
      change: 0.25,
      since: 2019,
      fragile: false,
      share: 0.1,
      specialisation: 2.5,
      allJobs: 125,
      allJobsYear: 2024,
    });
  });

  test('have a specialisation against the whole sector where the producer took a part of it', () => {
    // 3 % of the zone against 2 % of France: 1.5, and not the published 4, made with 0.75 %.
    expect(sectorsOf(sectors, first, 'a38')[1]?.specialisation).toBe(1.5);
  });

  test('have no change when one of the two years is not published', () => {
    expect(sectorsOf(sectors, second, 'a38')[0]).toMatchObject({ jobs: 60, change: null });
  });

  test('have a fragile change when few jobs were there', () => {
    // 20 jobs in 2019.
    expect(sectorsOf(sectors, first, 'a21')[1]).toMatchObject({ change: 0.5, fragile: true });
  });

  test('are none for an unknown zone', () => {
    expect(sectorsOf(sectors, 'ZE:9999' as ZoneEmploiId, 'a21')).toEqual([]);
    expect(zoneCurve(sectors, 'ZE:9999' as ZoneEmploiId)).toBeNull();
  });

  test('are sorted with what is not published last', () => {
    const rows = sectorsOf(sectors, second, 'a38');
    const codes = (descending: boolean) =>
      sortSectors(rows, 'specialisation', descending).map(({ code }) => code);

    expect([codes(true), codes(false)]).toEqual([
      ['CA', 'QA'],
      ['CA', 'QA'],
    ]);
    expect(sortSectors(rows, 'label', true).map(({ label }) => label)).toEqual(['Santé', 'Aliments']);
  });
});

describe('the long curve', () => {
  test('is an index of the first published year, with its gaps', () => {
    expect(zoneCurve(sectors, first)?.index).toEqual([100, null, 150]);
    expect(zoneCurve(sectors, second)?.index).toEqual([null, 100, 50]);
  });
});

test('the map has the specialisation of one sector in every zone', () => {
  expect(specialisationByZone(sectors, 'a38', 'CA')).toEqual([
    { zone: 'ZE:5201', value: 2.5 },
    { zone: 'ZE:5202', value: 1.25 },
  ]);
  expect(specialisationByZone(sectors, 'a38', 'ZZ').map(({ value }) => value)).toEqual([null, null]);
});

test('a grid that lacks a sector is refused', () => {
  const { a38 } = smallSectorsTable;
  const table = { ...smallSectorsTable, a38: { ...a38, codes: ['CA'], labels: ['Aliments'] } };

  expect(createSectors(table)).toEqual({
    ok: false,
    error: 'a38.urssaf: not one figure per zone and sector',
  });
});
