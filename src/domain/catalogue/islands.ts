import type { CommuneCode } from '../ids.ts';

/** Communes that are islands without a bridge, each an island of its own: L'Île-d'Yeu. Noirmoutier has a bridge. */
const ISLANDS: ReadonlySet<CommuneCode> = new Set(['85113' as CommuneCode]);

/**
 * Whether one has to take a boat to a commune from every one of the others. False where the commune or all of the others
 * are not known.
 */
export function isByBoat(to: CommuneCode | null, from: readonly CommuneCode[]): boolean {
  if (to === null || from.length === 0) return false;
  const island = ISLANDS.has(to) ? to : null;
  return from.every((start) => (ISLANDS.has(start) ? start : null) !== island);
}
