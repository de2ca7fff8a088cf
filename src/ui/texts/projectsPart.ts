import { isFragile, type ProjectsPart, widthOf } from '../../domain/trades/projectsPart.ts';
import { formatShare, formatUnit } from '../formats.ts';
import { fragileTexts } from './fragile.ts';

/** An interval wider than this, in [0, 1], says nothing. */
export const WIDEST = 0.5;

/** « 60 % », « entre 47 % et 87 % », « on ne sait pas »; marked when it rests on few projects. */
export function partOf(part: ProjectsPart): string {
  const { low, high } = part;
  if (low === null || high === null || widthOf(part) > WIDEST) return 'on ne sait pas';
  const text = low === high ? formatShare(low) : between(Math.round(100 * low), Math.round(100 * high));
  return isFragile(part) ? `${text} (${fragileTexts.word})` : text;
}

/** Both bounds, however far apart: « 47 % à 87 % »; what a table gives that a sentence would not. */
export function bounds({ low, high }: ProjectsPart): string {
  if (low === null || high === null) return 'on ne sait pas';
  const [from, to] = [low, high].map((bound) => formatUnit(100 * bound, '%'));
  return from === to ? `${from}` : `${from} à ${to}`;
}

/** An interval of whole percents: an end that says nothing is left out. */
function between(from: number, to: number): string {
  const percent = (value: number) => formatUnit(value, '%');
  if (from === to) return percent(from);
  if (from === 0) return `au plus ${percent(to)}`;
  return to === 100 ? `au moins ${percent(from)}` : `entre ${percent(from)} et ${percent(to)}`;
}

/** « connu pour 60 % des projets »; null when it is known for all of them, or for none. */
export function coverage({ projects, covered }: ProjectsPart): string | null {
  if (covered === 0 || covered === projects) return null;
  return `connu pour ${formatShare(covered / projects)} des projets`;
}
