import type { StateCreator } from 'zustand';
import type { AskedColumn, ColumnChoice } from '../../domain/places/import/columns.ts';
import { HEAD_BYTES, refuseBytes } from '../../domain/places/import/fileHead.ts';
import type { RecurrenceWords } from '../../domain/places/import/recurrence.ts';
import { type FileFlaw, type ImportReport, mayPass } from '../../domain/places/import/report.ts';
import { roomBeside } from '../../domain/places/ownCards.ts';
import { err, type Result } from '../../domain/result.ts';
import type { PlaceImporter } from '../../workers/placeImporter.ts';
import { selectImportGround, selectKnownCards } from '../derived/importGround.ts';
import type { AppState } from '../store.ts';
import { today } from '../today.ts';

/** Where the import of a file stands. Nothing is applied before `acceptImport`. */
export type FileImport =
  | { readonly status: 'running'; readonly file: string; readonly fraction: number }
  /** Its headings are not known, or the person wants to say what they mean. */
  | {
      readonly status: 'columns';
      readonly file: string;
      readonly columns: readonly AskedColumn[];
      readonly missing: boolean;
    }
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
  /** What was said of the columns of files, by their headings: another file of the same shape is read alike. */
  readonly columnChoices: Readonly<Record<string, ColumnChoice>>;
  readonly importActions: {
    /** Reads and checks files, one at a time. @param words how events that come back are put in words */
    importFiles(files: readonly File[], words: RecurrenceWords): Promise<void>;
    /** Adds what the report took to the catalogue, then goes on with the next file. @param around leaves what is far from the region */
    acceptImport(around?: boolean): Promise<void>;
    /** Asks which column of the file says what, when it was read otherwise. */
    askColumns(): void;
    /** Reads the present file again with what the person says of its columns, remembered for files of the same shape. */
    chooseColumns(choice: ColumnChoice): Promise<void>;
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
  let present: File | null = null;
  return (set, get) => {
    const next = async () => {
      running.abort();
      const [file, ...waitingFiles] = get().waitingFiles;
      if (!file || !words) {
        set({ fileImport: null });
        return;
      }
      set({ waitingFiles });
      await read(file, words, null);
    };

    /** Reads a file; one of a shape that was spoken of is read as it was said then. */
    const read = async (file: File, recurrence: RecurrenceWords, columns: ColumnChoice | null) => {
      running = new AbortController();
      present = file;
      const { signal } = running;
      set({ fileImport: { status: 'running', file: file.name, fraction: 0 } });
      const first = await readAndCheck(file, recurrence, { signal, columns });
      if (signal.aborted || !first) return;
      const known = columns ? null : get().columnChoices[shapeOf(columnsOf(first))];
      const outcome = known ? await readAndCheck(file, recurrence, { signal, columns: known }) : first;
      if (signal.aborted || !outcome) return;
      set({ fileImport: toFileImport(file, outcome) });
    };

    const readAndCheck = async (
      file: File,
      recurrence: RecurrenceWords,
      { signal, columns }: { readonly signal: AbortSignal; readonly columns: ColumnChoice | null },
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
        {
          file: file.name,
          bytes: bytes.value,
          ground,
          known,
          words: recurrence,
          room,
          today: today(),
          columns,
        },
        (fraction) => {
          if (!signal.aborted) set({ fileImport: { status: 'running', file: file.name, fraction } });
        },
        signal,
      );
    };

    return {
      fileImport: null,
      waitingFiles: [],
      columnChoices: {},
      importActions: {
        async importFiles(files, recurrence) {
          words = recurrence;
          set(({ waitingFiles }) => ({ waitingFiles: [...waitingFiles, ...files] }));
          const { fileImport } = get();
          if (fileImport === null || fileImport.status === 'refused') await next();
        },
        async acceptImport(around = false) {
          const { fileImport, placesActions, uiActions } = get();
          if (fileImport?.status !== 'ready') return;
          const { corrections, file, far } = fileImport.report;
          const places = fileImport.report.places.filter(({ id }) => !(around && far.has(id)));
          placesActions.applyImport(places, corrections);
          uiActions.tell({
            kind: 'places-imported',
            file,
            places: places.length,
            corrections: corrections.length,
          });
          await next();
        },
        askColumns() {
          const { fileImport } = get();
          if (fileImport?.status !== 'ready') return;
          const { file, columns } = fileImport.report;
          set({ fileImport: { status: 'columns', file, columns, missing: false } });
        },
        async chooseColumns(choice) {
          const { fileImport } = get();
          if (fileImport?.status !== 'columns' || !present || !words) return;
          const shape = shapeOf(fileImport.columns);
          set(({ columnChoices }) => ({ columnChoices: { ...columnChoices, [shape]: choice } }));
          await read(present, words, choice);
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

/** What tells a file of the same shape: its headings. */
function shapeOf(columns: readonly AskedColumn[]): string {
  return columns.map(({ heading }) => heading).join('\n');
}

function columnsOf(outcome: Result<ImportReport, FileFlaw>): readonly AskedColumn[] {
  if (outcome.ok) return outcome.value.columns;
  return outcome.error.kind === 'missing-columns' ? outcome.error.columns : [];
}

function toFileImport(file: File, outcome: Result<ImportReport, FileFlaw>): FileImport {
  if (outcome.ok) return { status: 'ready', report: outcome.value };
  const columns = columnsOf(outcome);
  return columns.length > 1
    ? { status: 'columns', file: file.name, columns, missing: true }
    : {
        status: 'refused',
        file: file.name,
        flaw: outcome.error,
        again: mayPass(outcome.error) ? file : null,
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
