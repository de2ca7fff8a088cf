import * as v from 'valibot';
import type { Result } from '../result.ts';
import { counts, decoder } from './contract.ts';
import { index, measure, text } from './schemaParts.ts';

/** Names of the files of `guides` in the index: three for all trades, then one for each letter that ROME codes begin with. */
export const MOVES_FILE = 'moves';
export const SKILLS_FILE = 'skills';
export const DEFINITIONS_FILE = 'definitions';
export function sheetFile(letter: string): string {
  return `sheet-${letter}`;
}

const romeCode = v.pipe(v.string(), v.regex(/^[A-Z]\d{4}$/));
const fap2009Code = v.pipe(v.string(), v.regex(/^[A-Z]\d[A-Z]\d{2}$/));
/** Number that France Travail gives to a label of the ROME (code OGR). */
const ogr = v.pipe(v.number(), v.integer(), v.minValue(1));
/** One list of positions for each code. */
const lists = v.array(counts);

/** Kinds of contexts of work, with the producer's number. */
export const CONTEXT_KINDS = {
  conditions: 1,
  hours: 2,
  travel: 3,
  public: 5,
  employers: 6,
  status: 7,
} as const;
export type ContextKind = keyof typeof CONTEXT_KINDS;

const contexts = v.object({
  /** Ascending. */
  codes: v.array(ogr),
  labels: v.array(text),
  kinds: v.array(v.picklist(Object.keys(CONTEXT_KINDS) as ContextKind[])),
});
/** Contexts of work of the ROME, in the order of their codes. */
export type ContextList = v.InferOutput<typeof contexts>;

const interests = v.object({
  /** 1 to 30, ascending. */
  codes: v.array(ogr),
  labels: v.array(text),
});

const moves = v.object({
  /** Version of the ROME files: its rows are those of the directory of trades of the same version, and of no other. */
  version: text,
  /** Trades that each trade leads to, as rows, in the producer's order: the first is the nearest. */
  moves: lists,
  contexts,
  /**
   * Contexts of each trade, positions in `contexts`, ascending. The producer fills them unevenly: one that is not there is not
   * known, and never a « no ».
   */
  contextsOf: lists,
  interests,
  /** Centres of interest of each trade, positions in `interests`: the main one first, then by code. */
  interestsOf: lists,
});
/** `moves`: where trades lead, under which conditions, and what one likes in them. One list for each ROME row. */
export type MovesTable = v.InferOutput<typeof moves>;

const skills = v.object({
  version: text,
  /** Codes of the macro-skills of the ROME, ascending. */
  codes: v.array(ogr),
  labels: v.array(text),
  /** Skills of each trade, positions in `codes`: those that count most in it first (main skills, then all, then code). */
  skillsOf: lists,
});
/** `skills`: what one can do in a trade. One list for each ROME row. */
export type SkillsTable = v.InferOutput<typeof skills>;

const named = v.object({ codes: v.array(text), labels: v.array(text) });
/** Percent of the people in the families of the portraits; null: not published (too few answers, or no such people). */
const percents = v.array(measure);
const portraits = v.object({
  /** Years that the figures describe, "2017-2019". */
  years: text,
  /** FAP 2009 at the level of 225, ascending. A family that is not there has no portrait. */
  codes: v.array(fap2009Code),
  /** Who works on saturdays, on sundays, at night: usually or sometimes. */
  saturday: percents,
  sunday: percents,
  night: percents,
  partTime: percents,
  /** Full time, and more than 40 hours a week. */
  longWeeks: percents,
  /** Median of the net monthly pay at full time, euros of the time. */
  pay: v.array(measure),
  /** Contracts: of unlimited and of limited duration, by an agency, apprentices, one's own. */
  permanent: percents,
  fixedTerm: percents,
  agency: percents,
  apprentices: percents,
  selfEmployed: percents,
  /** Who employs: establishments of less than 10, 10 to 50, 50 to 500, more than 500 people; public service and hospitals; households. */
  small: percents,
  middle: percents,
  large: percents,
  largest: percents,
  publicService: percents,
  households: percents,
  /** Main sectors that employ, position in `sectors` and percent. */
  sectorsOf: v.array(v.array(v.tuple([index, v.number()]))),
  sectors: named,
});
/** Portraits of families by Dares: France, not the region. */
export type PortraitsTable = v.InferOutput<typeof portraits>;

const definitions = v.object({
  version: text,
  /** Every ROME code, ascending. */
  codes: v.array(romeCode),
  /** Roots of the words of definitions, ascending. */
  roots: v.array(text),
  /** For each root, positions in `codes` of the trades whose definition has it, ascending. */
  tradesOf: lists,
  /** Roots that most definitions have: they tell no trade from another. */
  common: v.array(text),
});
/** `definitions`: which trades say which word in what one does there, to search them. */
export type DefinitionsTable = v.InferOutput<typeof definitions>;

const sheet = v.object({
  version: text,
  /** ROME codes of one letter, ascending. */
  codes: v.array(romeCode),
  /** What one does there, and how one gets in: sentences as published, one per line; empty when there is none. */
  definition: v.array(v.string()),
  access: v.array(v.string()),
  contexts,
  contextsOf: lists,
  interests,
  interestsOf: lists,
  /** One or two letters of R, I, A, S, E, C: the main one first. */
  riasec: v.array(v.pipe(v.string(), v.regex(/^[RIASEC]{1,2}$/))),
  /** NAF divisions, two digits; "00" for a trade of any sector. */
  naf: named,
  nafOf: lists,
  /** Sectors of the ROME, the main one first. */
  sectors: named,
  sectorsOf: lists,
  themes: named,
  themesOf: lists,
  /** Portraits of the families that these trades lead to. */
  portraits,
});
/** `sheet-X`: all that is told of the trades whose code begins with X. */
export type SheetTable = v.InferOutput<typeof sheet>;

export const decodeMoves = decoder(moves);
export const decodeSkills = decoder(skills);
export const decodeSheet = decoder(sheet);
export const decodeDefinitions = decoder(definitions);

/** The decoder of a file of `guides`, by its name. */
export function decodeGuide(name: string): (value: unknown) => Result<unknown, string> {
  if (name === MOVES_FILE) return decodeMoves;
  if (name === DEFINITIONS_FILE) return decodeDefinitions;
  return name === SKILLS_FILE ? decodeSkills : decodeSheet;
}
