import * as v from 'valibot';
import { checked, parseJson } from './json.ts';

const sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const lock = v.strictObject({
  /** The region that was built, and the SHA-256 of its settings and of its corrections. */
  region: v.strictObject({ code: v.string(), settings: sha, corrections: sha }),
  /** SHA-256 of each source, by identifier. */
  sources: v.record(v.string(), sha),
  /** SHA-256 of `geodata/corrections.json`. */
  corrections: sha,
  /** SHA-256 of each file written, by its path in the repository. */
  outputs: v.record(v.string(), sha),
});
/** What went into the last build and what came out of it. */
export type Lock = v.InferOutput<typeof lock>;

/** @throws BuildError when the file is not a lock */
export function decodeLock(json: string): Lock {
  const where = 'geodata/build.lock.json';
  return checked(where, parseJson(where, json), lock);
}

export function encodeLock(value: Lock): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The same entries, their keys in alphabetical order. */
export function sorted<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
