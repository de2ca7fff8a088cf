import type { LngLat } from '../geo.ts';
import type { CommuneCode, RomeCode } from '../ids.ts';
import type { KioskLink } from '../links/registry.ts';
import type { DoorNeed } from '../places/doorNeeds.ts';
import type { EventDates, OpeningHours, PlaceKind, PlaceStatus } from '../places/place.ts';

/** Ways to read a visit: French, easy French, English. */
export const VISIT_LANGUAGES = ['fr', 'falc', 'en'] as const;
export type VisitLanguage = (typeof VISIT_LANGUAGES)[number];

/** A door as a telephone shows it, all that is needed to call or to go there. Null is "nobody says". */
export interface PageDoor {
  readonly name: string;
  readonly kind: PlaceKind;
  /** Street and town, on one line; empty when neither is known. */
  readonly address: string;
  readonly phone: string | null;
  /** Only where there is no telephone. */
  readonly website: string | null;
  readonly hours: OpeningHours | null;
  /** Where the door itself is; null when only its commune is known. */
  readonly point: LngLat | null;
  /** Kilometres as the crow flies from where the visitor starts, to a tenth. */
  readonly distanceKm: number | null;
  readonly byBoat: boolean;
  /** When it was last seen, as its card says: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly seen: string | null;
  readonly status: PlaceStatus;
  /** Only for what takes place on days. */
  readonly dates: EventDates | null;
  readonly source: string;
  /** Whether the centre itself added it. */
  readonly ofCentre: boolean;
}

/** The trade that was looked at, and where to look for it: as the screen of the kiosk said, no more and no less. */
export interface PageTrade {
  readonly code: RomeCode;
  readonly label: string;
  /** What it is searched by. */
  readonly words: string;
  /** Kilometres around the commune; null for none. */
  readonly radiusKm: number | null;
  readonly links: readonly KioskLink[];
}

/** Everything that the code of a kiosk carries to the telephone of a visitor. */
export interface DoorPage {
  /** ISO day of the visit. */
  readonly day: string;
  readonly language: VisitLanguage;
  readonly need: DoorNeed;
  /** Where they start from, by the name they gave it, and its commune. */
  readonly from: { readonly name: string; readonly commune: CommuneCode; readonly point: LngLat } | null;
  readonly trade: PageTrade | null;
  /** The centre that received them; empty when it does not say. */
  readonly centre: string;
  readonly doors: readonly PageDoor[];
}

/** Key of the fragment that carries a page of doors. */
export const DOORS_KEY = 'porte';
/** The page that shows it, beside the first one. */
export const DOORS_FILE = 'porte.html';

/**
 * Address of the page of doors; null where the application has none that a telephone could open: a file, a page without origin.
 *
 * @param application address of the application, which may lack its last slash
 */
export function doorsAddress(application: string, payload: string): string | null {
  const url = URL.canParse(application) ? new URL(application) : null;
  if (!url?.protocol.startsWith('http')) return null;
  const last = url.pathname.split('/').at(-1) ?? '';
  if (last !== '' && !last.includes('.')) url.pathname += '/';
  const page = new URL(DOORS_FILE, url);
  return `${page.origin}${page.pathname}#${DOORS_KEY}=${payload}`;
}
