import type { ComparedFigure, TerritoryComparison } from '../../domain/interview/comparison.ts';
import { formatCount, formatPlural, formatSum } from '../formats.ts';
import { typeset } from './typeset.ts';

const communes = (count: number) => formatPlural(count, 'commune', 'communes');

/** Names said in a sentence before « et 3 autres ». */
const NAMED = 5;

/** One person before and after: « vous aviez 12 communes, vous en avez 21 ». */
function change({ before, after }: TerritoryComparison, address: 'vous' | 'tu'): string {
  const [had, have] = address === 'tu' ? ['Tu avais', 'tu en as'] : ['Vous aviez', 'vous en avez'];
  return before === after
    ? `${had} ${communes(before)}, ${have} autant.`
    : `${had} ${communes(before)}, ${have} ${formatCount(after)}.`;
}

/** Two territories by their names: neither is better than the other. */
function sideBySide({ before, after }: TerritoryComparison, first: string, second: string): string {
  return `« ${first} » : ${communes(before)} ; « ${second} » : ${communes(after)}.`;
}

/** How much both have in common. */
function shared(count: number): string {
  if (count === 0) return 'Aucune commune n’est dans les deux.';
  return count === 1 ? 'Une commune est dans les deux.' : `${communes(count)} sont dans les deux.`;
}

/** @param names the most populated first */
function listed(names: readonly string[]): string {
  const rest = names.length - NAMED;
  if (rest > 0) return `${names.slice(0, NAMED).join(', ')} et ${formatPlural(rest, 'autre', 'autres')}`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`;
}

/** A figure of both; its difference only when everything is published. */
function figure(label: string, { before, after, difference }: ComparedFigure): string {
  const values = [before, after].map((sum) => formatSum(sum) ?? (sum.of === 0 ? '0' : 'on ne sait pas'));
  const missing = before.missing + after.missing;
  if (difference === null)
    return `${label} : ${values.join(' puis ')}. ${formatPlural(missing, 'valeur n’est pas publiée', 'valeurs ne sont pas publiées')} : on ne peut pas dire la différence.`;
  const sign = difference > 0 ? '+' : '−';
  return `${label} : ${values.join(' puis ')} (${difference === 0 ? 'autant' : `${sign}${formatCount(Math.abs(difference))}`}).`;
}

/** Two territories compared in words. */
export const comparisonTexts = typeset({
  change,
  sideBySide,
  shared,
  gained: (names: readonly string[]) => `En plus : ${listed(names)}.`,
  lost: (names: readonly string[]) => `En moins : ${listed(names)}.`,
  population: (compared: ComparedFigure) => figure('Habitants', compared),
  privateJobs: (compared: ComparedFigure) => figure('Emplois privés', compared),
} as const);
