/** Part of the inhabitants of a bassin under which a territory hardly touches it (product rule). */
export const BARELY_TAKEN = 0.1;

/**
 * Whether a bassin is hardly touched: it is then told apart.
 *
 * @param bassin the part of its inhabitants that is taken, null when its whole is not known: its part of the territory then
 */
export function isBarelyTouched(bassin: {
  readonly ofBassin: number | null;
  readonly ofTerritory: number;
}): boolean {
  return (bassin.ofBassin ?? bassin.ofTerritory) < BARELY_TAKEN;
}
