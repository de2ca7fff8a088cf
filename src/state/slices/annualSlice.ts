import type { StateCreator } from 'zustand';
import type { AnnualFile } from '../../domain/annual/annualFile.ts';
import type { RegionFigures, Unshown } from '../../domain/annual/applyAnnualFile.ts';
import { refuseAnnualBytes } from '../../domain/annual/limits.ts';
import type { AnnualReading, AnnualRefusal } from '../../domain/annual/report.ts';
import { importPart } from '../../domain/importPart.ts';
import { HEAD_BYTES } from '../../domain/places/import/decodeBytes.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { AnnualImporter } from '../../workers/annualImporter.ts';
import type { AppState } from '../store.ts';
import { ifReady } from './loadable.ts';

/** Where the reading of an official file stands. Nothing is shown before `showFigures`. */
export type AnnualImport =
  | { readonly status: 'running'; readonly file: string; readonly fraction: number }
  | {
      readonly status: 'ready';
      readonly file: string;
      readonly reading: AnnualReading;
      /** What would be on screen with its figures, or why they cannot be shown here. */
      readonly shown: Result<RegionFigures, Unshown>;
    }
  | { readonly status: 'refused'; readonly file: string; readonly refusal: AnnualRefusal };

/** Figures shown for this visit, and the name of the file that they came from. */
export interface AddedFigures {
  readonly from: string;
  readonly file: AnnualFile;
}

/** Official files that the person brings: figures of another year, for this visit. */
export interface AnnualSlice {
  readonly annualImport: AnnualImport | null;
  readonly addedFigures: readonly AddedFigures[];
  /** What was published, while figures are added to it. */
  readonly publishedFigures: RegionFigures | null;
  readonly annualActions: {
    /** Reads and checks a file; what was being read is left. */
    readOfficialFile(file: File): Promise<void>;
    /** Leaves the file, read or being read. */
    leaveOfficialFile(): void;
    /** Shows the figures of the file that was read, for this visit. */
    showFigures(): void;
    /** Takes away every figure that was added. */
    backToPublished(): void;
  };
}

type Read = Pick<Extract<AnnualImport, { status: 'ready' }>, 'reading' | 'shown'>;

export function createAnnualSlice(importer: AnnualImporter): StateCreator<AppState, [], [], AnnualSlice> {
  let running = new AbortController();
  return (set, get) => {
    const read = async (file: File, signal: AbortSignal): Promise<Result<Read, AnnualRefusal> | null> => {
      const bytes = await readBytes(file);
      if (!bytes.ok) return bytes;
      const { catalogueActions, tradesActions } = get();
      const [contexts, applying] = await Promise.all([
        importPart(() => import('../../domain/annual/annualContext.ts')),
        importPart(() => import('../../domain/annual/applyAnnualFile.ts')),
        catalogueActions.loadNames(),
        catalogueActions.loadIndicators(),
        tradesActions.loadTrades(),
      ]);
      if (signal.aborted) return null;
      const figures = selectFigures(get());
      const [trades, names] = [ifReady(get().trades), ifReady(get().names)];
      if (!contexts.ok || !applying.ok || !figures || !trades || !names)
        return err({ reason: 'reader-missing' });
      const context = contexts.value.toAnnualContext({ ...figures, trades, names });
      const outcome = await importer(
        { file: file.name, bytes: bytes.value, context },
        (fraction) => {
          if (!signal.aborted) set({ annualImport: { status: 'running', file: file.name, fraction } });
        },
        signal,
      );
      if (!outcome?.ok) return outcome;
      return ok({
        reading: outcome.value,
        shown: applying.value.applyAnnualFile(figures, outcome.value.file),
      });
    };

    return {
      annualImport: null,
      addedFigures: [],
      publishedFigures: null,
      annualActions: {
        async readOfficialFile(file) {
          running.abort();
          running = new AbortController();
          const { signal } = running;
          set({ annualImport: { status: 'running', file: file.name, fraction: 0 } });
          const outcome = await read(file, signal);
          if (signal.aborted || !outcome) return;
          set({
            annualImport: outcome.ok
              ? { status: 'ready', file: file.name, ...outcome.value }
              : { status: 'refused', file: file.name, refusal: outcome.error },
          });
        },
        leaveOfficialFile() {
          running.abort();
          set({ annualImport: null });
        },
        showFigures() {
          const { annualImport, addedFigures, publishedFigures, uiActions } = get();
          const before = selectFigures(get());
          if (annualImport?.status !== 'ready' || !annualImport.shown.ok || !before) return;
          const { shown, reading } = annualImport;
          const { file } = reading;
          const others = addedFigures.filter((added) => !isSameYear(added.file, file));
          set({
            ...readyFigures(shown.value),
            annualImport: null,
            addedFigures: [...others, { from: annualImport.file, file }],
            publishedFigures: publishedFigures ?? before,
          });
          uiActions.tell({ kind: 'figures-added', title: file.source.title });
        },
        backToPublished() {
          const { publishedFigures, uiActions } = get();
          if (!publishedFigures) return;
          set({ ...readyFigures(publishedFigures), addedFigures: [], publishedFigures: null });
          uiActions.tell({ kind: 'figures-taken-back' });
        },
      },
    };
  };
}

function isSameYear(a: AnnualFile, b: AnnualFile): boolean {
  return a.kind === b.kind && a.year === b.year;
}

/** What is on screen now; null while something is missing. */
function selectFigures(state: AppState): RegionFigures | null {
  const [region, recruitment, indicators] = [
    ifReady(state.region),
    ifReady(state.recruitment),
    ifReady(state.indicators),
  ];
  return region && recruitment && indicators ? { region, recruitment, indicators } : null;
}

function readyFigures({ region, recruitment, indicators }: RegionFigures) {
  const ready = <T>(value: T) => ({ status: 'ready' as const, value });
  return { region: ready(region), recruitment: ready(recruitment), indicators: ready(indicators) };
}

/** The bytes of a file; one that cannot be read is refused from its size and its beginning. */
async function readBytes(file: File): Promise<Result<Uint8Array, AnnualRefusal>> {
  try {
    const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
    const refused = refuseAnnualBytes(file.size, head);
    return refused ? err(refused) : ok(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // Moved, renamed or unplugged since it was chosen.
    return err({ reason: 'unreadable' });
  }
}
