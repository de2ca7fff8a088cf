import type { TerritoryId } from '../ids.ts';
import { encodeShape } from '../session/shapeText.ts';
import { type History, startHistory } from './history.ts';
import { EMPTY_TERRITORY, isBlank, listChoices, type Territory } from './territory.ts';

/** Whose image it is: the person's today, the counsellor's, the person's before, or after what they learned; or a sheet's. */
export const TERRITORY_AUTHORS = ['me', 'counsellor', 'before', 'after', 'sheet'] as const;
export type TerritoryAuthor = (typeof TERRITORY_AUTHORS)[number];

/** How many territories lie side by side: a fifth line could not be told from the others. */
export const MAX_TERRITORIES = 4;

/** Which of the four signs (pattern of the line first, colour second) a territory is drawn with. It keeps it. */
export type TerritorySign = 0 | 1 | 2 | 3;

/** What is known of a territory besides the territory itself. */
export interface TerritoryCard {
  readonly id: TerritoryId;
  readonly author: TerritoryAuthor;
  readonly sign: TerritorySign;
  /** Drawn on the map beside the one in hand. The one in hand is always drawn. */
  readonly shown: boolean;
}

/** A territory laid aside, with its own past: undo goes on where it was left. */
export interface AsideTerritory extends TerritoryCard {
  readonly history: History<Territory>;
}

/** One territory in hand, which every figure is about, and at most three laid aside. */
export interface TerritorySet {
  readonly inHand: TerritoryCard;
  readonly history: History<Territory>;
  /** In the order they were made. */
  readonly aside: readonly AsideTerritory[];
}

/** Card of the territory that is there from the start. */
export const FIRST_CARD: TerritoryCard = { id: 't1' as TerritoryId, author: 'me', sign: 0, shown: true };

/** Every territory with its card, in the order they were made. */
export function listTerritories({
  inHand,
  history,
  aside,
}: TerritorySet): readonly (TerritoryCard & { readonly territory: Territory })[] {
  const all = [
    { ...inHand, territory: history.present },
    ...aside.map(({ history: past, ...card }) => ({ ...card, territory: past.present })),
  ];
  return all.sort((a, b) => rank(a.id) - rank(b.id));
}

/**
 * Lays the territory in hand aside and takes a new one: a copy of it, to redraw from, or a blank one. The very same
 * set when four are there already.
 */
export function withNewTerritory(
  set: TerritorySet,
  author: TerritoryAuthor,
  from: 'copy' | 'blank',
): TerritorySet {
  if (set.aside.length + 1 >= MAX_TERRITORIES) return set;
  const cards = [set.inHand, ...set.aside];
  const signs = ([0, 1, 2, 3] as const).filter((sign) => !cards.some((card) => card.sign === sign));
  const id = `t${Math.max(...cards.map((card) => rank(card.id))) + 1}` as TerritoryId;
  const { present } = set.history;
  const territory = from === 'copy' ? { ...present, name: '' } : { ...EMPTY_TERRITORY, rule: present.rule };
  return {
    inHand: { id, author, sign: signs[0] ?? 0, shown: true },
    history: startHistory(territory),
    aside: [...set.aside, layAside(set)],
  };
}

/** Takes another territory in hand; the very same set when it is not among those laid aside. */
export function withInHand(set: TerritorySet, id: TerritoryId): TerritorySet {
  const taken = set.aside.find((each) => each.id === id);
  if (!taken) return set;
  const { history, ...card } = taken;
  return {
    inHand: { ...card, shown: true },
    history,
    aside: [...set.aside.filter((each) => each !== taken), layAside(set)],
  };
}

/** Changes the card of one territory, in hand or aside. */
export function withCard(
  set: TerritorySet,
  id: TerritoryId,
  change: Partial<Pick<TerritoryCard, 'author' | 'shown'>>,
): TerritorySet {
  if (set.inHand.id === id) return { ...set, inHand: { ...set.inHand, ...change, shown: true } };
  return { ...set, aside: set.aside.map((each) => (each.id === id ? { ...each, ...change } : each)) };
}

/** Forgets a territory. Forgetting the one in hand takes the first of the others; the last one only becomes blank. */
export function withoutTerritory(set: TerritorySet, id: TerritoryId): TerritorySet {
  if (set.inHand.id !== id) return { ...set, aside: set.aside.filter((each) => each.id !== id) };
  const next = set.aside[0];
  if (!next) return { ...set, history: startHistory(EMPTY_TERRITORY) };
  const taken = withInHand(set, next.id);
  return { ...taken, aside: taken.aside.filter((each) => each.id !== id) };
}

/**
 * A set out of territories that were kept in a file, in their order: the first is in hand. Those beyond four and, unless
 * it is the only one, blank ones are left out.
 */
export function toTerritorySet(
  kept: readonly { readonly author: TerritoryAuthor; readonly territory: Territory }[],
): TerritorySet {
  const entries = kept.filter(({ territory }) => !isBlank(territory)).slice(0, MAX_TERRITORIES);
  const [first, ...others] = entries.map(({ author, territory }, at) => ({
    id: `t${at + 1}` as TerritoryId,
    author,
    sign: at as TerritorySign,
    shown: true,
    history: startHistory(territory),
  }));
  if (!first) return { inHand: FIRST_CARD, history: startHistory(EMPTY_TERRITORY), aside: [] };
  const { history, ...inHand } = first;
  return { inHand, history, aside: others };
}

/** The set with territories that were kept elsewhere laid aside, as far as there is room; blank ones make room. */
export function withAside(
  set: TerritorySet,
  kept: readonly { readonly author: TerritoryAuthor; readonly territory: Territory }[],
): TerritorySet {
  let all: TerritorySet = { ...set, aside: set.aside.filter(({ history }) => !isBlank(history.present)) };
  for (const { author, territory } of kept.slice(0, MAX_TERRITORIES - 1 - all.aside.length)) {
    const { inHand: card } = withNewTerritory(all, author, 'blank');
    all = { ...all, aside: [...all.aside, { ...card, history: startHistory(territory) }] };
  }
  return all;
}

/** Whether two territories say the same: same line to the fifth decimal, same choices, same rule, same name. */
export function isSameTerritory(a: Territory, b: Territory): boolean {
  if (a === b) return true;
  return (
    a.name === b.name &&
    a.rule === b.rule &&
    encodeShape(a.shape) === encodeShape(b.shape) &&
    choicesOf(a) === choicesOf(b)
  );
}

function choicesOf(territory: Territory): string {
  return listChoices(territory)
    .map(([code, choice]) => `${code}${choice}`)
    .join();
}

function layAside({ inHand, history }: TerritorySet): AsideTerritory {
  return { ...inHand, history };
}

function rank(id: TerritoryId): number {
  return Number(id.slice(1)) || 0;
}
