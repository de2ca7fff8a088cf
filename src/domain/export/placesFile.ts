import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Communes } from '../catalogue/region.ts';
import { type FieldName, PLACE_FIELDS } from '../places/import/fields.ts';
import { formatOpeningHours } from '../places/import/openingHours.ts';
import { AUDIENCE_WORDS, CATEGORY_WORDS, STATUS_WORDS } from '../places/import/vocabulary.ts';
import type { Place } from '../places/place.ts';
import { type CsvCell, toCsv } from './csv.ts';

type PlaceCells = Partial<Record<FieldName, string | number | null>>;

/** Columns that national files fill and that cards have joined to another. */
const JOINED: ReadonlySet<FieldName> = new Set([
  'complement_adresse',
  'typologie',
  'presentation_resume',
  'presentation_detail',
  'itinerance',
  'structure_parente',
  'prise_en_charge_specifique',
  'frais_a_charge',
  'dispositif_programmes_nationaux',
  'modalites_acces',
  'prise_rdv',
]);

/** Columns that cards fill, in the order of the public format. */
const WRITTEN: readonly FieldName[] = PLACE_FIELDS.flatMap(({ name, kept }) =>
  kept && !JOINED.has(name) ? [name] : [],
);

/** The catalogue as one CSV file of the public format: imported again, it gives the same cards. */
export function placesCsv(places: readonly Place[], communes: Communes): string {
  const nameOf = communeNames(communes);
  return toCsv([
    WRITTEN,
    ...places.map((place) => {
      const cells = cellsOf(place, nameOf);
      return WRITTEN.map((name) => toCsvCell(cells[name] ?? null));
    }),
  ]);
}

/** The same cards as GeoJSON points (RFC 7946); one whose door is not known has no geometry, only its commune. */
export function placesGeoJson(
  places: readonly Place[],
  communes: Communes,
): FeatureCollection<Point | null, PlaceCells> {
  const nameOf = communeNames(communes);
  return {
    type: 'FeatureCollection',
    features: places.map((place): Feature<Point | null, PlaceCells> => {
      const { latitude, longitude, ...properties } = cellsOf(place, nameOf);
      const isPlaced = typeof latitude === 'number' && typeof longitude === 'number';
      return {
        type: 'Feature',
        geometry: isPlaced ? { type: 'Point', coordinates: [longitude, latitude] } : null,
        properties,
      };
    }),
  };
}

/** A card as the columns of the public format. A position that is only the centre of the commune is not written. */
function cellsOf(place: Place, nameOf: ReadonlyMap<string, string>): PlaceCells {
  const { position, dates, source, hours } = place;
  const door = position?.precision === 'address' ? position.point : null;
  return {
    id: place.id,
    nom: place.name,
    genre: place.kind,
    categorie: CATEGORY_WORDS[place.category],
    organisation: place.organisation,
    commune: nameOf.get(place.commune ?? '') ?? null,
    code_postal: place.postcode,
    code_insee: place.commune,
    adresse: place.address,
    latitude: door?.[1] ?? null,
    longitude: door?.[0] ?? null,
    telephone: place.phone,
    site_web: place.website,
    horaires: hours && formatOpeningHours(hours),
    source: source.label,
    date_maj: place.seen,
    services: place.services,
    publics_specifiquement_adresses: place.publicText,
    publics: place.audiences.map((audience) => AUDIENCE_WORDS[audience]).join('|') || null,
    date_debut: dates?.start ?? null,
    date_fin: dates?.end ?? null,
    dates: dates?.days?.join('|') ?? null,
    periode: place.period,
    statut: STATUS_WORDS[place.status],
    priorite: String(place.priority),
    source_url: source.url,
    licence: source.licence,
    notes: place.notes,
  };
}

function communeNames({ codes, names }: Communes): ReadonlyMap<string, string> {
  return new Map(codes.map((code, row) => [code, names[row] ?? '']));
}

/** A number keeps all its decimals. */
function toCsvCell(cell: string | number | null): CsvCell {
  if (typeof cell !== 'number') return cell;
  const [, decimals = ''] = String(cell).split('.');
  return { value: cell, digits: decimals.length };
}
