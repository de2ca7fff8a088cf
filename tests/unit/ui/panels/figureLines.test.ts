import { describe, expect, test } from 'vitest';
import { findZone } from '../../../../src/domain/catalogue/region.ts';
import type { Indicators } from '../../../../src/domain/statistics/series.ts';
import { communeLines } from '../../../../src/ui/panels/commune/CommuneSingles.tsx';
import { epciLines } from '../../../../src/ui/panels/epci/EpciIncome.tsx';
import { ranges } from '../../../../src/ui/texts/ranges.ts';
import { createSmallIndicators, createSmallRegion } from '../../../support/smallRegion.ts';

const region = createSmallRegion();
const indicators = createSmallIndicators(region);

describe('figures of a commune', () => {
  test('stand beside those of the zones around it, then the unemployment of its zone d’emploi with its quarter', () => {
    expect(communeLines(indicators, region, 0)).toEqual([
      [
        'Revenu médian disponible, par an et par unité de consommation, 2021',
        '21\u202f000\u202f€',
        'EPCI 21\u202f500\u202f€ · département 22\u202f500\u202f€ · région 23\u202f050\u202f€',
      ],
      ['Taux d’emploi des 15–64 ans, 2022', '74,0\u202f%', null],
      ['Taux de chômage localisé (BIT) de la zone d’emploi, 3e trimestre 2023', '5,6\u202f%'],
    ]);
  });

  test('keep their zones when they are not published themselves', () => {
    expect(communeLines(indicators, region, 4)[0]).toMatchObject([
      'Revenu médian disponible, par an et par unité de consommation, 2021',
      'on ne sait pas',
      expect.stringContaining('région 23'),
    ]);
  });

  test('write a number for a hundred people without a percent sign', () => {
    expect(labelled(withJobs(44.4))).toEqual([
      ['Emplois pour 100 habitants ayant un emploi, 2022', '44,4', null],
    ]);
  });

  test('have no line for what is only published for large communes', () => {
    expect(labelled(withJobs(null))).toEqual([]);
  });

  function withJobs(value: number | null): Indicators {
    const jobs = { id: 'jobsPerEmployedResident', year: 2022, unit: 'per100' as const, values: [value] };
    return { ...indicators, single: [...indicators.single, jobs] };
  }

  function labelled(all: Indicators) {
    return communeLines(all, region, 0).filter(([label]) => label.startsWith('Emplois pour'));
  }
});

describe('figures of an EPCI', () => {
  test('stand beside those of its département and of the region', () => {
    const zone = findZone(region, 'EPCI:244900001');

    expect(zone && epciLines(indicators, zone, region)).toEqual([
      [
        'Revenu médian disponible, par an et par unité de consommation, 2021',
        '21\u202f500\u202f€',
        'département 22\u202f500\u202f€ · région 23\u202f050\u202f€',
      ],
    ]);
  });
});

test('a unit follows its numbers, never the words after them', () => {
  expect(ranges([50, 80], String, '\u202f%')).toEqual([
    'moins de 50\u202f%',
    '50 à 80\u202f%',
    '80\u202f% et plus',
  ]);
});
