/** Every layer of the map, bottom to top. A layer is inserted under the next one of this list that is present. */
export const LAYER_ORDER = [
  'neighbours-fill',
  'neighbours-line',
  'sea-fill',
  'communes-fill',
  'communes-missing',
  'themes-fill',
  'themes-missing',
  'highlight-fill',
  'rivers-line',
  'limits-communes',
  'limits-zoneEmploi',
  'limits-bassin',
  'limits-epci',
  'limits-shore',
  'limits-departement',
  'themes-line',
  'footprint-casing',
  'footprint-line',
  'territory-partly-line',
  'territory-counted-casing',
  'territory-counted-line',
  'highlight-hover-line',
  'highlight-open-casing',
  'highlight-open-line',
  'aside-casing',
  'aside-line',
  'territory-outline-casing',
  'territory-outline-line',
  'labels-neighbours',
  'labels-rivers',
  'labels-former',
  'labels-zoneEmploi',
  'labels-bassin',
  'labels-epci',
  'labels-departements',
  'labels-towns',
  'labels-communes',
  'labels-themes',
  'labels-shares',
  'draft',
] as const;

export type LayerId = (typeof LAYER_ORDER)[number];

/** The lowest layer present that belongs above `id`; null when none does: the layer goes on top. */
export function layerAbove(id: LayerId, isPresent: (id: LayerId) => boolean): LayerId | null {
  return LAYER_ORDER.slice(LAYER_ORDER.indexOf(id) + 1).find(isPresent) ?? null;
}
