import type { StateCreator } from 'zustand';
import { HEAD_BYTES, refuseBytes } from '../../domain/places/import/decodeBytes.ts';
import type { RecurrenceWords } from '../../domain/places/import/recurrence.ts';
import { type FileFlaw, type ImportReport, mayPass } from '../../domain/places/import/report.ts';
import { roomBeside } from '../../domain/places/ownCards.ts';
import { err, type Result } from '../../domain/result.ts';
import type { PlaceImporter } from '../../workers/placeImporter.ts';
import { selectImportGround, selectKnownCards } from '../derived/importGround.ts';
import type { AppState } from '../store.ts';

/** Where the import of a file stands. Nothing is applied before `acceptImport`. */
export type FileImport =
  | { readonly status: 'running'; readonly file: string; readonly fraction: number }
  | { readonly status: 'ready'; readonly report: ImportReport }
  | {
      readonly status: 'refused';
      readonly file: string;
      readonly flaw: FileFlaw;
      /** The file, when it may be taken at another try. */
      readonly again: File | null;
    };

/** Files that the person brings. They are read in the browser and go nowhere else. */
export interface ImportSlice {
  readonly fileImport: FileImport | null;
  /** Files still to be read, in turn, once the person has decided about the present one. */
  readonly waitingFiles: readonly File[];
  readonly importActions: {
    /** Reads and checks files, one at a time. @param words how events that come back are put in words */
    importFiles(files: readonly File[], words: RecurrenceWords): Promise<void>;
    /** Adds what the report took to the catalogue, then goes on with the next file. */
    acceptImport(): Promise<void>;
    /** Reads the file that was refused again, when its flaw may pass. */
    retryImport(): Promise<void>;
    /** Leaves the present file, read or being read, then goes on with the next one. */
    leaveImport(): Promise<void>;
    /** Leaves the present file and those that wait. */
    closeImport(): void;
  };
}

export function createImportSlice(importer: PlaceImporter): StateCreator<AppState, [], [], ImportSlice> {
  let running = new AbortController();
  let words: RecurrenceWords | null = null;
  return (set, get) => {
    const next = async () => {
      running.abort();
      const [file, ...waitingFiles] = get().waitingFiles;
      if (!file || !words) {
        set({ fileImport: null });
        return;
      }
      running = new AbortController();
      const { signal } = running;
      set({ waitingFiles, fileImport: { status: 'running', file: file.name, fraction: 0 } });
      const outcome = await readAndCheck(file, words, signal);
      if (signal.aborted || !outcome) return;
      set({
        fileImport: outcome.ok
          ? { status: 'ready', report: outcome.value }
          : {
              status: 'refused',
              file: file.name,
              flaw: outcome.error,
              again: mayPass(outcome.error) ? file : null,
            },
      });
    };

    const readAndCheck = async (
      file: File,
      recurrence: RecurrenceWords,
      signal: AbortSignal,
    ): Promise<Result<ImportReport, FileFlaw> | null> => {
      const bytes = await readFile(file);
      if (!bytes.ok) return bytes;
      const { catalogueActions, placesActions } = get();
      await Promise.all([catalogueActions.loadNames(), placesActions.loadPlaces()]);
      const ground = selectImportGround(get());
      if (signal.aborted) return null;
      if (!ground) return err({ kind: 'no-communes' });
      const known = selectKnownCards(get());
      const room = roomBeside(get().importedPlaces, get().corrections);
      return importer(
        { file: file.name, bytes: bytes.value, ground, known, words: recurrence, room },
        (fraction) => {
          if (!signal.aborted) set({ fileImport: { status: 'running', file: file.name, fraction } });
        },
        signal,
      );
    };

    return {
      fileImport: null,
      waitingFiles: [],
      importActions: {
        async importFiles(files, recurrence) {
          words = recurrence;
          set(({ waitingFiles }) => ({ waitingFiles: [...waitingFiles, ...files] }));
          const { fileImport } = get();
          if (fileImport === null || fileImport.status === 'refused') await next();
        },
        async acceptImport() {
          const { fileImport, placesActions, uiActions } = get();
          if (fileImport?.status !== 'ready') return;
          const { places, corrections, file } = fileImport.report;
          placesActions.applyImport(places, corrections);
          uiActions.tell({
            kind: 'places-imported',
            file,
            places: places.length,
            corrections: corrections.length,
          });
          await next();
        },
        async retryImport() {
          const { fileImport, waitingFiles } = get();
          if (fileImport?.status !== 'refused' || !fileImport.again) return;
          set({ waitingFiles: [fileImport.again, ...waitingFiles] });
          await next();
        },
        leaveImport: next,
        closeImport() {
          running.abort();
          set({ fileImport: null, waitingFiles: [] });
        },
      },
    };
  };
}

/** The bytes of a file that may be a text; one that cannot be is refused from its size and its beginning. */
async function readFile(file: File): Promise<Result<Uint8Array, FileFlaw>> {
  try {
    const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
    const refused = refuseBytes(file.size, head);
    return refused ? err(refused) : { ok: true, value: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    // Moved, renamed or unplugged since it was chosen.
    return err({ kind: 'unreadable' });
  }
}
