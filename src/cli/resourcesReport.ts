import type { Region } from '../domain/catalogue/region.ts';
import type { CommuneCode, PlaceId } from '../domain/ids.ts';
import { STATUS_WORDS } from '../domain/places/import/vocabulary.ts';
import { createNearness } from '../domain/places/nearness.ts';
import type { Place, PlaceKind } from '../domain/places/place.ts';
import { createCardWords, type PlaceQuery, type PlaceRow, selectRows } from '../domain/places/selection.ts';
import type { Shape } from '../domain/territory/shape.ts';

const PRECISION_WORDS = { address: 'adresse', commune: 'commune' } as const;
const METRES = 1000;

interface ReportedPlace {
  readonly id: PlaceId;
  readonly nom: string;
  readonly genre: PlaceKind;
  readonly commune: CommuneCode | null;
  readonly adresse: string | null;
  readonly telephone: string | null;
  /** From the line, to the metre; 0 inside, never 0 outside. */
  readonly distanceKm: number;
  /** Whether the position is that of the address, or only the centre of the commune. */
  readonly precision: 'adresse' | 'commune';
  /** A word of the column `statut` of the catalogue. */
  readonly statut: string;
  /** Day, month or year it was last seen; null when the source has no date. */
  readonly vu: string | null;
  readonly source: string;
}

/** What the `ressources` command prints: cards in the drawing and around it, nearest first. */
export interface ResourcesReport {
  readonly dedans: readonly ReportedPlace[];
  readonly autour: readonly ReportedPlace[];
}

/**
 * Cards that the line holds and those within reach of it. Cards of context (priority 3), events that are over, and
 * cards that are nowhere are left out.
 *
 * @param today day before which an event is over, ISO
 */
export function reportResources(
  places: readonly Place[],
  shape: Shape,
  region: Region,
  { reachKm, today }: { readonly reachKm: number; readonly today: string },
): ResourcesReport {
  const ground = {
    places,
    nearness: createNearness(places)(shape),
    words: createCardWords(region),
    counted: [],
    region,
  };
  const query: PlaceQuery = {
    area: 'inside',
    reachKm,
    families: [],
    audiences: [],
    context: false,
    training: true,
    text: '',
    today,
  };
  return {
    dedans: selectRows(ground, query, null).flatMap(toReported),
    autour: selectRows(ground, { ...query, area: 'around' }, null).flatMap(toReported),
  };
}

function toReported({ place, distanceKm, inside, precision }: PlaceRow): readonly ReportedPlace[] {
  if (distanceKm === null || precision === null) return [];
  return [
    {
      id: place.id,
      nom: place.name,
      genre: place.kind,
      commune: place.commune,
      adresse: place.address,
      telephone: place.phone,
      distanceKm: inside ? 0 : Math.max(1, Math.round(distanceKm * METRES)) / METRES,
      precision: PRECISION_WORDS[precision],
      statut: STATUS_WORDS[place.status],
      vu: place.seen,
      source: place.source.label,
    },
  ];
}
