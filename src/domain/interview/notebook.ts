import type { LngLat } from '../geo.ts';
import type { CommuneCode, LandmarkId, RomeCode } from '../ids.ts';
import type { DoorNeed } from '../places/doorNeeds.ts';
import type { Background } from '../trades/guide/reconversion.ts';
import { EMPTY_PLAN, type Plan } from './plan.ts';

/** The seven steps of an interview, in order (product.md, "Entretien"). */
export const GUIDE_STEPS = ['question', 'drawing', 'reach', 'reading', 'trades', 'people', 'plan'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

/** What a place is to the person: j'y vis, j'y vais, j'y connais quelqu'un, j'évite, j'aimerais découvrir. */
export const LANDMARK_KINDS = ['live', 'go', 'know', 'avoid', 'discover'] as const;
export type LandmarkKind = (typeof LANDMARK_KINDS)[number];

/**
 * A commune, a former commune by its name and where it stands, with its commune of today, or a point of the map: never an
 * address.
 */
export type LandmarkSpot =
  | { readonly commune: CommuneCode }
  | { readonly commune: CommuneCode; readonly village: string; readonly point: LngLat }
  | { readonly point: LngLat };

export interface Landmark {
  readonly id: LandmarkId;
  readonly kind: LandmarkKind;
  readonly spot: LandmarkSpot;
  /** The person's words; empty when they said none. */
  readonly words: string;
}

/** Why the outline stops where it stops: bus, permis, pont ou péage, horaires, je ne connais pas, autre. */
export const EDGE_REASONS = ['bus', 'licence', 'crossing', 'hours', 'unknown', 'other'] as const;
export type EdgeReason = (typeof EDGE_REASONS)[number];

export const TRAVEL_MODES = ['walk', 'bike', 'scooter', 'transit', 'lift', 'car'] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

/** How far one accepts to go: a time or a distance, as the person says it; null while not said. */
export type TravelLimit = { readonly minutes: number } | { readonly km: number };

export const DAY_HOURS = ['day', 'early', 'evening', 'night', 'weekend', 'split'] as const;
export type DayHours = (typeof DAY_HOURS)[number];

export interface Travel {
  readonly modes: readonly TravelMode[];
  readonly limit: TravelLimit | null;
  readonly hours: readonly DayHours[];
  /** Null: not said, which nobody has to say. */
  readonly licence: 'yes' | 'learning' | 'no' | null;
  readonly words: string;
}

/** What the person thinks before any figure is shown; null is "not answered". Keys are those of the questions asked. */
export type Guesses = Readonly<Record<string, string>>;

/** How long one could train: not at all, some weeks, some months, a year or more. */
export const TRAINING_TIMES = ['none', 'weeks', 'months', 'years'] as const;
export type TrainingTime = (typeof TRAINING_TIMES)[number];

/** « D'où je viens », « Ce que je ne veux plus »; nobody has to say any of it. */
export interface PersonBackground extends Background {
  /** Null: not said. */
  readonly training: TrainingTime | null;
}

/** Most trades done that are kept. */
export const MAX_PAST = 12;

/** About one trade: arguments for, against, and what is to be checked, in the person's words. */
export interface TradeNotes {
  readonly pros: string;
  readonly cons: string;
  readonly toCheck: string;
}

/** Something learned on the ground, dated: personal knowledge, never mixed with public figures. */
export interface Knowledge {
  readonly words: string;
  /** ISO `YYYY-MM-DD`. */
  readonly on: string;
  readonly spot: LandmarkSpot;
}

/**
 * What the person owns besides their territories and their trades: their words, their landmarks, their plan. In memory,
 * until they save it to a file or ask to keep it on the device; never in the plain link.
 */
export interface Notebook {
  /** The question of the day, in the person's words. No name is ever asked. */
  readonly question: string;
  readonly landmarks: readonly Landmark[];
  readonly edgeReasons: readonly EdgeReason[];
  readonly edgeWords: string;
  readonly travel: Travel;
  readonly guesses: Guesses;
  readonly background: PersonBackground;
  /** « Ce qui me surprend ». */
  readonly surprise: string;
  /** What the person comes for, which decides the doors of step 6; null: not asked. */
  readonly need: DoorNeed | null;
  readonly tradeNotes: Readonly<Record<RomeCode, TradeNotes>>;
  /** Questions of the *enquête métiers*, as the person rewrote them; null keeps the sheet of the application. */
  readonly surveyQuestions: readonly string[] | null;
  readonly plan: Plan;
  readonly knowledge: readonly Knowledge[];
}

export const EMPTY_NOTEBOOK: Notebook = {
  question: '',
  landmarks: [],
  edgeReasons: [],
  edgeWords: '',
  travel: { modes: [], limit: null, hours: [], licence: null, words: '' },
  guesses: {},
  background: { past: [], liked: [], refused: [], training: null },
  surprise: '',
  need: null,
  tradeNotes: {},
  surveyQuestions: null,
  plan: EMPTY_PLAN,
  knowledge: [],
};

/** Whether nothing was said of where the person comes from, nor of what they refuse. */
export function isEmptyBackground({ past, liked, refused, training }: PersonBackground): boolean {
  return past.length + liked.length + refused.length === 0 && training === null;
}
