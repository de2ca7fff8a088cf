import type { DoorsFrom } from '../../domain/answers/doorsAnswer.ts';
import type { Region } from '../../domain/catalogue/region.ts';
import type { DoorNeed } from '../../domain/places/doorNeeds.ts';
import { type DoorStart, doorsByNeed, type NeedDoor } from '../../domain/places/doorsByNeed.ts';
import { mainCommune } from '../../domain/statistics/portrait.ts';
import type { Counting } from '../../domain/territory/counting.ts';
import type { AppState } from '../store.ts';
import { selectPlaces } from './allPlaces.ts';
import { selectCounting } from './counting.ts';
import { derive } from './derive.ts';
import { selectHomes } from './interview.ts';
import { selectRegion } from './region.ts';
import { selectPistes } from './trades.ts';

/** Where doors are looked for from: where the person lives, else the main commune of their territory; null for neither. */
export const selectDoorStart = derive(
  (state) => [selectHomes(state), selectCounting(state), selectRegion(state)] as const,
  ([lived], counting, region): (DoorStart & DoorsFrom) | null => {
    if (!region) return null;
    const { codes, names, points } = region.communes;
    const row = (lived ? region.rowOf.get(lived.commune) : heartOf(counting, region)) ?? -1;
    const [commune, point] = [codes[row], lived?.point ?? points[row]];
    return commune && point
      ? { commune, point, name: names[row] ?? commune, home: lived !== undefined }
      : null;
  },
);

/** Row of the main commune of a territory, else of the one that it covers most; null for an empty one. */
function heartOf({ counted, members }: Counting, { communes }: Region): number | null {
  const main = mainCommune(counted, communes);
  if (main !== null) return main;
  const km2 = ({ row, share }: Counting['members'][number]) => share * (communes.areaKm2[row] ?? 0);
  return [...members].sort((a, b) => km2(b) - km2(a))[0]?.row ?? null;
}

/** What the person comes for: work until they say. */
export const selectNeed = ({ notes }: AppState): DoorNeed => notes.need ?? 'emploi';

/** The three doors of the need; none without a place to start from. */
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
