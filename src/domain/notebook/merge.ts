import type { ActionId, LandmarkId } from '../ids.ts';
import {
  DAY_HOURS,
  EDGE_REASONS,
  GUIDE_STEPS,
  type Landmark,
  MAX_PAST,
  type Notebook,
  type PersonBackground,
  TRAVEL_MODES,
  type TradeNotes,
  type Travel,
} from '../interview/notebook.ts';
import type { Plan, PlanAction } from '../interview/plan.ts';
import { MAX_QUESTIONS } from '../interview/surveySheet.ts';
import { byId, correctionOf } from '../places/merge.ts';
import type { PlaceCorrection } from '../places/place.ts';
import { MAX_PISTES } from '../session/session.ts';
import { isSameTerritory, MAX_TERRITORIES } from '../territory/territorySet.ts';
import { REFUSAL_KEYS } from '../trades/guide/refusalKeys.ts';
import type { KeptNotebook, KeptTerritory } from './keptNotebook.ts';
import { uniteTexts } from './uniteTexts.ts';

/** Two notebooks made one, and what of the second there was no room for. */
export interface MergedNotebook {
  readonly kept: KeptNotebook;
  /** Territories beyond four, trades beyond three: they stay in the file they came from. */
  readonly leftOut: { readonly territories: number; readonly trades: number };
}

/**
 * Unites a notebook with what is on screen. Nothing on screen is lost: texts that differ are put one under the other,
 * lists are united without doubles. Where only one answer is possible (travel limit, licence, a guess, the card of a
 * place, what the map shows) the one on screen stays; of two corrections of a place the later stays. Uniting twice
 * with the same notebook changes nothing more.
 */
export function mergeNotebooks(present: KeptNotebook, brought: KeptNotebook): MergedNotebook {
  const territories = uniteFew(present.territories, brought.territories, isSameKept);
  const pistes = uniteBy(present.choices.pistes, brought.choices.pistes, (piste) => piste);
  return {
    kept: {
      ...present,
      territories: territories.slice(0, MAX_TERRITORIES),
      choices: { ...present.choices, pistes: pistes.slice(0, MAX_PISTES) },
      guide: {
        ...present.guide,
        visited: uniteKnown(GUIDE_STEPS, present.guide.visited, brought.guide.visited),
        revealed: present.guide.revealed || brought.guide.revealed,
      },
      notebook: uniteNotes(present.notebook, brought.notebook),
      places: uniteBy(present.places, brought.places, ({ id }) => id),
      corrections: uniteCorrections(present.corrections, brought.corrections),
    },
    leftOut: {
      territories: Math.max(0, territories.length - MAX_TERRITORIES),
      trades: Math.max(0, pistes.length - MAX_PISTES),
    },
  };
}

/** Whether a notebook holds everything of another already: taking the place of it, it would lose nothing. */
export function holdsAll(kept: KeptNotebook, other: KeptNotebook): boolean {
  const { travel, guesses, background } = other.notebook;
  const mine = kept.notebook;
  const cards = new Map(kept.places.map((place) => [place.id, place]));
  return (
    addsNothing(kept, other) &&
    (travel.limit === null || isSameContent(travel.limit, mine.travel.limit)) &&
    (travel.licence === null || travel.licence === mine.travel.licence) &&
    (background.training === null || background.training === mine.background.training) &&
    Object.entries(guesses).every(([question, answer]) => mine.guesses[question] === answer) &&
    other.places.every((place) => isSame(place, cards.get(place.id))) &&
    Object.values<PlaceCorrection>(other.corrections).every((each) =>
      isSame(each, correctionOf(kept.corrections, each.id)),
    )
  );
}

/** Whether uniting would change nothing, the cards apart. */
function addsNothing(kept: KeptNotebook, other: KeptNotebook): boolean {
  const own: KeptNotebook = { ...kept, places: [], corrections: {} };
  const united = mergeNotebooks(own, { ...other, places: [], corrections: {} });
  return isSameContent(united, { kept: own, leftOut: { territories: 0, trades: 0 } });
}

function uniteNotes(a: Notebook, b: Notebook): Notebook {
  return {
    question: uniteTexts(a.question, b.question),
    landmarks: uniteLandmarks(a.landmarks, b.landmarks),
    edgeReasons: uniteKnown(EDGE_REASONS, a.edgeReasons, b.edgeReasons),
    edgeWords: uniteTexts(a.edgeWords, b.edgeWords),
    travel: uniteTravel(a.travel, b.travel),
    background: uniteBackgrounds(a.background, b.background),
    guesses: { ...b.guesses, ...a.guesses },
    surprise: uniteTexts(a.surprise, b.surprise),
    need: a.need ?? b.need,
    tradeNotes: uniteTradeNotes(a.tradeNotes, b.tradeNotes),
    surveyQuestions: uniteQuestions(a.surveyQuestions, b.surveyQuestions),
    plan: unitePlans(a.plan, b.plan),
    knowledge: uniteBy(a.knowledge, b.knowledge, contentOf),
  };
}

function uniteTravel(a: Travel, b: Travel): Travel {
  return {
    modes: uniteKnown(TRAVEL_MODES, a.modes, b.modes),
    limit: a.limit ?? b.limit,
    hours: uniteKnown(DAY_HOURS, a.hours, b.hours),
    licence: a.licence ?? b.licence,
    words: uniteTexts(a.words, b.words),
  };
}

/** Of trades done, the first ones stay when there are too many. */
function uniteBackgrounds(a: PersonBackground, b: PersonBackground): PersonBackground {
  return {
    past: uniteBy(a.past, b.past, (trade) => trade).slice(0, Math.max(a.past.length, MAX_PAST)),
    liked: uniteBy(a.liked, b.liked, String),
    refused: uniteKnown(REFUSAL_KEYS, a.refused, b.refused),
    training: a.training ?? b.training,
  };
}

function uniteLandmarks(a: readonly Landmark[], b: readonly Landmark[]): readonly Landmark[] {
  const said = ({ id: _, ...landmark }: Landmark) => contentOf(landmark);
  return numbered(uniteBy(a, b, said), a.length, (landmark, at) => ({
    ...landmark,
    id: `l${at}` as LandmarkId,
  }));
}

/** Actions of the same kind, title, place and day are the same action: what was written under both is put together. */
function unitePlans(a: Plan, b: Plan): Plan {
  const keyOf = ({ kind, title, place, date }: PlanAction) => contentOf([kind, title, place, date]);
  const plan = [...a];
  const positions = new Map(plan.map((action, at) => [keyOf(action), at] as const).reverse());
  for (const action of b) {
    const at = positions.get(keyOf(action)) ?? plan.length;
    const known = plan[at];
    plan[at] = known ? uniteActions(known, action) : action;
    positions.set(keyOf(action), at);
  }
  return numbered(plan, a.length, (action, at) => ({ ...action, id: `a${at}` as ActionId }));
}

function uniteActions(a: PlanAction, b: PlanAction): PlanAction {
  return {
    ...a,
    wantToKnow: uniteTexts(a.wantToKnow, b.wantToKnow),
    askFor: uniteTexts(a.askFor, b.askFor),
    learned: uniteTexts(a.learned, b.learned),
    learnedOn: later(a.learnedOn, b.learnedOn),
  };
}

function uniteTradeNotes(a: Notebook['tradeNotes'], b: Notebook['tradeNotes']): Notebook['tradeNotes'] {
  const united: Record<string, TradeNotes> = { ...b, ...a };
  for (const [trade, { pros, cons, toCheck }] of Object.entries<TradeNotes>(a)) {
    const other = (b as Readonly<Record<string, TradeNotes>>)[trade];
    if (!other) continue;
    united[trade] = {
      pros: uniteTexts(pros, other.pros),
      cons: uniteTexts(cons, other.cons),
      toCheck: uniteTexts(toCheck, other.toCheck),
    };
  }
  return united;
}

/** Null keeps the sheet of the application; a sheet that is full stays as it is. */
function uniteQuestions(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (!a || !b) return a ?? b;
  return uniteBy(a, b, (question) => question).slice(0, Math.max(a.length, MAX_QUESTIONS));
}

function uniteCorrections(
  a: KeptNotebook['corrections'],
  b: KeptNotebook['corrections'],
): KeptNotebook['corrections'] {
  const newer = Object.values<PlaceCorrection>(b).filter(({ id, checkedOn }) => {
    const present = correctionOf(a, id);
    return present !== null && checkedOn > present.checkedOn;
  });
  return { ...b, ...a, ...byId(newer) };
}

function isSameKept(a: KeptTerritory, b: KeptTerritory): boolean {
  return a.author === b.author && isSameTerritory(a.territory, b.territory);
}

/** Plain values that are written alike, their keys in one order. */
function isSameContent(a: unknown, b: unknown): boolean {
  return contentOf(a) === contentOf(b);
}

/** The same of cards or corrections, most of which are the very same. */
function isSame(a: object, b: object | null | undefined): boolean {
  return a === b || isSameContent(a, b);
}

function contentOf(value: unknown): string {
  return JSON.stringify(value);
}

/** The first list, and what the second has under other keys. */
function uniteBy<T>(a: readonly T[], b: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const known = new Set(a.map(keyOf));
  const added: T[] = [];
  for (const item of b) {
    const key = keyOf(item);
    if (!known.has(key)) added.push(item);
    known.add(key);
  }
  return [...a, ...added];
}

/** The same of short lists whose items have no key. */
function uniteFew<T>(a: readonly T[], b: readonly T[], isSame: (one: T, other: T) => boolean): readonly T[] {
  const united = [...a];
  for (const item of b) if (!united.some((known) => isSame(known, item))) united.push(item);
  return united;
}

/** What either list has of a closed list, in its order. */
function uniteKnown<T>(known: readonly T[], a: readonly T[], b: readonly T[]): readonly T[] {
  return known.filter((each) => a.includes(each) || b.includes(each));
}

/** The list with new numbers for what follows its first `kept` items: theirs may be taken. */
function numbered<T extends { readonly id: string }>(
  list: readonly T[],
  kept: number,
  renumber: (item: T, number: number) => T,
): readonly T[] {
  const highest = Math.max(0, ...list.slice(0, kept).map(({ id }) => Number(id.slice(1)) || 0));
  return list.map((item, at) => (at < kept ? item : renumber(item, highest + 1 + at - kept)));
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
