import { type Region, zoneRows } from '../catalogue/region.ts';
import type { BassinId } from '../ids.ts';
import { mainCommune } from '../statistics/portrait.ts';

/** Row of the most populated commune of a bassin d'emploi, which one goes to; null for a bassin that is not of the region. */
export function mainTown(bassin: BassinId, { communes, zones }: Region): number | null {
  const at = zones.bassin.findIndex(({ id }) => id === bassin);
  return at < 0 ? null : mainCommune(zoneRows(communes, 'bassin', at), communes);
}
