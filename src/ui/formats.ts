import type { FigureRecord } from '../domain/figures/record.ts';
import FRENCH_MONTHS from '../domain/months.json' with { type: 'json' };
import type { Sum } from '../domain/statistics/sums.ts';
import { coveredPercent, type Percent, percentApart } from '../domain/territory/coveredPercent.ts';
import { BARELY_TAKEN } from '../domain/trades/barelyTaken.ts';

/** Narrow no-break space: between thousands, before units and before "%". */
export const THIN = '\u202F';
const MINUS = '\u2212';

/** A whole number, thousands apart: "41 200". */
export function formatCount(value: number): string {
  return formatDecimal(value, 0);
}

/** A number with exactly `digits` decimals, comma and true minus sign. */
export function formatDecimal(value: number, digits: number): string {
  return decimalFormat(digits)
    .format(roundsToZero(value, digits) ? 0 : value)
    .replaceAll(/[\u00A0\u202F ]/g, THIN)
    .replace('-', MINUS);
}

/** A rate for 100 inhabitants, one decimal under ten: "64", "9,5", "0". */
export function formatRate(value: number): string {
  return formatDecimal(value, value > 0 && value < 10 ? 1 : 0);
}

const decimalFormats = new Map<number, Intl.NumberFormat>();

/** Made once for each number of digits: making one takes longer than the rest of a frame under the finger. */
function decimalFormat(digits: number): Intl.NumberFormat {
  const known = decimalFormats.get(digits);
  if (known) return known;
  const made = new Intl.NumberFormat('fr-FR', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  decimalFormats.set(digits, made);
  return made;
}

/** A number and its unit, on one line. */
export function formatUnit(value: number, unit: string, digits = 0): string {
  return `${formatDecimal(value, digits)}${THIN}${unit}`;
}

/** An area: whole square kilometres, one decimal under ten. */
export function formatKm2(value: number): string {
  return formatUnit(value, 'km²', value < 9.95 ? 1 : 0);
}

/** A distance in kilometres: whole, one decimal under ten unless it is a whole number. */
export function formatKm(value: number): string {
  return formatUnit(value, 'km', value < 9.95 && !Number.isInteger(value) ? 1 : 0);
}

/** A fraction as a percentage: 0.6 → "60 %". Never "0 %" for something nor "100 %" for less than everything. */
export function formatShare(fraction: number): string {
  if (fraction > 0 && fraction < 0.005) return `moins de 1${THIN}%`;
  if (fraction < 1 && fraction >= 0.995) return `plus de 99${THIN}%`;
  return formatUnit(100 * fraction, '%');
}

/** A telephone number, or several, as its source writes it: never broken over two lines within a number. */
export function formatPhone(phone: string): string {
  return phone.replaceAll(/(?<=[\d+).]) (?=\d|\(\d)/g, THIN);
}

/** The covered share of a commune, never a limit of the rules that it has not reached: "49,8 %". */
export function formatCovered(share: number): string {
  return formatPercent(share, coveredPercent(share));
}

/** The part that is taken of a bassin, never the limit under which it is hardly touched unless it has it: "9,8 %". */
export function formatTaken(share: number): string {
  return formatPercent(share, percentApart(share, [BARELY_TAKEN]));
}

function formatPercent(share: number, { value, digits }: Percent): string {
  return digits === 0 ? formatShare(share) : formatUnit(value, '%', digits);
}

/** A change in percent, its sign always written: "+6,2 %", "−3,0 %". */
export function formatChange(percent: number, digits = 1): string {
  const sign = percent > 0 && !roundsToZero(percent, digits) ? '+' : '';
  return `${sign}${formatUnit(percent, '%', digits)}`;
}

/** A difference of whole numbers, its sign always written: "+1 200", "−300", "0". */
export function formatDifference(value: number): string {
  return `${value > 0 ? '+' : ''}${formatCount(value)}`;
}

/** "au moins 41 200" when terms are missing; null when nothing is published, for the caller to say so. */
export function formatSum({ value, missing }: Sum): string | null {
  if (value === null) return null;
  return missing > 0 ? `au moins ${formatCount(value)}` : formatCount(value);
}

/** The years of a figure: "2019–2024" for a change, else each once, the latest first. */
export function formatFigureYears({ measure, years }: Pick<FigureRecord, 'measure' | 'years'>): string {
  const [to = 0, from = to] = years;
  if (measure === 'change') return formatYears(from, to);
  return [...new Set(years)].sort((a, b) => b - a).join(', ');
}

/** Two years and what lies between: "2019–2024". */
export function formatYears(from: number, to: number): string {
  return `${from}–${to}`;
}

/** An ISO day in words: "2026-03-01" → "1er mars 2026". A text that is not an ISO day comes back as it is. */
export function formatDay(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const month = FRENCH_MONTHS[Number(match?.[2]) - 1];
  if (!match || !month) return iso;
  const day = Number(match[3]);
  return `${day === 1 ? '1er' : day} ${month} ${match[1]}`;
}

/** A clock time: "09:30" → "9 h 30", "10:00" → "10 h". */
export function formatClock(clock: string): string {
  const [hour, minute] = clock.split(':');
  return `${Number(hour)}${THIN}h${minute === '00' ? '' : `${THIN}${minute}`}`;
}

/** An ISO month in words: "2022-12" → "décembre 2022". A year alone, or any other text, comes back as it is. */
export function formatMonth(iso: string): string {
  const match = /^(\d{4})-(\d{2})$/.exec(iso);
  const month = FRENCH_MONTHS[Number(match?.[2]) - 1];
  return match && month ? `${month} ${match[1]}` : iso;
}

/** "1 commune", "14 communes": French keeps the singular below two. */
export function formatPlural(value: number, singular: string, plural: string): string {
  return `${formatCount(value)} ${Math.abs(value) < 2 ? singular : plural}`;
}

function roundsToZero(value: number, digits: number): boolean {
  return Math.abs(value) < 0.5 * 10 ** -digits;
}
