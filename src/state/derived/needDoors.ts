import type { DoorNeed } from '../../domain/places/doorNeeds.ts';
import type { NamedStart } from '../../domain/places/doorStart.ts';
import { doorsByNeed, type NeedDoor } from '../../domain/places/doorsByNeed.ts';
import { mainCommune } from '../../domain/statistics/portrait.ts';
import type { AppState } from '../store.ts';
import { selectCounting } from './counting.ts';
import { derive } from './derive.ts';
import { selectHomes } from './interview.ts';
import { selectPlaces } from './places.ts';
import { selectRegion } from './region.ts';
import { selectPistes } from './trades.ts';

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

/** What the person comes for, as step 6 has it: work until they say. */
export const selectNeed = ({ notes }: AppState): DoorNeed => notes.need ?? 'emploi';

/** The three doors of step 6; none without a place to start from. */
export const selectNeedDoors = derive(
  (state) =>
    [
      selectNeed(state),
      selectPistes(state)[0]?.trade ?? null,
      selectDoorStart(state),
      selectPlaces(state),
      selectRegion(state),
    ] as const,
  (need, trade, start, places, region): readonly NeedDoor[] =>
    start && region ? doorsByNeed({ need, trade }, start, places, region) : [],
);
