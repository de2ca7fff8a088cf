import { type CommuneCode, parseCommuneCode } from '../ids.ts';
import { CHOICES, type Choice, listChoices, type Territory } from '../territory/territory.ts';
import { createByteReader, createByteWriter } from '../varint.ts';
import { fromBase64Url, toBase64Url } from './base64Url.ts';

/** Corsican codes take the place of the départements 97 and 98, which no commune of metropolitan France uses. */
const CORSICA: readonly (readonly [letter: string, digits: string])[] = [
  ['2A', '97'],
  ['2B', '98'],
];

/** Text of the choices for a link: for each kind of choice, the differences between ascending codes. */
export function encodeChoices(territory: Territory): string {
  const writer = createByteWriter();
  const choices = listChoices(territory);
  for (const kind of CHOICES) {
    const codes = choices.filter(([, choice]) => choice === kind).map(([code]) => toNumber(code));
    codes.sort((a, b) => a - b);
    writer.varint(codes.length);
    let previous = 0;
    for (const code of codes) {
      writer.varint(code - previous);
      previous = code;
    }
  }
  return toBase64Url(writer.finish());
}

/** The choices, or null when the text is anything else. Does not say that the communes exist. */
export function decodeChoices(text: string): Territory['choices'] | null {
  const bytes = fromBase64Url(text);
  if (!bytes) return null;
  const reader = createByteReader(bytes);
  const choices: Record<CommuneCode, Choice> = {};
  for (const kind of CHOICES) {
    const length = reader.varint();
    if (!reader.expect(length)) return null;
    let number = 0;
    for (let at = 0; at < length; at++) {
      number += reader.varint();
      const code = toCode(number);
      if (!code) return null;
      choices[code] = kind;
    }
  }
  return reader.failed() || reader.remaining() > 0 ? null : choices;
}

function toNumber(code: CommuneCode): number {
  const corsican = CORSICA.find(([letter]) => code.startsWith(letter));
  return Number(corsican ? corsican[1] + code.slice(2) : code);
}

function toCode(number: number): CommuneCode | null {
  const digits = String(number).padStart(5, '0');
  const corsican = CORSICA.find(([, head]) => digits.startsWith(head));
  return parseCommuneCode(corsican ? corsican[0] + digits.slice(2) : digits);
}
