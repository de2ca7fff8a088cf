import * as v from 'valibot';
import { type ActionId, type LandmarkId, type PlaceId, parseCommuneCode, parseRomeCode } from '../ids.ts';
import {
  DAY_HOURS,
  EDGE_REASONS,
  GUIDE_STEPS,
  LANDMARK_KINDS,
  type LandmarkSpot,
  type Notebook,
  TRAVEL_MODES,
} from '../interview/notebook.ts';
import { ACTION_KINDS } from '../interview/plan.ts';
import { MAX_QUESTIONS } from '../interview/surveySheet.ts';
import {
  AUDIENCES,
  PLACE_CATEGORIES,
  PLACE_KINDS,
  PLACE_STATUSES,
  type Place,
  type PlaceCorrection,
} from '../places/place.ts';
import { cutName } from '../session/codec.ts';
import { CHOICES, MEMBERSHIP_RULES } from '../territory/territory.ts';
import { MAX_TERRITORIES, TERRITORY_AUTHORS } from '../territory/territorySet.ts';

/** Longest text of one answer, in UTF-16 units: forty pages. */
const MAX_WORDS = 200_000;
/** Longest name, code, address or title. */
const MAX_LINE = 500;
/** Most landmarks, actions, things learned or guesses. */
const MAX_ITEMS = 500;
/** Most cards and corrections of the person's own. */
const MAX_CARDS = 20_000;
/** Most communes spoken of: there are 1 228 in the region. */
const MAX_CHOICES = 2000;

const line = v.pipe(v.string(), v.maxLength(MAX_LINE));
const words = v.pipe(v.string(), v.maxLength(MAX_WORDS));
const day = v.pipe(v.string(), v.isoDate());
const degrees = (limit: number) => v.pipe(v.number(), v.finite(), v.minValue(-limit), v.maxValue(limit));
const point = v.tuple([degrees(180), degrees(85)]);
const commune = code(parseCommuneCode);
/** Corrections are found by it: it must not be the name of something that every object has. */
const placeId = v.pipe(
  line,
  v.minLength(1),
  v.check((id) => !(id in Object.prototype), 'not an id'),
  v.transform(as<PlaceId>),
);
/** Only addresses that a browser opens as pages: never `javascript:`. */
const webAddress = v.pipe(line, v.regex(/^https?:\/\//i));

const spot: v.GenericSchema<unknown, LandmarkSpot> = v.union([
  v.strictObject({ commune }),
  v.strictObject({ point }),
]);

const landmark = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^l\d{1,9}$/), v.transform(as<LandmarkId>)),
  kind: v.picklist(LANDMARK_KINDS),
  spot,
  words,
});

const action = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^a\d{1,9}$/), v.transform(as<ActionId>)),
  kind: v.picklist(ACTION_KINDS),
  title: words,
  place: v.nullable(placeId),
  date: v.nullable(day),
  wantToKnow: words,
  askFor: words,
  learned: words,
  learnedOn: v.nullable(day),
});

const positive = (limit: number) => v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(limit));
const travel = v.strictObject({
  modes: subset(TRAVEL_MODES),
  limit: v.nullable(
    v.union([v.strictObject({ minutes: positive(1440) }), v.strictObject({ km: positive(1000) })]),
  ),
  hours: subset(DAY_HOURS),
  licence: v.nullable(v.picklist(['yes', 'learning', 'no'])),
  words,
});

const notebook: v.GenericSchema<unknown, Notebook> = v.strictObject({
  question: words,
  landmarks: identified(landmark, MAX_ITEMS),
  edgeReasons: subset(EDGE_REASONS),
  edgeWords: words,
  travel,
  guesses: v.pipe(v.record(line, line), v.maxEntries(MAX_ITEMS)),
  surprise: words,
  tradeNotes: byCode(parseRomeCode, v.strictObject({ pros: words, cons: words, toCheck: words }), MAX_ITEMS),
  surveyQuestions: v.nullable(v.pipe(v.array(words), v.maxLength(MAX_QUESTIONS))),
  plan: identified(action, MAX_ITEMS),
  knowledge: v.pipe(v.array(v.strictObject({ words, on: day, spot })), v.maxLength(MAX_ITEMS)),
});

const text = v.nullable(words);
const place: v.GenericSchema<unknown, Place> = v.strictObject({
  id: placeId,
  name: words,
  kind: v.picklist(PLACE_KINDS),
  category: v.picklist(PLACE_CATEGORIES),
  organisation: text,
  commune: v.nullable(commune),
  postcode: v.nullable(line),
  address: text,
  position: v.nullable(v.strictObject({ point, precision: v.picklist(['address', 'commune']) })),
  phone: text,
  website: v.nullable(webAddress),
  publicText: text,
  audiences: subset(AUDIENCES),
  services: text,
  hours: v.nullable(v.pipe(v.array(text), v.maxLength(7))),
  period: text,
  dates: v.nullable(v.strictObject({ start: day, end: day })),
  notes: text,
  source: v.strictObject({ label: words, url: v.nullable(webAddress), licence: text }),
  seen: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/))),
  status: v.picklist(PLACE_STATUSES),
  priority: v.picklist([1, 2, 3]),
});

const correction: v.GenericSchema<unknown, PlaceCorrection> = v.strictObject({
  id: placeId,
  closed: v.exactOptional(v.boolean()),
  address: v.exactOptional(words),
  phone: v.exactOptional(words),
  note: v.exactOptional(words),
  checkedOn: day,
});

const territory = v.strictObject({
  author: v.picklist(TERRITORY_AUTHORS),
  name: v.pipe(
    v.string(),
    v.check((name) => cutName(name) === name, 'too long'),
  ),
  rule: v.picklist(MEMBERSHIP_RULES),
  /** A GeoJSON MultiPolygon, read by `parseGeoJsonShape`; null when nothing is drawn. */
  outline: v.unknown(),
  choices: byCode(parseCommuneCode, v.picklist(CHOICES), MAX_CHOICES),
});

/** A file of today's version, its `format` and `version` taken off. A key it does not know is refused, not dropped. */
export const notebookSchema = v.strictObject({
  savedOn: day,
  territories: v.pipe(v.array(territory), v.maxLength(MAX_TERRITORIES)),
  /** Parameters of the plain link, without a territory. */
  session: v.pipe(v.string(), v.maxLength(MAX_WORDS)),
  guide: v.strictObject({
    visited: subset(GUIDE_STEPS),
    revealed: v.boolean(),
    address: v.picklist(['vous', 'tu']),
  }),
  notebook,
  places: identified(place, MAX_CARDS),
  corrections: identified(correction, MAX_CARDS),
  vintages: v.pipe(v.record(line, line), v.maxEntries(MAX_ITEMS)),
});
export type NotebookRecord = v.InferOutput<typeof notebookSchema>;
export type TerritoryRecord = NotebookRecord['territories'][number];

/** A code that its parser knows, as its own type. */
function code<T extends string>(parse: (given: string) => T | null) {
  return v.pipe(
    v.string(),
    v.check((given) => parse(given) !== null, 'not a code'),
    v.transform(as<T>),
  );
}

/** Values by such codes. */
function byCode<K extends string, T>(
  parse: (given: string) => K | null,
  value: v.GenericSchema<unknown, T>,
  limit: number,
): v.GenericSchema<unknown, Record<K, T>> {
  const key = v.pipe(
    v.string(),
    v.check((given) => parse(given) !== null, 'not a code'),
  );
  return v.pipe(
    v.record(key, value),
    v.maxEntries(limit),
    v.transform((given) => given as Record<K, T>),
  );
}

/** Some of a closed list, each once. */
function subset<const T extends readonly string[]>(known: T) {
  return v.pipe(
    v.array(v.picklist(known)),
    v.maxLength(known.length),
    v.check((given) => new Set(given).size === given.length, 'twice the same'),
  );
}

/** Items with identifiers, each once. */
function identified<T extends { readonly id: string }>(
  item: v.GenericSchema<unknown, T>,
  limit: number,
): v.GenericSchema<unknown, T[]> {
  return v.pipe(
    v.array(item),
    v.maxLength(limit),
    v.check((items) => new Set(items.map(({ id }) => id)).size === items.length, 'twice the same id'),
  );
}

function as<T extends string>(given: string): T {
  return given as T;
}
