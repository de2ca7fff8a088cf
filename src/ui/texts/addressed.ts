import type { AppState } from '../../state/store.ts';

/** How the screen speaks to the person. */
export type Address = AppState['address'];

/** A text that speaks to the person. Any other is written once for both ways. */
export type BothWays<T = unknown> = Readonly<Record<Address, T>>;

/** Texts as they are read by someone who is spoken to in one way. */
export type InOneWay<T> = T extends BothWays
  ? T[Address]
  : T extends string | ((...given: never[]) => unknown)
    ? T
    : { readonly [K in keyof T]: InOneWay<T[K]> };

/** A text that is made of several, in both ways of speaking. */
export function bothWays<T>(write: (address: Address) => T): BothWays<T> {
  return { vous: write('vous'), tu: write('tu') };
}

const chosen = new WeakMap<object, Map<Address, unknown>>();

/**
 * The texts of a catalogue in one way of speaking; the very same object each time. A text that speaks to the person is no
 * string before that, so that none can be shown without a choice.
 */
export function inOneWay<T extends object>(texts: T, address: Address): InOneWay<T> {
  const ways = chosen.get(texts) ?? new Map<Address, unknown>();
  chosen.set(texts, ways);
  if (!ways.has(address)) ways.set(address, choose(texts, address));
  return ways.get(address) as InOneWay<T>;
}

function choose(texts: unknown, address: Address): unknown {
  if (typeof texts !== 'object' || texts === null) return texts;
  if (Array.isArray(texts)) return texts.map((each) => choose(each, address));
  if ('vous' in texts && 'tu' in texts) return texts[address];
  return Object.fromEntries(Object.entries(texts).map(([key, each]) => [key, choose(each, address)]));
}
