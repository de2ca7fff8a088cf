import { mainCommunes } from '../../domain/kiosk/mainCommunes.ts';
import { DOORS } from '../../domain/places/doorNeeds.ts';
import type { DoorStart } from '../../domain/places/doorsByNeed.ts';
import { doorsOfVisit } from '../../domain/places/doorsOfVisit.ts';
import { type PlaceRow, selectRows } from '../../domain/places/selection.ts';
import { mainCommune } from '../../domain/statistics/portrait.ts';
import type { AppState } from '../store.ts';
import { today } from '../today.ts';
import { selectCounting } from './counting.ts';
import { derive } from './derive.ts';
import { selectGround } from './places.ts';
import { selectRegion } from './region.ts';
import { selectPistes } from './trades.ts';

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
            // Town halls are of context, and the last doors of all.
            context: true,
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
  (rows) =>
    rows.filter(
      ({ place, inside, anchorKm }) =>
        place.priority < 3 && (inside || (anchorKm !== null && anchorKm <= NEAR_KM)),
    ),
);

/** What was touched on the map: one place, or all of one spot; none when nothing is. */
export const selectPointedPlaces = derive(
  (state) => [selectAllNear(state), state.openPlace, state.placeChoice] as const,
  (rows, open, choice) => {
    const ids = choice ?? (open ? [open] : []);
    return ids.length > 0 ? rows.filter(({ place }) => ids.includes(place.id)) : NO_ROWS;
  },
);

/** Where the visitor starts from: their village or their commune; the middle of what they drew before they named one. */
export const selectStart = derive(
  (state) => [state.visit.home, selectGround(state), selectCounting(state), selectRegion(state)] as const,
  (home, ground, { counted }, region): DoorStart | null => {
    const main = region && mainCommune(counted, region.communes);
    const commune = home ?? (main === null ? null : (region?.communes.codes[main] ?? null));
    const point = ground?.anchor?.points[0];
    return commune && point ? { commune, point } : null;
  },
);

/** The one trade of the visit; null before one is chosen. */
const selectVisitTrade = (state: AppState) => selectPistes(state)[0]?.trade ?? null;

/** « Mes 3 adresses »: fewer when the catalogue has no more. A number that all doors of a kind share is on each. */
export const selectDoors = derive(
  (state) =>
    [
      selectAllNear(state),
      state.visit.need,
      state.visit.refused,
      state.visit.kept,
      selectVisitTrade(state),
      selectStart(state),
      selectRegion(state),
    ] as const,
  (rows, need, refused, kept, trade, start, region): readonly PlaceRow[] => {
    if (!start || !region) return NO_ROWS;
    const rowOf = new Map(rows.map((row) => [row.place, row]));
    return doorsOfVisit({ need, refused, kept, trade }, start, [...rowOf.keys()], region).flatMap(
      ({ place, phone }) => {
        const row = rowOf.get(place);
        return row ? { ...row, place: phone === place.phone ? place : { ...place, phone } } : [];
      },
    );
  },
);

/** Whether one more refusal would leave as many addresses to show. */
export const selectMoreDoors = derive(
  (state) =>
    [
      selectAllNear(state),
      state.visit,
      selectVisitTrade(state),
      selectDoors(state),
      selectStart(state),
      selectRegion(state),
    ] as const,
  (rows, { need, refused, kept }, trade, [first], start, region) => {
    if (!first || !start || !region) return false;
    const others = doorsOfVisit(
      {
        need,
        refused: [...refused, first.place.id],
        kept: kept.filter((id) => id !== first.place.id),
        trade,
      },
      start,
      rows.map(({ place }) => place),
      region,
    );
    return others.length === DOORS;
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
