import type { Random } from '../bench/seededOutlines.ts';
import type { Mutation } from './mutations.ts';

/** A mutation of a file of the project. */
export interface Mutant extends Mutation {
  readonly file: string;
}

/**
 * Mutants in a random order, always the same for a seed: a line of code after another, each as likely, and one mutant of
 * each that is kept.
 *
 * @param mutations of each file
 * @param isKept asked in order, until a mutant of the line is kept
 */
export function* chooseMutants(
  mutations: ReadonlyMap<string, readonly Mutation[]>,
  random: Random,
  isKept: (mutant: Mutant) => boolean,
): Generator<Mutant> {
  const lines = new Map<string, Mutant[]>();
  for (const [file, ofFile] of mutations) {
    for (const mutation of ofFile) {
      const key = `${file}:${mutation.line}`;
      const known = lines.get(key);
      if (known) known.push({ ...mutation, file });
      else lines.set(key, [{ ...mutation, file }]);
    }
  }
  for (const ofLine of shuffle([...lines.values()], random)) {
    const kept = shuffle(ofLine, random).find(isKept);
    if (kept) yield kept;
  }
}

/** Fisher and Yates. */
function shuffle<T>(items: readonly T[], random: Random): readonly T[] {
  const shuffled = [...items];
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [shuffled[at], shuffled[other]] = [shuffled[other] as T, shuffled[at] as T];
  }
  return shuffled;
}
