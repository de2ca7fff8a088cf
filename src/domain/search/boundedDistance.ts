/** How far a text is from a name, and from the closest beginning of it. */
export interface Distances {
  readonly whole: number;
  readonly prefix: number;
}

const MAX_LENGTH = 64;
let before = new Uint8Array(MAX_LENGTH + 1);
let previous = new Uint8Array(MAX_LENGTH + 1);
let current = new Uint8Array(MAX_LENGTH + 1);

/**
 * Optimal string alignment distance (Damerau 1964) of a text to a name and to its closest beginning, both given
 * up beyond the limit: null. Names and texts are read up to 64 characters. No memory is taken: made to be called
 * for every word of a dictionary at each key.
 */
export function boundedDistance(name: string, text: string, limit: number): Distances | null {
  const width = Math.min(name.length, text.length + limit, MAX_LENGTH);
  const height = Math.min(text.length, MAX_LENGTH);
  if (width < height - limit) return null;
  for (let column = 0; column <= width; column++) previous[column] = column;
  for (let line = 1; line <= height; line++) {
    if (fillLine(name, text, line, width) > limit) return null;
    const spare = before;
    before = previous;
    previous = current;
    current = spare;
  }
  let prefix = limit + 1;
  for (let column = 0; column <= width; column++) prefix = Math.min(prefix, previous[column] ?? prefix);
  const cut = width < Math.min(name.length, MAX_LENGTH);
  return prefix > limit ? null : { whole: cut ? limit + 1 : (previous[width] ?? limit + 1), prefix };
}

/** Fills one line of the table of alignment; its least value is returned. */
function fillLine(name: string, text: string, line: number, width: number): number {
  const letter = text.charCodeAt(line - 1);
  const letterBefore = line > 1 ? text.charCodeAt(line - 2) : -1;
  current[0] = line;
  let least = line;
  for (let column = 1; column <= width; column++) {
    const other = name.charCodeAt(column - 1);
    const kept = (previous[column - 1] ?? 0) + (letter === other ? 0 : 1);
    let best = Math.min(kept, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
    if (column > 1 && other === letterBefore && name.charCodeAt(column - 2) === letter)
      best = Math.min(best, (before[column - 2] ?? 0) + 1);
    current[column] = best;
    if (best < least) least = best;
  }
  return least;
}

/** One bit per letter (a–z, then digits together): what a text has and a name has not costs an edit each. */
export function lettersOf(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) - 97;
    bits |= 1 << (code >= 0 && code < 26 ? code : 26);
  }
  return bits;
}

/** Whether the letters alone allow a text to be within the limit of a name. */
export function lettersAllow(name: number, text: number, limit: number): boolean {
  let lacking = text & ~name;
  let count = 0;
  for (; lacking !== 0 && count <= limit; count++) lacking &= lacking - 1;
  return count <= limit;
}
