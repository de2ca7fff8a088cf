/**
 * Whether a year cannot have figures yet: beyond the one after the last that is known, today's or that of what is published. A
 * clock that is late is not believed against what is published.
 */
export function isOfFuture(year: number, thisYear: number, published: readonly number[]): boolean {
  return year > Math.max(thisYear, ...published) + 1;
}
