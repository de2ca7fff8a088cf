import type { CSSProperties } from 'react';

const COLUMNS = 2;

/** Tells a list in two columns how many rows it has: they share the height there is, as far as they need. */
export function rowsOf(count: number): CSSProperties {
  return { '--rows': Math.ceil(count / COLUMNS) } as CSSProperties;
}
