import { DOORS, nearestDoors } from '../../domain/kiosk/doors.ts';
import { mainCommunes } from '../../domain/kiosk/mainCommunes.ts';
import { type PlaceRow, selectRows } from '../../domain/places/selection.ts';
import { today } from '../today.ts';
import { derive } from './derive.ts';
import { selectGround } from './places.ts';
import { selectRegion } from './region.ts';

/** What fits below the letters. */
const MAIN_COMMUNES = 6;
const NO_ROWS: readonly PlaceRow[] = [];

/** Everything a visitor may be sent to, nearest first from home. */
const selectAllNear = derive(
  (state) => [selectGround(state), today()] as const,
  (ground, day): readonly PlaceRow[] =>
    ground
      ? selectRows(
          ground,
          {
            area: 'region',
            reachKm: 0,
            families: [],
            audiences: [],
            context: false,
            training: true,
            text: '',
            today: day,
          },
          null,
        )
      : NO_ROWS,
);

/** How far from home, in kilometres, « où aller » counts what is not in the territory. */
export const NEAR_KM = 10;

/** Places in the territory, and up to `NEAR_KM` from home; nearest first. */
export const selectNearPlaces = derive(
  (state) => [selectAllNear(state)] as const,
  (rows) => rows.filter(({ inside, anchorKm }) => inside || (anchorKm !== null && anchorKm <= NEAR_KM)),
);

/** What was touched on the map: one place, or all of one spot; none when nothing is. */
export const selectPointedPlaces = derive(
  (state) => [selectAllNear(state), state.openPlace, state.placeChoice] as const,
  (rows, open, choice) => {
    const ids = choice ?? (open ? [open] : []);
    return ids.length > 0 ? rows.filter(({ place }) => ids.includes(place.id)) : NO_ROWS;
  },
);

/** « Mes 3 adresses »: fewer when the catalogue has no more. */
export const selectDoors = derive(
  (state) => [selectAllNear(state), state.visit.refused] as const,
  nearestDoors,
);

/** Whether one more refusal would leave another address to show. */
export const selectMoreDoors = derive(
  (state) => [selectAllNear(state), state.visit.refused, selectDoors(state)] as const,
  (rows, refused, doors) => {
    const [first] = doors;
    return first !== undefined && nearestDoors(rows, [...refused, first.place.id]).length === DOORS;
  },
);

/** Communes offered before a letter is typed: the most populated ones where the centre receives. */
export const selectMainCommunes = derive(
  (state) => [state.centre.start, selectRegion(state)] as const,
  (start, region) =>
    region
      ? mainCommunes(start, region, MAIN_COMMUNES).flatMap((row) => {
          const [code, name] = [region.communes.codes[row], region.communes.names[row]];
          return code && name ? { code, name } : [];
        })
      : [],
);
