import type { AppState } from '../../../state/store.ts';
import { typeset } from '../typeset.ts';

/** How the screen speaks to the person. */
export type Address = AppState['address'];

/** A text that changes with the way of speaking; any other is written once for both. */
interface BothWays {
  readonly vous: unknown;
  readonly tu: unknown;
}

/** Texts as they are read by someone who was spoken to in one way. */
type InOneWay<T> = T extends BothWays
  ? T['vous']
  : T extends string | ((...given: never[]) => unknown)
    ? T
    : { readonly [K in keyof T]: InOneWay<T[K]> };

/** Texts of the guide in both ways of speaking, set as French is. Only what differs is written twice. */
export function addressed<T extends Readonly<Record<string, unknown>>>(
  texts: T,
): Readonly<Record<Address, InOneWay<T>>> {
  return {
    vous: typeset(inOneWay(texts, 'vous')) as InOneWay<T>,
    tu: typeset(inOneWay(texts, 'tu')) as InOneWay<T>,
  };
}

function inOneWay(texts: unknown, address: Address): unknown {
  if (typeof texts !== 'object' || texts === null) return texts;
  if ('vous' in texts && 'tu' in texts) return texts[address];
  return Object.fromEntries(Object.entries(texts).map(([key, each]) => [key, inOneWay(each, address)]));
}
