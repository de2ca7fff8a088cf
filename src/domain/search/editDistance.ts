/**
 * Whether a name starts with something like the text: at most `limit` letters missing, added, changed or
 * swapped with their neighbour (optimal string alignment distance, Damerau 1964, on the closest prefix).
 */
export function startsLike(name: string, text: string, limit: number): boolean {
  let before: number[] = [];
  let previous = Array.from({ length: name.length + 1 }, (_, column) => column);
  for (let line = 1; line <= text.length; line++) {
    const current = [line];
    for (let column = 1; column <= name.length; column++) {
      const same = text[line - 1] === name[column - 1];
      const swapped = text[line - 1] === name[column - 2] && text[line - 2] === name[column - 1];
      current[column] = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
        swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = previous;
    previous = current;
  }
  return Math.min(...previous) <= limit;
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? Number.POSITIVE_INFINITY;
}
