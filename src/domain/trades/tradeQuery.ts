import { boundedDistance, lettersAllow, lettersOf } from '../search/boundedDistance.ts';
import { soundOf } from '../search/normalise.ts';
import { type AppellationIndex, type Dictionary, wordsStarting } from './appellationIndex.ts';
import { isStopWord, stemOf } from './tradeWords.ts';

/** How a word answers a word of the query. */
export const EXACT = 3;
export const BEGINS = 2;
export const RESEMBLES = 1;

/** A word of the query, with the entries that answer it. */
export interface Token {
  /** The word as it is compared with whole names: corrected when it was spelled otherwise. */
  readonly text: string;
  readonly senses: readonly Sense[];
}

/** Entries that answer a token equally well. */
export interface Sense {
  readonly entries: readonly number[];
  readonly quality: number;
}

/** The words of the dictionary that are the text or begin with it. */
export function strictToken({ dictionary }: AppellationIndex, text: string): Token {
  const [from, to] = wordsStarting(dictionary, text);
  const senses: Sense[] = [];
  for (let at = from; at < to; at++) {
    const quality = dictionary.words[at] === text ? EXACT : BEGINS;
    senses.push({ entries: dictionary.entries[at] ?? [], quality });
  }
  return { text, senses };
}

/**
 * The words of the dictionary that sound closest to the text; without a sense when none is close enough. As many errors
 * part "sodeur" from "sondeur" and from "soudeur": the one that most names hold is meant.
 */
export function likelyToken({ dictionary }: AppellationIndex, text: string): Token {
  const sound = soundOf(text);
  const limit = errorsAllowed(sound);
  const letters = lettersOf(sound);
  let best = Number.POSITIVE_INFINITY;
  let found: number[] = [];
  for (let at = 0; at < dictionary.words.length; at++) {
    if (!lettersAllow(dictionary.letters[at] ?? 0, letters, limit)) continue;
    const distance = likeness(dictionary.sounds[at] ?? '', sound, limit);
    if (distance > best || distance === Number.POSITIVE_INFINITY) continue;
    if (distance < best) found = [];
    best = distance;
    found.push(at);
  }
  const whole = best % 1 === 0;
  const namesOf = (at: number) => dictionary.entries[at]?.length ?? 0;
  const commonest = found.reduce((most, at) => (namesOf(at) > namesOf(most) ? at : most), found[0] ?? -1);
  return {
    text: (whole && dictionary.words[commonest]) || text,
    senses: found.map((at) => ({
      entries: dictionary.entries[at] ?? [],
      quality: whole ? EXACT : RESEMBLES,
    })),
  };
}

/** Other ways to cut the same letters into words: run together ("aidesoignante") or apart ("super marché"). */
export function respell(
  { dictionary }: AppellationIndex,
  stems: readonly string[],
): readonly (readonly string[])[] {
  const variants: (readonly string[])[] = [];
  const cuts = stems.map((stem) =>
    isKnown(dictionary, stem) ? [] : cutIntoWords(dictionary, stem, MOST_PARTS),
  );
  const most = Math.max(...cuts.map(({ length }) => length));
  for (let nth = 0; nth < Math.min(most, MOST_CUTS); nth++)
    variants.push(stems.flatMap((stem, at) => cuts[at]?.[nth] ?? cuts[at]?.[0] ?? [stem]));
  for (let at = 0; at + 1 < stems.length; at++) {
    const joined = `${stems[at]}${stems[at + 1]}`;
    if (isKnown(dictionary, joined)) variants.push([...stems.slice(0, at), joined, ...stems.slice(at + 2)]);
  }
  return variants;
}

/** Entries whose whole name, its words run together, begins like the text. */
export function wholeNamesLike({ sounds }: AppellationIndex, stems: readonly string[]): Token {
  const sound = soundOf(stems.join(''));
  const limit = errorsAllowed(sound);
  const entries: number[] = [];
  if (sound.length >= LEAST_WHOLE) {
    sounds.forEach((names, entry) => {
      if (names.some((name) => boundedDistance(name, sound, limit))) entries.push(entry);
    });
  }
  return { text: stems.join(' '), senses: [{ entries, quality: RESEMBLES }] };
}

/** Entries by the number of errors that part their beginning from the text, whatever that number; plain and short names first. */
export function closestNames(
  { sounds, rare, length }: AppellationIndex,
  stems: readonly string[],
): readonly number[] {
  const sound = soundOf(stems.join(''));
  if (sound === '') return [];
  const rankOf = (entry: number) => (rare[entry] ?? 0) * MOST_LONG + (length[entry] ?? 0);
  return sounds
    .map((names, entry) => ({
      entry,
      errors: Math.min(
        ...names.map((name) => boundedDistance(name, sound, sound.length)?.prefix ?? sound.length),
      ),
    }))
    .sort((a, b) => a.errors - b.errors || rankOf(a.entry) - rankOf(b.entry) || a.entry - b.entry)
    .map(({ entry }) => entry);
}

/** More than the words of any name. */
const MOST_LONG = 256;
const MOST_PARTS = 4;
/** Ways to cut that are tried, best first. */
const MOST_CUTS = 4;
const LEAST_WHOLE = 6;
/** Shorter pieces are cut out of anything. */
const LEAST_PART = 3;

/** Errors taken for one: none in a short word, one up to seven letters, then two. */
function errorsAllowed({ length }: string): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Errors to the whole word; half more when only its beginning is close; infinite beyond the limit. */
function likeness(name: string, text: string, limit: number): number {
  const distances = boundedDistance(name, text, limit);
  if (!distances) return Number.POSITIVE_INFINITY;
  return distances.whole <= limit ? distances.whole : distances.prefix + 0.5;
}

function isKnown(dictionary: Dictionary, text: string): boolean {
  const [from, to] = wordsStarting(dictionary, text);
  return to > from;
}

/**
 * The words that a text may be made of, little words left out, its last one only begun maybe: fewest words first, then
 * longest first word.
 */
function cutIntoWords(dictionary: Dictionary, text: string, parts: number): readonly (readonly string[])[] {
  const whole = text.length >= LEAST_PART && isKnown(dictionary, stemOf(text)) ? [[stemOf(text)]] : [];
  if (parts === 1) return whole;
  const cuts: (readonly string[])[] = [...whole];
  for (let at = text.length - LEAST_PART; at > 0; at--) {
    const head = text.slice(0, at);
    const little = isStopWord(head);
    if (!little && (at < LEAST_PART || !dictionary.position.has(stemOf(head)))) continue;
    const rests = cutIntoWords(dictionary, text.slice(at), parts - 1);
    cuts.push(...(little ? rests : rests.map((rest) => [stemOf(head), ...rest])));
  }
  return cuts;
}
