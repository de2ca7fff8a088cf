import { wordsOf } from '../../search/normalise.ts';
import { REFUSAL_KEYS, type RefusalKey } from './refusalKeys.ts';
import table from './refusals.json' with { type: 'json' };

/** Code of a context of work in the ROME (OGR). */
export type ContextCode = number;

const CONTEXTS: ReadonlyMap<string, readonly ContextCode[]> = new Map(
  table.map(({ key, contexts }) => [key, contexts]),
);

/** Contexts of work that a word stands for: those whose label says it, and no other that may come with it. */
export function contextsRefused(keys: readonly RefusalKey[]): readonly ContextCode[] {
  return [...new Set(keys.flatMap((key) => CONTEXTS.get(key) ?? []))];
}

/** The word, written in any way (« week-end », « Horaires décalés »), or null for one that is not known. */
export function parseRefusal(text: string): RefusalKey | null {
  const plain = (value: string) => wordsOf(value).join('');
  return REFUSAL_KEYS.find((key) => plain(key) === plain(text)) ?? null;
}
