import { decodeTradesTable, type TradesTable } from '../../src/domain/catalogue/tradesContract.ts';
import { wordsOf } from '../../src/domain/search/normalise.ts';
import { formsOf } from '../../src/domain/trades/tradeWords.ts';
import { BuildError } from '../lib/buildError.ts';
import { defineStep, jsonOutput } from '../lib/step.ts';
import { fap2009 } from './fap2009.ts';
import { fap2021 } from './fap2021.ts';
import { type Appellation, type RomeCode, rome } from './rome.ts';

/** Version of the ROME files: those of another version never meet them. */
export const VERSION = 'v460';
const EVERY_QUALIFICATION = '0123456789';

/** Trades and their names, with the way from each to the families that figures use. */
export const trades = defineStep<TradesTable>({
  id: 'trades',
  sources: [],
  inputs: [rome, fap2021, fap2009],
  output: jsonOutput('trades', decodeTradesTable),
  run(context) {
    const { codes, appellations } = context.get(rome);
    const recent = context.get(fap2021);
    const former = context.get(fap2009);
    const v3 = [...new Set(codes.map(({ parent }) => parent))].sort();
    const v3At = positions('rome-codes', v3);
    const recentAt = positions('fap2021', recent.table.codes);
    const formerAt = positions('fap2009', former.table.codes);
    const parents = new Map(codes.map(({ code, parent }) => [code, parent]));

    return {
      version: VERSION,
      rome: {
        ...columnsOf(codes, v3At),
        synonyms: synonymsOf(codes, appellations),
        rare: appellations.flatMap(({ rare }, at) => (rare ? [at] : [])),
        ...shortLabelsOf(appellations),
        otherParent: appellations.flatMap(({ code, parent }, at): [number, number][] =>
          parent === parents.get(code) ? [] : [[at, v3At(parent)]],
        ),
      },
      v3: {
        codes: v3,
        fap2021: v3.map((code) => {
          const families = recent.ofRome.get(code);
          if (!families) throw new BuildError(`fap2021-rome:${code}`, 'ROME v3 code without a FAP 2021');
          return [...families]
            .sort()
            .map(([fap, digits]): [number, string] => [
              recentAt(fap),
              digits === EVERY_QUALIFICATION ? '' : digits,
            ]);
        }),
        fap2009: v3.map((code) => [...(former.ofRome.get(code) ?? [])].sort().map(formerAt)),
      },
      fap2021: recent.table,
      fap2009: former.table,
    };
  },
});

function columnsOf(codes: readonly RomeCode[], v3At: (code: string) => number) {
  const ecoValues = [...new Set(codes.map(({ eco }) => eco))].sort();
  return {
    codes: codes.map(({ code }) => code),
    labels: codes.map(({ label }) => label),
    parent: codes.map(({ parent }) => v3At(parent)),
    eco: codes.map(({ eco }) => ecoValues.indexOf(eco)),
    ecoValues,
    digital: codes.map(({ digital }) => digital),
    demographic: codes.map(({ demographic }) => demographic),
    regulated: codes.map(({ regulated }) => regulated),
    cadre: codes.map(({ cadre }) => cadre),
  };
}

/** Other names of each code, one per line of one text. */
function synonymsOf(codes: readonly RomeCode[], appellations: readonly Appellation[]): string[] {
  const labels = new Map<string, string[]>(codes.map(({ code }) => [code, []]));
  for (const { code, label, main } of appellations) if (!main) labels.get(code)?.push(label);
  return codes.map(({ code }) => (labels.get(code) ?? []).join('\n'));
}

/** Short labels that say more, or otherwise, than a form of their long one. */
function shortLabelsOf(appellations: readonly Appellation[]) {
  const textOf = (label: string) => wordsOf(label).join(' ');
  const apart = appellations.flatMap(({ label, short }, at) => {
    const given = new Set([label, ...formsOf(label)].map(textOf));
    return given.has(textOf(formsOf(short)[0] ?? short)) ? [] : { at, short };
  });
  return { shortLabels: apart.map(({ short }) => short).join('\n'), shortOf: apart.map(({ at }) => at) };
}

/** Position of a code in a list. The function throws BuildError for a code that is not in it. */
function positions(source: string, codes: readonly string[]): (code: string) => number {
  const at = new Map(codes.map((code, position) => [code, position]));
  return (code) => {
    const position = at.get(code);
    if (position === undefined) throw new BuildError(source, `no code "${code}"`);
    return position;
  };
}
