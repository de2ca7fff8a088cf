import { describe, expect, test } from 'vitest';
import type { Ratio } from '../../../../src/domain/statistics/sums.ts';
import { profileTexts } from '../../../../src/ui/texts/profile.ts';

const THIN = '\u202F';

describe('a sum in words', () => {
  test('is "au moins" with the number of values that are missing', () => {
    expect(profileTexts.sum({ value: 110, missing: 2, of: 3 }, 'emploi privé', 'emplois privés')).toBe(
      'au moins 110 emplois privés (2 valeurs non publiées)',
    );
  });

  test('tells what is counted with other communes from what is not published', () => {
    const { sum } = profileTexts;

    expect(sum({ value: 110, missing: 2, together: 1, of: 4 }, 'emploi', 'emplois')).toBe(
      'au moins 110 emplois (1 valeur non publiée, 1 comptée avec d’autres communes)',
    );
    expect(sum({ value: 110, missing: 2, together: 2, of: 4 }, 'emploi', 'emplois')).toBe(
      'au moins 110 emplois (2 valeurs comptées avec d’autres communes)',
    );
    expect(sum({ value: null, missing: 1, together: 1, of: 1 }, 'emploi', 'emplois')).toMatch(
      /^emplois\s: on ne sait pas, comptés avec ceux d’autres communes$/,
    );
  });

  test('is never zero when nothing is published', () => {
    expect(profileTexts.sum({ value: null, missing: 3, of: 3 }, 'emploi', 'emplois')).toContain(
      'on ne sait pas',
    );
  });
});

describe('a rate in words', () => {
  test('is "non calculable" without its two terms', () => {
    expect(profileTexts.rate(ratio(null), String)).toBe('non calculable');
  });

  test('is fragile over fewer than thirty', () => {
    expect(profileTexts.rate({ ...ratio(48), fragile: true }, String)).toContain('fragile');
  });
});

test('no job for 100 inhabitants is told without a decimal', () => {
  expect([0, 0.4, 9.5, 39.6].map(profileTexts.jobsPer100)).toEqual(['0', '0,4', '9,5', '40']);
});

describe('titles', () => {
  test('compare without judging, and call a point of difference alike', () => {
    expect(profileTexts.changeTitle(ratio(6.2), ratio(5.6), [2024, 2019])).toBe(
      `Depuis 2019, l’emploi privé a augmenté de 6,2${THIN}%, comme dans la zone de comparaison`,
    );
    expect(profileTexts.changeTitle(ratio(-3), ratio(2), [2024, 2019])).toBe(
      `Depuis 2019, l’emploi privé a baissé de 3,0${THIN}%\u00A0; il a augmenté de 2,0${THIN}% dans la zone de comparaison`,
    );
  });

  test('say young and old out of the published bands', () => {
    const bands = ['0-14', '15-24', '25-54', '55-64', '65-79', '80+'];
    const shares = [0.2, 0.1, 0.4, 0.1, 0.15, 0.05];

    expect(profileTexts.agesTitle({ year: 2022, bands, shares, missing: 0, of: 1 })).toBe(
      `30${THIN}% des habitants ont moins de 25 ans, 20${THIN}% ont 65 ans ou plus`,
    );
  });

  test('name bands as people say them', () => {
    expect(['0-14', '80+'].map(profileTexts.band)).toEqual(['0–14 ans', '80 ans et plus']);
  });
});

function ratio(value: number | null): Ratio {
  return { value, numerator: 0, denominator: 100, missing: 0, of: 1, fragile: false };
}
