import type { StateCreator } from 'zustand';
import type { AnnualFile } from '../../domain/annual/annualFile.ts';
import type { RegionFigures, Unshown } from '../../domain/annual/regionFigures.ts';
import { type AnnualReading, type AnnualRefusal, mayPass } from '../../domain/annual/report.ts';
import { importPart } from '../../domain/importPart.ts';
import { err, type Result } from '../../domain/result.ts';
import { themeKinds } from '../../domain/trades/themes.ts';
import type { AnnualImporter } from '../../workers/annualImporter.ts';
import { selectFigures } from '../derived/annual.ts';
import type { AppState } from '../store.ts';

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
  | {
      readonly status: 'refused';
      readonly file: string;
      readonly refusal: AnnualRefusal;
      /** The file, when it may be taken at another try. */
      readonly again: File | null;
    };

/** Figures shown for this visit, and the name of the file that they came from. */
export interface AddedFigures {
  readonly from: string;
  readonly file: AnnualFile;
}

/** Official files that the person brings: figures of another year, for this visit. */
export interface AnnualSlice {
  readonly annualImport: AnnualImport | null;
  readonly addedFigures: readonly AddedFigures[];
  /** Flows from home to work, while a file of them is shown. */
  readonly flows: RegionFigures['flows'];
  /** What was published, while figures are added to it. */
  readonly publishedFigures: RegionFigures | null;
  readonly annualActions: {
    /** Reads and checks a file; what was being read is left. */
    readOfficialFile(file: File): Promise<void>;
    /** Leaves the file, read or being read. */
    leaveOfficialFile(): void;
    /** Shows the figures of the file that was read, for this visit. */
    showFigures(): void;
    /** Takes away every figure that was added for this visit. */
    backToPublished(): void;
  };
}

/** What a file gave. */
export type Read = Pick<Extract<AnnualImport, { status: 'ready' }>, 'reading' | 'shown'>;

export function createAnnualSlice(importer?: AnnualImporter): StateCreator<AppState, [], [], AnnualSlice> {
  let running = new AbortController();
  return (set, get) => {
    const read = async (file: File, signal: AbortSignal) => {
      const act = await importPart(() => import('../acts/readOfficialFile.ts'));
      if (!act.ok) return err({ reason: 'reader-missing' as const });
      const onProgress = (fraction: number) => {
        if (!signal.aborted) set({ annualImport: { status: 'running', file: file.name, fraction } });
      };
      return act.value.readOfficialFile(get, importer, file, onProgress, signal);
    };

    return {
      annualImport: null,
      addedFigures: [],
      flows: null,
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
              : {
                  status: 'refused',
                  file: file.name,
                  refusal: outcome.error,
                  again: mayPass(outcome.error) ? file : null,
                },
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
          const { publishedFigures, uiActions, choices, sessionActions } = get();
          if (!publishedFigures) return;
          // A map that came with the figures leaves with them.
          if (choices.theme && !themeKinds(publishedFigures.region).includes(choices.theme.kind))
            sessionActions.chooseTheme(null);
          set({ ...readyFigures(publishedFigures), addedFigures: [], publishedFigures: null });
          uiActions.tell({ kind: 'figures-taken-back', title: null });
        },
      },
    };
  };
}

/** Whether the second takes the place of the first: tables of one year are told apart by their titles. */
function isSameYear(a: AnnualFile, b: AnnualFile): boolean {
  const isOther = a.kind === 'commune-table' && a.source.title !== b.source.title;
  return a.kind === b.kind && a.year === b.year && !isOther;
}

/** What is on screen, as the state holds it. */
export function readyFigures({ region, recruitment, tension, indicators, flows }: RegionFigures) {
  const ready = <T>(value: T) => ({ status: 'ready' as const, value });
  return {
    region: ready(region),
    recruitment: ready(recruitment),
    tension: ready(tension),
    indicators: ready(indicators),
    flows,
  };
}
