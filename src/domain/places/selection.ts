import { isByBoat } from '../catalogue/islands.ts';
import type { Region } from '../catalogue/region.ts';
import { distanceKm as greatCircleKm, type LngLat } from '../geo.ts';
import type { CommuneCode } from '../ids.ts';
import { searchedPart, wordsOf } from '../search/normalise.ts';
import type { Anchor } from './anchor.ts';
import {
  type Audience,
  familyOf,
  PLACE_FAMILIES,
  PLACE_KINDS,
  type Place,
  type PlaceFamily,
  type Precision,
} from './place.ts';

/** Where a list looks: under the line, within reach of it, in the EPCI that the territory touches, everywhere. */
export type PlaceArea = 'inside' | 'around' | 'epci' | 'region';

/** What is kept of the cards. */
export interface PlaceQuery {
  readonly area: PlaceArea;
  /** How far « around » reaches from the line, in kilometres, included. */
  readonly reachKm: number;
  /** Families kept; empty keeps all. */
  readonly families: readonly PlaceFamily[];
  /** Audiences kept; empty keeps all. A card for everyone, or that does not say for whom, always stays. */
  readonly audiences: readonly Audience[];
  /** Keeps cards of context (priority 3). */
  readonly context: boolean;
  /** Keeps schools and training centres: they are many. Asking for their family keeps them too. */
  readonly training: boolean;
  /** Each word must begin a word of the card; case and accents do not matter. */
  readonly text: string;
  /** Day before which an event is past, ISO. */
  readonly today: string;
}

/** A card of a list. */
export interface PlaceRow {
  readonly place: Place;
  /** Kilometres from the line, or from the origin when there is one; null when the card or the line is nowhere. */
  readonly distanceKm: number | null;
  /** Whether the line holds it. */
  readonly inside: boolean;
  /** Kilometres from the anchor, which orders cards at the same distance; null without one, or without a position. */
  readonly anchorKm: number | null;
  /** Whether the sea lies between it and where the person starts from. */
  readonly byBoat: boolean;
  /** How far its position can be trusted; null when it has none. */
  readonly precision: Precision | null;
}

/** What a search reads of a card: its name, kind, organisation, commune and what it offers, each word after a space. */
export type CardWords = (place: Place) => string;

/** Cards with what is computed once for them. Lists are in the order of `places`. */
export interface PlaceGround {
  readonly places: readonly Place[];
  /** Kilometres from the line, 0 inside; NaN where there is no position, or no line. */
  readonly nearness: Float64Array;
  readonly words: CardWords;
  /** Rows of the counted communes. */
  readonly counted: Iterable<number>;
  readonly region: Region;
  /** Left out where there is nothing to tell cards at the same distance apart from. */
  readonly anchor?: Anchor | null;
  /** Communes that the person starts from: where they live, or those of the territory. */
  readonly starts?: readonly CommuneCode[];
}

/**
 * Cards of an area that pass the filters, nearest first: to the origin, else to where the person lives, else to the line.
 * At the same distance, as inside, the nearest to the anchor first, then the most useful, then by name.
 */
export function selectRows(
  ground: PlaceGround,
  query: PlaceQuery,
  origin: LngLat | null,
): readonly PlaceRow[] {
  return nearestFirst(findRows(ground, query, origin), origin ? null : ground.anchor);
}

/** The same cards, in the order of `ground`: ordering fifty thousand takes five times as long as finding them. */
export function findRows(ground: PlaceGround, query: PlaceQuery, origin: LngLat | null): readonly PlaceRow[] {
  const keeps = createFilter(query);
  const lies = createAreaTest(ground, query);
  const asked = wordsOf(searchedPart(query.text));
  const { islands } = ground.region.index.region;
  const rows: PlaceRow[] = [];
  ground.places.forEach((place, at) => {
    const km = ground.nearness[at] ?? Number.NaN;
    if (!keeps(place) || !lies(place, km)) return;
    if (asked.length > 0 && !matches(ground.words(place), asked)) return;
    rows.push({
      place,
      distanceKm: origin ? kmFrom(origin, place) : finiteOrNull(km),
      inside: km === 0,
      anchorKm: ground.anchor ? nearestKm(ground.anchor.points, place) : null,
      byBoat: isByBoat(islands, place.commune, ground.starts ?? []),
      precision: place.position?.precision ?? null,
    });
  });
  return rows;
}

/** Rows in the order of `selectRows`. @param anchor of their ground, unless they are sorted from an origin */
export function nearestFirst(rows: readonly PlaceRow[], anchor: Anchor | null = null): readonly PlaceRow[] {
  const fromHome = anchor?.kind === 'home';
  return [...rows].sort((a, b) => (fromHome ? byAnchor(a, b) : 0) || byDistance(a, b));
}

/** Cards of each family under the same filters, whatever the families chosen; schools are counted even when hidden. */
export function countFamilies(ground: PlaceGround, query: PlaceQuery): Readonly<Record<PlaceFamily, number>> {
  const counts = Object.fromEntries(PLACE_FAMILIES.map((family) => [family, 0])) as Record<
    PlaceFamily,
    number
  >;
  for (const { place } of findRows(ground, { ...query, families: [], training: true }, null))
    counts[familyOf(place.kind)]++;
  return counts;
}

/** Reads a card when a search first comes to it, and once: cards are many, few of them change. */
export function createCardWords({ communes, rowOf }: Region): CardWords {
  const known = new WeakMap<Place, string>();
  return (place) => {
    const words = known.get(place) ?? read(place);
    known.set(place, words);
    return words;
  };

  function read({ name, kind, organisation, commune, address, services, publicText, notes }: Place): string {
    const communeName = commune ? communes.names[rowOf.get(commune) ?? -1] : null;
    const texts = [name, kind, organisation, communeName, address, services, publicText, notes];
    return ` ${wordsOf(texts.filter(Boolean).join(' ')).join(' ')}`;
  }
}

/** True for an event that is over on that day: its last day is past, or its source says so. */
export function isOver({ status, dates }: Place, today: string): boolean {
  return status === 'past' || (dates !== null && dates.end < today);
}

function createFilter(query: PlaceQuery): (place: Place) => boolean {
  const families = new Set(query.families);
  const audiences = new Set(query.audiences);
  const training = query.training || families.has('training');
  return (place) => {
    const family = familyOf(place.kind);
    if (families.size > 0 && !families.has(family)) return false;
    if (family === 'training' && !training) return false;
    if (place.priority === 3 && !query.context) return false;
    return !isOver(place, query.today) && isFor(place, audiences);
  };
}

function isFor(place: Place, audiences: ReadonlySet<Audience>): boolean {
  if (audiences.size === 0 || place.audiences.length === 0) return true;
  return place.audiences.some((audience) => audience === 'everyone' || audiences.has(audience));
}

function createAreaTest(
  { counted, region }: PlaceGround,
  { area, reachKm }: PlaceQuery,
): (place: Place, km: number) => boolean {
  if (area === 'inside') return (_, km) => km === 0;
  if (area === 'around') return (_, km) => km > 0 && km <= reachKm;
  if (area === 'region') return () => true;
  const { epci } = region.communes.zone;
  const crossed = new Set<number>();
  for (const row of counted) if ((epci[row] ?? -1) >= 0) crossed.add(epci[row] ?? -1);
  return ({ commune }) => commune !== null && crossed.has(epci[region.rowOf.get(commune) ?? -1] ?? -1);
}

function matches(words: string, asked: readonly string[]): boolean {
  return asked.every((word) => words.includes(` ${word}`));
}

function kmFrom(origin: LngLat, { position }: Place): number | null {
  return position ? greatCircleKm(origin, position.point) : null;
}

function nearestKm(points: readonly LngLat[], { position }: Place): number | null {
  return position ? Math.min(...points.map((point) => greatCircleKm(point, position.point))) : null;
}

function finiteOrNull(km: number): number | null {
  return Number.isFinite(km) ? km : null;
}

const KIND_ORDER = new Map(PLACE_KINDS.map((kind, at) => [kind, at]));
const COLLATOR = new Intl.Collator('fr');

function byDistance(a: PlaceRow, b: PlaceRow): number {
  const [kmA, kmB] = [a.distanceKm ?? Number.MAX_VALUE, b.distanceKm ?? Number.MAX_VALUE];
  if (kmA !== kmB) return kmA - kmB;
  const fromAnchor = byAnchor(a, b);
  if (fromAnchor !== 0) return fromAnchor;
  if (a.place.priority !== b.place.priority) return a.place.priority - b.place.priority;
  const kinds = (KIND_ORDER.get(a.place.kind) ?? 0) - (KIND_ORDER.get(b.place.kind) ?? 0);
  return kinds !== 0 ? kinds : COLLATOR.compare(a.place.name, b.place.name);
}

function byAnchor(a: PlaceRow, b: PlaceRow): number {
  return toHundredMetres(a.anchorKm) - toHundredMetres(b.anchorKm);
}

/** As precise as it is said: a smaller difference orders nothing. */
function toHundredMetres(km: number | null): number {
  return km === null ? Number.MAX_SAFE_INTEGER : Math.round(10 * km);
}
