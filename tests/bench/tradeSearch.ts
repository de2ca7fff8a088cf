import MiniSearch from 'minisearch';
import { createTradeSearch } from '../../src/domain/trades/search.ts';
import type { Trades } from '../../src/domain/trades/trades.ts';
import { atLeast, atMost } from './gates.ts';
import type { BenchReport } from './report.ts';
import { raceRounds, timeEach } from './rounds.ts';

/** What people type: plain names, run together, misspelled, everyday words, and what names nothing. */
const QUERIES = [
  'soudeur',
  'aide soignante',
  'aidesoignate',
  "conducteur d'engins de chantier",
  'secretere medicale',
  'infirmière',
  'prof de maths',
  'magasinier cariste',
  'femme de ménage',
  'chofeur poids lour',
  'dresseur de dragon',
];

/** Trades shown under the field. */
const SHOWN = 8;

/** T1: a key pressed in the field of trades; T2: against the library alone; T3: making the index. */
export function measureTradeSearch(trades: Trades, short: boolean): BenchReport {
  const keys = QUERIES.flatMap((query) => [...query].map((_, length) => query.slice(0, length + 1)));
  const pick = (turn: number) => keys[turn % keys.length] ?? '';
  const search = createTradeSearch(trades);
  const library = createLibrarySearch(trades);
  const press = (turn: number) => void search.find(pick(turn), SHOWN);

  const building = timeEach(() => void createTradeSearch(trades), short ? 5 : 20, 1);
  const pressing = timeEach(press, keys.length * (short ? 2 : 8), keys.length);
  const race = raceRounds(
    [
      { name: 'ours', run: press, batch: keys.length, warmUp: 0 },
      { name: 'minisearch', run: (turn) => library(pick(turn)), batch: keys.length, warmUp: keys.length },
    ],
    short ? 3 : 10,
  );
  const ratio = race.minisearch.medianMs / race.ours.medianMs;
  return {
    cases: [
      { name: 'trade search, one key', ...pressing, ratios: { minisearch: ratio } },
      { name: 'trade search, index', ...building, ratios: {} },
    ],
    gates: [
      atMost('T1 key p95 ms', pressing.p95Ms, { gate: 30, stretch: 10 }),
      atLeast('T2 against minisearch', ratio, { gate: 1, stretch: 3 }),
      atMost('T3 index median ms', building.medianMs, { gate: 1000, stretch: 150 }),
    ],
  };
}

/** The library as its documentation has it: beginnings and a fifth of errors, no knowledge of trades. */
function createLibrarySearch({ appellations }: Trades): (query: string) => void {
  const index = new MiniSearch<{ readonly id: number; readonly label: string }>({ fields: ['label'] });
  index.addAll(appellations.map((label, id) => ({ id, label })));
  return (query) =>
    void index.search(query, { prefix: true, fuzzy: 0.2, combineWith: 'AND' }).slice(0, SHOWN);
}
