import type { CommuneCode } from '../ids.ts';

/**
 * Whether one has to take a boat to a commune from every one of the others. False where the commune or all of the others
 * are not known.
 *
 * @param islands communes without a bridge, each an island of its own
 */
export function isByBoat(
  islands: readonly string[],
  to: CommuneCode | null,
  from: readonly CommuneCode[],
): boolean {
  if (to === null || from.length === 0) return false;
  const islandOf = (code: CommuneCode) => (islands.includes(code) ? code : null);
  const island = islandOf(to);
  return from.every((start) => islandOf(start) !== island);
}
