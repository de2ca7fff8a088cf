import type { Place } from '../../domain/places/place.ts';
import type { AppState } from '../store.ts';
import { derive } from './derive.ts';
import { doorsOf } from './doorSigns.ts';
import { selectNeedDoors } from './needDoors.ts';
import { selectDoors } from './visit.ts';

const NONE_GIVEN: readonly { readonly place: Place }[] = [];

/** Where the addresses that somebody is given are, on a kiosk, in step 6 or in the tab of places, in the order of their list; null for one that is nowhere. */
export const selectDoorPoints = derive(
  (state: AppState): readonly [readonly { readonly place: Place }[]] => {
    const whose = doorsOf(state);
    if (whose === 'person') return [selectNeedDoors(state)];
    return [whose === 'visit' ? selectDoors(state) : NONE_GIVEN];
  },
  (doors) => doors.map(({ place: { position } }) => position?.point ?? null),
);
