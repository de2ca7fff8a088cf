import { describe, expect, test } from 'vitest';
import { compareTerritories } from '../../../../src/domain/interview/comparison.ts';
import { comparisonTexts } from '../../../../src/ui/texts/comparison.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

const region = createSmallRegion();

describe('two territories in words', () => {
  test('are told as what the person had and has', () => {
    const compared = compareTerritories(Int32Array.of(0), Int32Array.of(0, 1, 2), region);

    expect(comparisonTexts.change(compared, 'vous')).toBe('Vous aviez 1 commune, vous en avez 3.');
    expect(comparisonTexts.change(compared, 'tu')).toBe('Tu avais 1 commune, tu en as 3.');
  });

  test('have their missing figures said, and no difference', () => {
    const { privateJobs } = compareTerritories(Int32Array.of(0), Int32Array.of(0, 4), region);

    expect(plain(comparisonTexts.privateJobs(privateJobs))).toBe(
      'Emplois privés : 110 puis au moins 110. 1 valeur n’est pas publiée : on ne peut pas dire la différence.',
    );
  });

  test('have the difference of published figures', () => {
    const { population } = compareTerritories(Int32Array.of(1), Int32Array.of(0), region);

    expect(plain(comparisonTexts.population(population))).toBe('Habitants : 2 000 puis 1 000 (−1 000).');
  });

  test('name five communes at most', () => {
    expect(comparisonTexts.gained(['A', 'B', 'C', 'D', 'E', 'F', 'G'])).toMatch(
      /A, B, C, D, E et 2 autres\.$/,
    );
    expect(comparisonTexts.lost(['A', 'B', 'C'])).toMatch(/A, B et C\.$/);
  });
});

/** With plain spaces. */
function plain(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/g, ' ');
}
