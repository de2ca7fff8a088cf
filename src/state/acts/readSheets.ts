import { type DrawnTerritory, territoriesOf } from '../../domain/paper/drawnSheet.ts';
import { PEN_COLOURS, type PenColour } from '../../domain/paper/reading/ink.ts';
import type { SheetReading } from '../../domain/paper/reading/readSheet.ts';
import { regionBounds } from '../../domain/territory/bounds.ts';
import { EMPTY_TERRITORY, isBlank, type Territory } from '../../domain/territory/territory.ts';
import {
  listTerritories,
  MAX_TERRITORIES,
  type TerritorySet,
  withAside,
} from '../../domain/territory/territorySet.ts';
import {
  createSheetReader,
  type SheetRefusal as ReaderRefusal,
  type SheetReader,
  startSheetWorker,
} from '../../workers/sheetReader.ts';
import { selectRegion } from '../derived/region.ts';
import { lookAtTerritory } from '../slices/lookAtTerritory.ts';
import type { AppState, AppStore } from '../store.ts';

export type { SheetReader };

/** Why a photograph gives no sheet; `elsewhere`: its map shows nothing of the region. */
export type SheetRefusal = ReaderRefusal | 'elsewhere';

/** What was read on a sheet, before the person agrees. */
export interface FoundSheet extends SheetReading {
  readonly territories: readonly DrawnTerritory[];
}

/** Where the present photograph stands. Nothing is opened before `accept`. */
export type PresentSheet =
  | { readonly status: 'reading'; readonly file: string; readonly fraction: number }
  | { readonly status: 'found'; readonly file: string; readonly found: FoundSheet }
  | {
      readonly status: 'refused';
      readonly file: string;
      readonly refusal: SheetRefusal;
      /** The file, when it may be read at another try. */
      readonly again: File | null;
    };

/** Photographs of sheets, read one after the other. */
export interface SheetsRead {
  /** Null when the person has decided about all of them, or has given none. */
  readonly present: PresentSheet | null;
  readonly waiting: readonly File[];
  /** Names of the territories that were opened from sheets, the one in hand first. */
  readonly opened: readonly string[];
  /** What was there before the first of them; null while there is none. */
  readonly before: TerritorySet | null;
}

const NONE: SheetsRead = { present: null, waiting: [], opened: [], before: null };

/** How a territory of a sheet is called: by the number of the sheet, and by its pen when several drew on it. */
export type SheetName = (sheet: number, pen: PenColour | null) => string;

export interface SheetActs {
  /** Reads photographs after those that wait. */
  read(files: readonly File[]): Promise<void>;
  /** Reads another photograph in place of the present one. */
  readInstead(file: File): Promise<void>;
  /** Leaves the present photograph, read or being read, and goes on with the next one. */
  leave(): Promise<void>;
  /**
   * Opens what was drawn with these pens, then goes on. The first territory of all takes the place of the one in hand, the
   * others lie aside; those for which there is no room are left out.
   */
  accept(pens: readonly PenColour[]): Promise<void>;
  /** Puts back what was there before the first sheet. */
  takeBack(): void;
  /** Forgets every photograph. What was opened stays, and the map shows it. */
  close(): void;
}

/** How many territories there is room for. The first one opened takes the place of the one in hand. */
export function roomForSheets({ drawnSheets, aside }: Pick<AppState, 'drawnSheets' | 'aside'>): number {
  const laidAside = aside.filter(({ history }) => !isBlank(history.present)).length;
  return MAX_TERRITORIES - laidAside - ((drawnSheets?.opened.length ?? 0) > 0 ? 1 : 0);
}

/** The acts of the dialog that reads sheets. No photograph is kept: one is forgotten when the next one begins. */
export function createSheetActs(
  store: AppStore,
  nameOf: SheetName,
  reader: SheetReader = createSheetReader(startSheetWorker),
): SheetActs {
  let running = new AbortController();
  const get = () => store.getState().drawnSheets ?? NONE;
  const set = (change: Partial<SheetsRead>) => store.setState({ drawnSheets: { ...get(), ...change } });

  const next = async () => {
    running.abort();
    const [file, ...waiting] = get().waiting;
    set({ waiting, present: null });
    if (file) await read(file);
  };

  const read = async (file: File) => {
    running = new AbortController();
    const { signal } = running;
    const { name } = file;
    const tell = (fraction: number) => {
      if (!signal.aborted) set({ present: { status: 'reading', file: name, fraction } });
    };
    tell(0);
    const outcome = await reader(file, tell, signal);
    if (!outcome || signal.aborted) return;
    const refuse = (refusal: SheetRefusal) =>
      set({ present: { status: 'refused', file: name, refusal, again: mayPass(refusal) ? file : null } });
    if (!outcome.ok) return refuse(outcome.error);
    if (isElsewhere(outcome.value, store.getState())) return refuse('elsewhere');
    const found = { ...outcome.value, territories: territoriesOf(outcome.value) };
    set({ present: { status: 'found', file: name, found } });
  };

  const readFirst = (file: File) => {
    set({ waiting: [file, ...get().waiting] });
    return next();
  };

  return {
    async read(files) {
      const { waiting, present } = get();
      set({ waiting: [...waiting, ...files] });
      if (present === null || present.status === 'refused') await next();
    },
    readInstead: readFirst,
    leave: next,
    async accept(pens) {
      const { present } = get();
      if (present?.status !== 'found') return;
      const kept = present.found.territories.filter(({ pen }) => pens.includes(pen));
      const { opened, before } = get();
      const state = store.getState();
      const territories = named(kept.slice(0, roomForSheets(state)), state, nameOf);
      if (territories.length > 0) {
        set({
          opened: [...opened, ...territories.map(({ name }) => name)],
          before: before ?? setOf(state),
        });
        open(store, territories, opened.length === 0);
      }
      await next();
    },
    takeBack() {
      const { before } = get();
      if (before) store.getState().territoriesActions.putTerritories(before);
      set({ opened: [], before: null });
    },
    close() {
      running.abort();
      if (get().opened.length > 0) lookAtTerritory(store.getState());
      store.setState({ drawnSheets: null });
    },
  };
}

/** What may go otherwise at another try of the same file. */
function mayPass(refusal: SheetRefusal): boolean {
  return refusal === 'stopped' || refusal === 'too-long' || refusal === 'no-memory';
}

function isElsewhere({ code }: SheetReading, state: AppState): boolean {
  const region = selectRegion(state);
  if (!region) return false;
  const [west, south, east, north] = regionBounds(region);
  const [left, bottom, right, top] = code.seen;
  return left > east || right < west || bottom > north || top < south;
}

function setOf({ inHand, territory, aside }: AppState): TerritorySet {
  return { inHand, history: territory, aside };
}

/** Territories of one sheet, with the first number that none bears nor bore. They count as the one in hand does. */
function named(drawn: readonly DrawnTerritory[], state: AppState, nameOf: SheetName): readonly Territory[] {
  const sets = [setOf(state), ...(state.drawnSheets?.before ? [state.drawnSheets.before] : [])];
  const taken = sets.flatMap((each) => listTerritories(each).map(({ territory: { name } }) => name));
  let sheet = 1;
  while ([null, ...PEN_COLOURS].some((pen) => taken.includes(nameOf(sheet, pen)))) sheet++;
  const { rule } = state.territory.present;
  return drawn.map(({ pen, shape }) => ({
    ...EMPTY_TERRITORY,
    shape,
    rule,
    name: nameOf(sheet, drawn.length > 1 ? pen : null),
  }));
}

function open(store: AppStore, territories: readonly Territory[], isFirst: boolean): void {
  const [first] = territories;
  if (!first) return;
  if (isFirst) store.getState().territoryActions.replace(first);
  const others = isFirst ? territories.slice(1) : territories;
  if (others.length === 0) return;
  const kept = others.map((territory) => ({ author: 'sheet' as const, territory }));
  store.getState().territoriesActions.putTerritories(withAside(setOf(store.getState()), kept));
}
