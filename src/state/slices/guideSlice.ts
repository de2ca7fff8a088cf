import type { StateCreator } from 'zustand';
import type { CatalogueSource } from '../../data/catalogueSource.ts';
import type { Guide } from '../../data/guideFiles.ts';
import type { Region } from '../../domain/catalogue/region.ts';
import type { RomeCode } from '../../domain/ids.ts';
import type { Problem } from '../../domain/problems.ts';
import { err, type Result } from '../../domain/result.ts';
import type { Definitions } from '../../domain/trades/guide/definitions.ts';
import type { Sheets } from '../../domain/trades/guide/sheets.ts';
import type { Trades } from '../../domain/trades/trades.ts';
import type { AppState } from '../store.ts';
import { IDLE, isPending, LOADING, type Loadable, onDemand, settle } from './loadable.ts';

/** What trades are and lead to, on demand: two files about all of them, and one for each letter of their codes. */
export interface GuideSlice {
  readonly guide: Loadable<Guide>;
  /** What definitions of trades say, once a query needed it. */
  readonly definitions: Loadable<Definitions>;
  /** By letter; one that is not there was not asked for. */
  readonly sheets: Readonly<Record<string, Loadable<Sheets>>>;
  /** By trade, what was said of it beside one's life and left aside, as it is written. For this visit. */
  readonly leftOut: Readonly<Record<string, readonly string[]>>;
  readonly guideActions: {
    /** Leaves a sentence about a trade aside. */
    leaveOut(trade: RomeCode, sentence: string): void;
    /** Takes back all that was left aside of a trade. */
    takeBackIn(trade: RomeCode): void;
    /** Loads where trades lead, and their directory first: once, and again after a failure. */
    loadGuide(): Promise<void>;
    /** Loads what definitions say, the directory first: once, and again after a failure. */
    loadDefinitions(): Promise<void>;
    /** Loads the sheets of some trades, one file for each letter: once, and again after a failure. */
    loadSheets(trades: readonly RomeCode[]): Promise<void>;
  };
}

export function createGuideSlice(source: CatalogueSource): StateCreator<AppState, [], [], GuideSlice> {
  return (set, get) => {
    const withTrades =
      <T>(read: (region: Region, trades: Trades) => Promise<Result<T, Problem>>) =>
      async (region: Region): Promise<Result<T, Problem>> => {
        await get().tradesActions.loadTrades();
        const { trades } = get();
        if (trades.status === 'ready') return read(region, trades.value);
        const detail = 'the directory of trades is not there';
        return err(trades.status === 'failed' ? trades.problem : { kind: 'part-unavailable', detail });
      };
    const loadMoves = onDemand(
      { get, set },
      withTrades(source.loadGuide),
      (state) => state.guide,
      (guide) => ({ guide }),
    );
    const loadDefinitions = onDemand(
      { get, set },
      withTrades(source.loadDefinitions),
      (state) => state.definitions,
      (definitions) => ({ definitions }),
    );
    const putSheets = (letter: string, sheets: Loadable<Sheets>) =>
      set((state) => ({ sheets: { ...state.sheets, [letter]: sheets } }));
    const loadLetter = async (letter: string) => {
      const { region, sheets } = get();
      if (region.status !== 'ready' || isPending(sheets[letter] ?? IDLE)) return;
      putSheets(letter, LOADING);
      putSheets(letter, await settle(() => source.loadSheets(region.value, letter)));
    };
    return {
      guide: IDLE,
      definitions: IDLE,
      sheets: {},
      leftOut: {},
      guideActions: {
        loadGuide: loadMoves,
        loadDefinitions,
        leaveOut: (trade, sentence) =>
          set(({ leftOut }) => ({ leftOut: { ...leftOut, [trade]: [...(leftOut[trade] ?? []), sentence] } })),
        takeBackIn: (trade) => set(({ leftOut }) => ({ leftOut: { ...leftOut, [trade]: [] } })),
        async loadSheets(trades) {
          const letters = new Set(trades.map((code) => code.slice(0, 1)));
          await Promise.all([...letters].map(loadLetter));
        },
      },
    };
  };
}
