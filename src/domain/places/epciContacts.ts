import { findZone, type Region } from '../catalogue/region.ts';
import type { CommuneCode, EpciId } from '../ids.ts';
import { isContact } from './contacts.ts';
import { familyOf, type Place, type PlaceFamily, type PlaceKind } from './place.ts';
import { isOver } from './selection.ts';

/** Families of those who know the employers and the jobs of a place. */
const FAMILIES: ReadonlySet<PlaceFamily> = new Set(['economy', 'employment', 'integration']);

/** Contacts that one expects an EPCI to have: those that the catalogue does not know are named. */
const EXPECTED_KINDS = [
  'intercommunalite',
  'mission_economique',
  'agence_developpement',
  'chambre_consulaire',
  'creation_entreprise',
  'reseau_entreprises',
  'maison_emploi',
  'france_travail',
] as const satisfies readonly PlaceKind[];

/** Economic contacts of an EPCI. */
export interface EpciContacts {
  /**
   * Its doors for the economy, in the order in which to knock: the intercommunality itself, wherever its seat, then the chambers of its
   * départements. None of them is in `communes`.
   */
  readonly doors: readonly Place[];
  /** Communes that have some, by name; each with its cards by name. */
  readonly communes: readonly {
    readonly code: CommuneCode;
    readonly name: string;
    readonly places: readonly Place[];
  }[];
  /** Expected contacts that no card of the EPCI is. The catalogue is not complete: they may exist. */
  readonly missing: readonly PlaceKind[];
}

/**
 * Cards of economy, employment and integration of the communes of an EPCI, those in the region; cards that are closed
 * and events that are over are left out. Null for an EPCI that the region does not have.
 *
 * @param today day before which an event is over, ISO
 */
export function epciContacts(
  epci: EpciId,
  places: readonly Place[],
  region: Region,
  today: string,
): EpciContacts | null {
  const zone = findZone(region, epci);
  if (!zone) return null;
  const { codes, names } = region.communes;
  const inEpci = new Map<CommuneCode, { readonly name: string; readonly places: Place[] }>();
  for (const row of zone.rows) {
    const [code, name] = [codes[row], names[row]];
    if (code && name) inEpci.set(code, { name, places: [] });
  }
  const found = new Set<PlaceKind>();
  const doors = economyDoors(epci, zone.rows, places, region);
  for (const { kind } of doors) found.add(kind);
  for (const place of places) {
    const commune = place.commune ? inEpci.get(place.commune) : undefined;
    if (
      !commune ||
      doors.includes(place) ||
      !FAMILIES.has(familyOf(place.kind)) ||
      place.status === 'closed' ||
      isOver(place, today)
    )
      continue;
    commune.places.push(place);
    found.add(place.kind);
  }
  const communes = [...inEpci]
    .filter(([, { places: some }]) => some.length > 0)
    .map(([code, { name, places: some }]) => ({
      code,
      name,
      places: some.sort((a, b) => a.name.localeCompare(b.name, 'fr')),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
  return { doors, communes, missing: EXPECTED_KINDS.filter((kind) => !found.has(kind)) };
}

function economyDoors(
  epci: EpciId,
  rows: Iterable<number>,
  places: readonly Place[],
  region: Region,
): readonly Place[] {
  const { zone } = region.communes;
  const inside = new Set(rows);
  const departements = new Set([...inside].map((row) => zone.departement[row]));
  const rowOf = ({ commune }: Place) => (commune ? region.rowOf.get(commune) : undefined) ?? -1;
  const open = places.filter(isContact);
  const seats = open.filter(
    (place) => place.kind === 'intercommunalite' && (place.seatOf === epci || inside.has(rowOf(place))),
  );
  const chambers = open.filter(
    (place) => place.kind === 'chambre_consulaire' && departements.has(zone.departement[rowOf(place)]),
  );
  return [...seats, ...chambers.sort((a, b) => a.name.localeCompare(b.name, 'fr'))];
}
