import * as v from 'valibot';
import { type ActionId, type LandmarkId, parseCommuneCode, parseRomeCode, type RomeCode } from '../ids.ts';
import {
  DAY_HOURS,
  EDGE_REASONS,
  EMPTY_NOTEBOOK,
  GUIDE_STEPS,
  LANDMARK_KINDS,
  type LandmarkSpot,
  MAX_PAST,
  type Notebook,
  type PersonBackground,
  TRAINING_TIMES,
  TRAVEL_MODES,
} from '../interview/notebook.ts';
import { ACTION_KINDS } from '../interview/plan.ts';
import { MAX_QUESTIONS } from '../interview/surveySheet.ts';
import { DOOR_NEEDS } from '../places/doorNeeds.ts';
import {
  commune,
  correctionSchema,
  day,
  line,
  placeId,
  placeSchema,
  point,
  subset,
  words,
} from '../places/placeSchema.ts';
import { cutName } from '../session/codec.ts';
import { CHOICES, MEMBERSHIP_RULES } from '../territory/territory.ts';
import { MAX_TERRITORIES, TERRITORY_AUTHORS } from '../territory/territorySet.ts';
import { REFUSAL_KEYS } from '../trades/guide/refusalKeys.ts';
import { MAX_ITEMS, MAX_WORDS } from './limits.ts';

/** Most cards, and most corrections: more than an import has room for, however short they are (`OWN_CARDS_LENGTH`). */
const MAX_CARDS = 100_000;
/** Most trades spoken of, and guesses made: there are some six hundred trades. */
const MAX_KEYS = 2000;
/** Most communes spoken of: there are 1 228 in the region. */
const MAX_CHOICES = 2000;

const spot: v.GenericSchema<unknown, LandmarkSpot> = v.union([
  v.strictObject({ commune }),
  v.strictObject({ commune, village: line, point }),
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

/** Most centres of interest: the ROME has 30. */
const MAX_LIKED = 100;
const background: v.GenericSchema<unknown, PersonBackground> = v.strictObject({
  past: v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.check((given) => parseRomeCode(given) !== null, 'not a code'),
        v.transform(as<RomeCode>),
      ),
    ),
    v.maxLength(MAX_PAST),
    v.check((items) => new Set(items).size === items.length, 'twice the same trade'),
  ),
  liked: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999))),
    v.maxLength(MAX_LIKED),
    v.check((items) => new Set(items).size === items.length, 'twice the same interest'),
  ),
  refused: subset(REFUSAL_KEYS),
  training: v.nullable(v.picklist(TRAINING_TIMES)),
});

const notebook: v.GenericSchema<unknown, Notebook> = v.strictObject({
  question: words,
  landmarks: identified(landmark, MAX_ITEMS),
  edgeReasons: subset(EDGE_REASONS),
  edgeWords: words,
  travel,
  background: v.optional(background, EMPTY_NOTEBOOK.background),
  guesses: v.pipe(v.record(line, line), v.maxEntries(MAX_KEYS)),
  surprise: words,
  need: v.nullable(v.picklist(DOOR_NEEDS)),
  tradeNotes: byCode(parseRomeCode, v.strictObject({ pros: words, cons: words, toCheck: words }), MAX_KEYS),
  surveyQuestions: v.nullable(v.pipe(v.array(words), v.maxLength(MAX_QUESTIONS))),
  plan: identified(action, MAX_ITEMS),
  knowledge: v.pipe(v.array(v.strictObject({ words, on: day, spot })), v.maxLength(MAX_ITEMS)),
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
  places: identified(placeSchema, MAX_CARDS),
  corrections: identified(correctionSchema, MAX_CARDS),
  vintages: v.pipe(v.record(line, line), v.maxEntries(MAX_KEYS)),
});
export type NotebookRecord = v.InferOutput<typeof notebookSchema>;
export type TerritoryRecord = NotebookRecord['territories'][number];

/** Values by codes that their parser knows. */
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
