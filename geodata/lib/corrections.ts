import * as v from 'valibot';
import { BuildError } from './buildError.ts';
import { accentCapitals } from './capitals.ts';
import { checked, parseJson } from './json.ts';

const text = v.pipe(v.string(), v.minLength(1));
const correction = v.strictObject({ source: text, column: text, from: text, to: text, reason: text });
/** One value of a source that is written otherwise in the outputs, and why. */
export type Correction = v.InferOutput<typeof correction>;

/** @param where path of the file, for messages. @throws BuildError when it is not a list of corrections */
export function decodeCorrections(where: string, json: string): Correction[] {
  return checked(where, parseJson(where, json), v.array(correction));
}

/** A word of a source whose capital was given its accent, and how often. */
export interface Accented {
  readonly source: string;
  readonly from: string;
  readonly to: string;
  readonly times: number;
}

/** Applies corrections and remembers how often each served. */
export interface CorrectionLedger {
  /** The value as it should be written. */
  apply(source: string, column: string, value: string): string;
  /** A text with the accents of its capitals, where there is no doubt. */
  accent(source: string, text: string): string;
  /** Each word that was given an accent, by source, the most frequent first. */
  accented(): readonly Accented[];
  /** Each correction with the number of cells it changed. */
  applied(): readonly (Correction & { readonly cells: number })[];
}

export function createLedger(corrections: readonly Correction[]): CorrectionLedger {
  const cells = new Map(corrections.map((entry) => [entry, 0]));
  const accented = new Map<string, Accented>();
  return {
    apply(source, column, value) {
      const entry = corrections.find((c) => c.source === source && c.column === column && c.from === value);
      if (!entry) return value;
      cells.set(entry, (cells.get(entry) ?? 0) + 1);
      return entry.to;
    },
    accent: (source, text) =>
      accentCapitals(text, (from, to) => {
        const key = `${source} ${from}`;
        accented.set(key, { source, from, to, times: (accented.get(key)?.times ?? 0) + 1 });
      }),
    accented: () =>
      [...accented.values()].sort(
        (a, b) => ascends(a.source, b.source) || b.times - a.times || ascends(a.from, b.from),
      ),
    applied: () => corrections.map((entry) => ({ ...entry, cells: cells.get(entry) ?? 0 })),
  };
}

/** The order of code units, the same on every machine. */
function ascends(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

/** @throws BuildError when a correction changed nothing: its source has changed, or it has a mistake */
export function refuseIdle(ledger: CorrectionLedger): void {
  const idle = ledger.applied().find(({ cells }) => cells === 0);
  if (idle) throw new BuildError('corrections', `"${idle.from}" is not in ${idle.source}.${idle.column}`);
}
