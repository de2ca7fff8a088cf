/** Whether each key comes after the one before it: in order, none twice. */
export function isAscending<T extends string | number>(keys: readonly T[]): boolean {
  return keys.every((key, at) => at === 0 || key > (keys[at - 1] as T));
}

/** The same of pairs given as two lists of one length: by the first list, then by the second. */
export function arePairsAscending(first: readonly number[], second: readonly number[]): boolean {
  return first.every((key, at) => {
    const before = first[at - 1] ?? -1;
    return key > before || (key === before && (second[at] as number) > (second[at - 1] as number));
  });
}
