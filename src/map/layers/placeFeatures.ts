import type { Feature } from 'geojson';
import { familyOf, type Place, type PlacePosition, type PlaceStatus } from '../../domain/places/place.ts';
import { imageName, type PlaceImage, type PlaceMark } from '../style/placeImages.ts';
import { pointFeature } from './features.ts';

/** What is drawn of a list of cards, and the pictures that takes. */
export interface DrawnPlaces {
  readonly features: readonly Feature[];
  readonly images: readonly PlaceImage[];
}

/** Between the identifiers of the cards of one feature. */
const BETWEEN = '\n';

/** Statuses that tell nothing to be careful of. */
const SURE: ReadonlySet<PlaceStatus> = new Set(['verified', 'seen']);

/** One feature per position: cards that share it make a pile, so that none hides another. */
export function placeFeatures(places: readonly Place[]): DrawnPlaces {
  const piles = new Map<string, Placed[]>();
  for (const place of places) {
    if (!isPlaced(place)) continue;
    const key = keyOf(place.position);
    const pile = piles.get(key);
    if (pile) pile.push(place);
    else piles.set(key, [place]);
  }
  const images = new Map<string, PlaceImage>();
  const features = [...piles.values()].map((pile) => {
    const [first] = pile as [Placed];
    const image = imageOf(pile.length > 1 ? 'pile' : familyOf(first.kind), first);
    images.set(imageName(image), image);
    return pointFeature(first.position.point, {
      ids: pile.map(({ id }) => id).join(BETWEEN),
      count: pile.length,
      image: imageName(image),
      precision: image.precision,
    });
  });
  return { features, images: [...images.values()] };
}

/** The sign of one card with a ring round it, wherever it is clustered or piled: it is pointed at or open. */
export function emphasisFeatures(places: readonly Place[]): DrawnPlaces {
  const drawn = places.filter(isPlaced).flatMap((place) => {
    const sign = imageOf(familyOf(place.kind), place);
    return [{ shape: 'ring', precision: sign.precision, mark: 'none' } as const, sign].map((image) => ({
      image,
      feature: pointFeature(place.position.point, {
        ids: place.id,
        count: 1,
        image: imageName(image),
        precision: image.precision,
      }),
    }));
  });
  return { features: drawn.map(({ feature }) => feature), images: drawn.map(({ image }) => image) };
}

/** Identifiers of the cards that a feature stands for. */
export function placeIdsOf(properties: Readonly<Record<string, unknown>> | null): readonly string[] {
  return String(properties?.['ids'] ?? '')
    .split(BETWEEN)
    .filter((id) => id !== '');
}

type Placed = Place & { readonly position: PlacePosition };

function isPlaced(place: Place): place is Placed {
  return place.position !== null;
}

/** Positions a metre apart are the same on any map. */
function keyOf({ point, precision }: PlacePosition): string {
  return [...point.map((degrees) => degrees.toFixed(5)), precision].join(' ');
}

function imageOf(shape: PlaceImage['shape'], { position, status }: Placed): PlaceImage {
  return { shape, precision: position.precision, mark: shape === 'pile' ? 'none' : markOf(status) };
}

function markOf(status: PlaceStatus): PlaceMark {
  if (status === 'closed') return 'closed';
  return SURE.has(status) ? 'none' : 'confirm';
}
