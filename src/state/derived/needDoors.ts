import type { NamedStart } from '../../domain/places/doorStart.ts';
import { mainCommune } from '../../domain/statistics/portrait.ts';
import { selectCounting } from './counting.ts';
import { derive } from './derive.ts';
import { selectHomes } from './interview.ts';
import { selectRegion } from './region.ts';

/** Where doors are looked for from: the first home that was told, else the main commune of the territory; null before either. */
export const selectDoorStart = derive(
  (state) => [selectHomes(state), selectCounting(state).counted, selectRegion(state)] as const,
  ([home], counted, region): NamedStart | null => {
    if (!region) return null;
    const row = home ? region.rowOf.get(home.commune) : mainCommune(counted, region.communes);
    const { codes, names, points } = region.communes;
    const [commune, name] = [codes[row ?? -1], names[row ?? -1]];
    const point = home?.point ?? points[row ?? -1];
    return commune && name && point ? { commune, point, name, communeName: name } : null;
  },
);
