import { isByBoat } from '../../domain/catalogue/islands.ts';
import { distanceKm } from '../../domain/geo.ts';
import { correctionOf } from '../../domain/places/merge.ts';
import type { Place, PlaceCorrection } from '../../domain/places/place.ts';
import { selectCommonPlaces, selectPlaces } from './allPlaces.ts';
import { derive } from './derive.ts';
import { selectHomes } from './interview.ts';
import { selectNearness, selectStarts } from './places.ts';
import { selectRegion } from './region.ts';

/** The open card: as it stands here, as its source has it, and what was corrected between the two. */
export interface OpenCard {
  readonly place: Place;
  readonly original: Place;
  readonly correction: PlaceCorrection | null;
  /** Kilometres from the territory, 0 inside; null without a territory or a position. */
  readonly fromTerritoryKm: number | null;
  /** Kilometres from where the person lives; null when it is not known, or without a position. */
  readonly fromHomeKm: number | null;
  /** Kilometres from the commune that the lists are sorted from; null without one. */
  readonly fromCommuneKm: number | null;
  /** Whether the sea lies between, from the territory or home, then from that commune. */
  readonly byBoat: readonly [fromThem: boolean, fromCommune: boolean];
}

const selectOriginal = derive(
  (state) => [state.openPlace, selectCommonPlaces(state), state.importedPlaces] as const,
  (open, common, imported) =>
    imported.find(({ id }) => id === open) ?? common.find(({ id }) => id === open) ?? null,
);

/** Null while none is open, or when the catalogue does not have it. */
export const selectOpenPlace = derive(
  (state) => {
    const original = selectOriginal(state);
    return [
      original,
      state.corrections,
      original && selectPlaces(state),
      original && selectNearness(state),
      state.placeFilters.from,
      selectRegion(state),
      selectHomes(state),
      selectStarts(state),
    ] as const;
  },
  (original, corrections, places, nearness, from, region, homes, starts): OpenCard | null => {
    const at = places?.findIndex(({ id }) => id === original?.id) ?? -1;
    const place = places?.[at];
    if (!original || !place) return null;
    const islands = region?.index.region.islands ?? [];
    const km = nearness?.[at] ?? Number.NaN;
    const point = place.position?.point;
    const origin = from === null ? undefined : region?.communes.points[region.rowOf.get(from) ?? -1];
    return {
      place,
      original,
      correction: correctionOf(corrections, place.id),
      fromTerritoryKm: Number.isFinite(km) ? km : null,
      fromHomeKm:
        point && homes.length > 0 ? Math.min(...homes.map((home) => distanceKm(home.point, point))) : null,
      fromCommuneKm: origin && point ? distanceKm(origin, point) : null,
      byBoat: [
        isByBoat(islands, place.commune, starts),
        from !== null && isByBoat(islands, place.commune, [from]),
      ],
    };
  },
);
