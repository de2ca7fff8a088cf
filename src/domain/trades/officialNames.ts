import { wordsOf } from '../search/normalise.ts';
import type { AppellationIndex } from './appellationIndex.ts';
import type { Trades } from './trades.ts';
import { formsOf } from './tradeWords.ts';

/** The entries that a query names in full: a label as published, long or short, both genders or one of them. */
export interface OfficialNames {
  /**
   * None when the query is no label. A label that several codes share gives an entry of each, first that of the code whose own
   * title it is.
   */
  entriesOf(query: string): readonly number[];
}

/** The names, put in order when they are first asked for: some 30 ms for the whole ROME. */
export function createOfficialNames(trades: Trades, index: AppellationIndex): OfficialNames {
  let names: Names | null = null;
  return {
    entriesOf(query) {
      names ??= orderNames(trades, index);
      const { whole, forms, bare } = names;
      const bareOf = (text: string) => {
        const entries = [...(bare.get(text) ?? [])];
        return new Set(entries.map((entry) => index.trade[entry])).size === 1 ? entries : null;
      };
      const text = textOf(query);
      const ofForm = forms.get(textOf(formsOf(query)[0] ?? query)) ?? [];
      const named = query.includes(' / ')
        ? (whole.get(text) ?? ofForm)
        : [...(whole.get(text) ?? []), ...ofForm];
      const found = new Set(named);
      const entries = found.size > 0 ? found : (bareOf(text) ?? []);
      return [...entries].sort((a, b) => (index.principal[b] ?? 0) - (index.principal[a] ?? 0) || a - b);
    },
  };
}

interface Names {
  /** By label, as published. */
  readonly whole: ReadonlyMap<string, ReadonlySet<number>>;
  /** By the form of one gender. */
  readonly forms: ReadonlyMap<string, ReadonlySet<number>>;
  /** By what stands before or after the bar: « Matelot » of « Matelot / Matelote de pêche »; names where one trade alone has it. */
  readonly bare: ReadonlyMap<string, ReadonlySet<number>>;
}

function orderNames(trades: Trades, { labels, entryOf }: AppellationIndex): Names {
  const whole = new Map<string, Set<number>>();
  const forms = new Map<string, Set<number>>();
  const bare = new Map<string, Set<number>>();
  const add = (label: string, entry: number) => {
    put(whole, textOf(label), entry);
    for (const form of formsOf(label)) put(forms, textOf(form), entry);
    for (const side of label.split(' / ')) put(bare, textOf(side), entry);
  };
  labels.forEach(add);
  for (const [number, label] of trades.shortLabels) add(label, entryOf[number] ?? 0);
  return { whole, forms, bare };
}

function put(names: Map<string, Set<number>>, text: string, entry: number): void {
  const entries = names.get(text);
  if (entries) entries.add(entry);
  else names.set(text, new Set([entry]));
}

function textOf(label: string): string {
  return wordsOf(label).join(' ');
}
