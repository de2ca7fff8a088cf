import type { ContextList, MovesTable, SkillsTable } from '../../catalogue/guideContract.ts';
import type { RomeCode } from '../../ids.ts';
import { err, ok, type Result } from '../../result.ts';
import type { Trades } from '../trades.ts';
import type { ContextCode } from './refusals.ts';

/** Where trades lead. Rows are those of the directory of trades. */
export interface Moves {
  readonly version: string;
  /** Rows that each row leads to, the nearest first. */
  readonly targets: readonly (readonly number[])[];
  readonly contexts: ContextList;
  /** Contexts described for each row. One that is not there is not known. */
  readonly contextsOf: readonly ReadonlySet<ContextCode>[];
  readonly interests: MovesTable['interests'];
  /** Codes of the centres of interest of each row, the main one first. */
  readonly interestsOf: readonly (readonly number[])[];
}

/** The moves of a decoded table, or the first thing in it that does not fit. Rows of another version would name other trades. */
export function createMoves(table: MovesTable, trades: Trades): Result<Moves, string> {
  const size = trades.codes.length;
  const { moves, contexts, contextsOf, interests, interestsOf } = table;
  if (table.version !== trades.version) return err(`version: ${table.version}, ${trades.version} expected`);
  if ([moves, contextsOf, interestsOf].some(({ length }) => length !== size))
    return err('not one list per trade');
  if (contexts.labels.length !== contexts.codes.length || contexts.kinds.length !== contexts.codes.length)
    return err('contexts: not one label and one kind per code');
  if (interests.labels.length !== interests.codes.length) return err('interests: not one label per code');
  if (!pointInto(moves, size)) return err('moves: a trade that is not there');
  if (!pointInto(contextsOf, contexts.codes.length)) return err('contextsOf: a context that is not there');
  if (!pointInto(interestsOf, interests.codes.length))
    return err('interestsOf: an interest that is not there');
  return ok({
    version: table.version,
    targets: moves,
    contexts,
    contextsOf: contextsOf.map((list) => new Set(list.map((at) => contexts.codes[at] ?? 0))),
    interests,
    interestsOf: interestsOf.map((list) => list.map((at) => interests.codes[at] ?? 0)),
  });
}

/** What one can do in each trade. */
export interface Skills {
  readonly labels: readonly string[];
  /** Positions in `labels` of the skills of each row, those that count most in it first. */
  readonly of: readonly (readonly number[])[];
}

/** The skills of a decoded table, or the first thing in it that does not fit. */
export function createSkills(table: SkillsTable, trades: Trades): Result<Skills, string> {
  if (table.version !== trades.version) return err(`version: ${table.version}, ${trades.version} expected`);
  if (table.skillsOf.length !== trades.codes.length) return err('skillsOf: not one list per trade');
  if (!pointInto(table.skillsOf, table.labels.length)) return err('skillsOf: a skill that is not there');
  return ok({ labels: table.labels, of: table.skillsOf });
}

/** A trade that official moves lead to. */
export interface Reached {
  readonly row: number;
  /** Moves that it takes. */
  readonly steps: 1 | 2;
  /** The past trade that it starts from. */
  readonly from: number;
  /** The trade between, null for a single move. */
  readonly through: number | null;
  /** Place of each move in the list of the trade that it leaves, from 1: the nearest. */
  readonly ranks: readonly [first: number, second: number | null];
}

/**
 * Trades reached in one or two moves, each once, past ones left out: by the fewest moves, then by those that come first in the
 * lists of the producer, then from the past trade that was named first. In the order in which they are found.
 *
 * @param past rows of the trades done, any number
 */
export function reachedFrom({ targets }: Moves, past: readonly number[]): readonly Reached[] {
  const done = new Set(past);
  const best = new Map<number, Reached>();
  const offer = (reached: Reached) => {
    if (done.has(reached.row)) return;
    const known = best.get(reached.row);
    if (!known || isNearer(reached, known)) best.set(reached.row, reached);
  };
  for (const from of done) {
    for (const [at, row] of (targets[from] ?? []).entries())
      offer({ row, steps: 1, from, through: null, ranks: [at + 1, null] });
  }
  for (const from of done) {
    for (const [first, through] of (targets[from] ?? []).entries()) {
      if (done.has(through)) continue;
      for (const [second, row] of (targets[through] ?? []).entries())
        offer({ row, steps: 2, from, through, ranks: [first + 1, second + 1] });
    }
  }
  return [...best.values()];
}

/** Fewer moves, then earlier in the lists: the sum of the places, then the place of the first move. */
export function isNearer(a: Reached, b: Reached): boolean {
  return nearness(a, b) < 0;
}

/** Order of nearness, 0 for two that are as near. */
export function nearness(a: Reached, b: Reached): number {
  const sum = ({ ranks: [first, second] }: Reached) => first + (second ?? 0);
  return a.steps - b.steps || sum(a) - sum(b) || a.ranks[0] - b.ranks[0];
}

/** Skills of a trade that none of the past ones has, those that count most in it first. */
export function skillsToLearn(
  { labels, of }: Skills,
  row: number,
  past: readonly number[],
  limit: number,
): readonly string[] {
  const had = new Set(past.flatMap((done) => of[done] ?? []));
  return (of[row] ?? [])
    .filter((skill) => !had.has(skill))
    .slice(0, limit)
    .map((skill) => labels[skill] ?? '');
}

/** Rows of some codes; a code that this version does not have is left out. */
export function rowsOf({ rowOf }: Trades, codes: readonly RomeCode[]): readonly number[] {
  return codes.flatMap((code) => rowOf.get(code) ?? []);
}

function pointInto(lists: readonly (readonly number[])[], size: number): boolean {
  return lists.every((list) => list.every((at) => at < size));
}
