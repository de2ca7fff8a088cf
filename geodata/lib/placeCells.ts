import { type LngLat, roundLngLat } from '../../src/domain/geo.ts';
import FRENCH_MONTHS from '../../src/domain/months.json' with { type: 'json' };
import { mobileIn } from '../../src/domain/places/import/cells.ts';
import { BuildError } from './buildError.ts';

const EMAIL = /[^\s@]+@[^\s@]+/;
/** Somebody by a title and a name; a street or a school may bear one too, after its own word. */
const SOMEBODY =
  /(?<!\b(?:rue|avenue|place|boulevard|allée|square|impasse|collège|lycée)\s+(?:de\s+|du\s+)?)\b(?:M\.|Mme|Mlle|Monsieur|Madame|Mademoiselle)\s+\p{Lu}[\p{L}-]+|\b[Cc]hez\s+(?:M\.|Mme|Monsieur|Madame)\s/u;
const FULL_DATE = new RegExp(`^(\\d{1,2})(?:er)? (${FRENCH_MONTHS.join('|')}) (\\d{4})(?!\\d)`);

/** The cell with single spaces, or null when it is empty. */
export function textOrNull(cell: string | null): string | null {
  const text = (cell ?? '').replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

/**
 * A telephone number as it is read out: ten digits in pairs, a special number as « 0 809 36 12 12 », four digits
 * as « 39 49 »; null for an empty cell, and for a mobile number, which is a person's or may become one.
 * @throws BuildError on anything else
 */
export function phoneOrNull(cell: string | null, where: string): string | null {
  const text = textOrNull(cell);
  if (!text) return null;
  const digits = text.replace(/^\+33/, '0').replace(/[\s.-]/g, '');
  if (/^\d{4}$/.test(digits)) return `${digits.slice(0, 2)} ${digits.slice(2)}`;
  if (!/^0\d{9}$/.test(digits)) throw new BuildError(where, `"${cell}" is not a telephone number`);
  if (hasMobile(digits)) return null;
  const pairs = digits.match(/\d\d/g) ?? [];
  return digits.startsWith('08')
    ? [digits[0], digits.slice(1, 4), ...pairs.slice(2)].join(' ')
    : pairs.join(' ');
}

/** The address of a page, or null for an empty cell. @throws BuildError when it is not http or https */
export function websiteOrNull(cell: string | null, where: string): string | null {
  const text = textOrNull(cell);
  if (!text) return null;
  if (!/^https?:\/\/\S+$/.test(text) || !URL.canParse(text))
    throw new BuildError(where, `"${cell}" is not the address of a page`);
  return text;
}

/** Five digits, or null for an empty cell. @throws BuildError on anything else */
export function postcodeOrNull(cell: string | null, where: string): string | null {
  const text = textOrNull(cell);
  if (text && !/^\d{5}$/.test(text)) throw new BuildError(where, `"${cell}" is not a postcode`);
  return text;
}

/** Day, month or year something was seen, as precisely as the source says; null for « s.d. ». @throws BuildError otherwise */
export function seenOrNull(cell: string | null, where: string): string | null {
  const text = textOrNull(cell);
  if (!text || text === 's.d.') return null;
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)) throw new BuildError(where, `"${cell}" is not a date`);
  return text;
}

/** The day that a text starts with, ISO, when it is complete: « 22 novembre 2016 ». A year in brackets was deduced. */
export function leadingDate(text: string | null): string | null {
  const [, day, month, year] = FULL_DATE.exec(text ?? '') ?? [];
  if (!day || !month || !year) return null;
  const number = FRENCH_MONTHS.indexOf(month) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Coordinates to five decimals, or null when the source has none. @throws BuildError for half a pair, or beyond the Earth */
export function pointOrNull(lng: number | null, lat: number | null, where: string): LngLat | null {
  if (lng === null && lat === null) return null;
  if (lng === null || lat === null || !(Math.abs(lng) <= 180 && Math.abs(lat) <= 90))
    throw new BuildError(where, `${lng}, ${lat} is not a longitude and a latitude`);
  return roundLngLat([lng, lat]);
}

/** True when a text holds an e-mail address, of an office or of a person: none is published. */
export function hasEmail(text: string): boolean {
  return EMAIL.test(text);
}

/**
 * A text without its e-mail addresses, nor the « ou » that joins one to the rest, nor what is said of it in brackets. The way
 * to write is lost, the rest of the sentence is not.
 */
export function withoutEmail(text: string): string {
  const address = EMAIL.source;
  return text
    .replace(new RegExp(`\\s+ou\\s+${address}(?:\\s*\\([^)]*\\))?`, 'g'), '')
    .replace(new RegExp(`${address}\\s+ou\\s+`, 'g'), '')
    .replace(new RegExp(address, 'g'), '')
    .trim();
}

/** True when a text holds a mobile number: none is published. */
export function hasMobile(text: string): boolean {
  return mobileIn(text) !== null;
}

/** The words that name somebody by a title, « Mme Martin » or « chez M. »; null when a text names nobody so. */
export function somebodyIn(text: string): string | null {
  return SOMEBODY.exec(text)?.[0] ?? null;
}
