import { isWebAddress } from '../placeSchema.ts';
import { decodedOnce, LOST_LETTER, REPAIRED_MARK } from './letters.ts';
import type { CorrectionReason } from './report.ts';

/** A cell once read, and what had to be done to it. */
export interface ReadCell<R extends CorrectionReason> {
  readonly value: string;
  readonly fix: R | null;
}

/** Control characters but line feed and tab, signs that turn the writing round, halves of characters. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\p{Cs}\uFEFF]/gu;

/** The text without what cannot be seen. Line breaks become line feeds and outer spaces go, which nobody needs to be told. */
export function cleanText(cell: string): ReadCell<'control-characters'> {
  const text = cell.replace(/\r\n?/g, '\n');
  const seen = text.replace(UNSEEN, '');
  return { value: seen.trim(), fix: seen === text ? null : 'control-characters' };
}

/** The text with the letters that its file damaged, as far as they are sure; what is lost is told, not guessed. */
export function mendLetters(text: string): ReadCell<'letters-repaired' | 'letters-lost'> {
  const value = decodedOnce(text.replaceAll(REPAIRED_MARK, ''));
  if (value.includes(LOST_LETTER)) return { value, fix: 'letters-lost' };
  return { value, fix: value === text ? null : 'letters-repaired' };
}

/** The beginning of a text that is longer than a card can show; no character is cut in two. */
export function cutText(text: string, limit: number): ReadCell<'text-cut'> {
  if (text.length <= limit) return { value: text, fix: null };
  const characters = [...text.slice(0, 2 * limit)];
  if (characters.length <= limit && text.length <= 2 * limit) return { value: text, fix: null };
  return { value: characters.slice(0, limit).join('').trim(), fix: 'text-cut' };
}

const EMAIL = /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g;
/** First word of a mailbox that belongs to nobody in particular. */
const SHARED_MAILBOX =
  /^(?:accueil|antenne|bij|cio|communication|contact|cyber\w*|direction|emploi|espace\w*|france-?services?|franceservices?|info\w*|insertion|mairie|mission\w*|ml|numerique|orientation|pij|secretariat|service\w*)\b/i;

/** The text without addresses of persons; those of a service (`contact@…`) stay. */
export function withoutPersonalEmails(text: string): ReadCell<'email-removed'> {
  if (!text.includes('@')) return { value: text, fix: null };
  const kept = text.replace(EMAIL, (address) => (SHARED_MAILBOX.test(address) ? address : ''));
  return kept === text
    ? { value: text, fix: null }
    : { value: kept.replace(/ {2,}/g, ' ').trim(), fix: 'email-removed' };
}

/** Numbers that a person carries along, with or without the code of the country. */
const MOBILE = /(?<!\d)(?:(?:\+|00)33[\s.-]?(?:\(0\)[\s.-]?)?|0)[67](?:[\s.-]?\d\d){4}(?!\d)/;

/** A mobile number that a text holds, as it is written: it is a person's, or may become one. Null for none. */
export function mobileIn(text: string): string | null {
  return MOBILE.exec(text)?.[0] ?? null;
}

const NATIONAL = /^(?:(?:\+|00)?33(?:\(0\)|0)?|0)([1-9]\d{8})$/;
/** A number that a spreadsheet took for a figure: "241000000.0", "2.41E+08". */
const AS_FIGURE = /^([1-9]\d{8})[.,]0+$/;
const SHORT = /^(?:1\d{1,2}|3\d{3}|11[68]\d{3})$/;
const FOREIGN = /^\+\d{6,15}$/;
const SOME_NUMBER = /(?:^|\D)(?:0|\+33 ?)[1-9](?:[\s.-]?\d{2}){4}(?:\D|$)/;

/**
 * A telephone number: ten digits in pairs, a short number, a foreign one, or words around a number. A spreadsheet that took
 * the number for a figure has eaten its first zero, which is given back. Null when there is no number in it.
 */
export function readPhone(cell: string): ReadCell<'phone-completed'> | null {
  const figure = AS_FIGURE.exec(cell.trim())?.[1];
  const digits =
    figure ??
    cell
      .replace(/^(?:t[ée]l\.?|phone)\s*:?\s*/i, '')
      .replace(/^tel:|[\s.\-/\u2010-\u2015]/g, '')
      .replace(/^\((\+?\d+)\)/, '$1');
  const national = NATIONAL.exec(digits)?.[1];
  // A number with a special rate is written in other groups: "0 809 36 12 12".
  if (national?.startsWith('8') && cell.startsWith('0 8')) return { value: cell, fix: null };
  if (national) return { value: inPairs(`0${national}`), fix: null };
  if (/^[1-9]\d{8}$/.test(digits)) return { value: inPairs(`0${digits}`), fix: 'phone-completed' };
  if (SHORT.test(digits) || FOREIGN.test(digits) || SOME_NUMBER.test(cell)) return { value: cell, fix: null };
  return null;
}

function inPairs(digits: string): string {
  return digits.replace(/\d\d(?=\d)/g, '$& ');
}

const ADDRESS = /^https?:\/\/[^\s/]+\.[^\s]+$/i;
const BARE_ADDRESS = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]\S*)?$/i;

/** The first web address of a cell; one without `https://` is completed. Null when it is none that a browser opens, or too long. */
export function readWebsite(cell: string): ReadCell<'website-completed'> | null {
  const [first = ''] = cell.split(/\||;(?=\s*https?:)/);
  const address = first.trim();
  const isBare = BARE_ADDRESS.test(address);
  const value = isBare ? `https://${address}` : address;
  if (!ADDRESS.test(value) || !isWebAddress(value)) return null;
  return { value, fix: isBare ? 'website-completed' : null };
}
