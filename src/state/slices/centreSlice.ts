import type { StateCreator } from 'zustand';
import type { FolderEntry } from '../../data/centreFolder.ts';
import { cardsRead, joinCards } from '../../domain/centre/joinCards.ts';
import { describeFigures, readFigures, retitled } from '../../domain/centre/readFigures.ts';
import type {
  CentreFileFault,
  CentreReading,
  CentreReport,
  FileOutcome,
  FileReport,
  FolderFile,
} from '../../domain/centre/report.ts';
import type { RecurrenceWords } from '../../domain/places/import/recurrence.ts';
import { roomBeside } from '../../domain/places/ownCards.ts';
import type { Place } from '../../domain/places/place.ts';
import type { PlaceImporter } from '../../workers/placeImporter.ts';
import { selectImportGround, selectKnownCards } from '../derived/importGround.ts';
import type { AppState } from '../store.ts';

/** A centre's folder as it was found: nothing of it is checked but names and settings. */
export interface CentreFolder {
  readonly reading: CentreReading;
  readonly files: readonly FolderEntry[];
}

/** Words that what is added is told with: the state has none. */
export interface CentreWords {
  readonly recurrence: RecurrenceWords;
  /** A title of figures that says who added them. @param centre its name, empty when it has none */
  readonly addedTitle: (title: string, centre: string) => string;
}

/** What the resource centre adds to what is published, for everybody who uses this page. */
export interface CentreSlice {
  /** Cards of its lists and calendars, each marked with its name. They win over a published card of the same id. */
  readonly centrePlaces: readonly Place[];
  /** What became of each of its files; null until all are read. */
  readonly centreReport: CentreReport | null;
  readonly centreActions: {
    /** Checks the files one after the other and adds what is sound. Resolves when all are told in `centreReport`. */
    joinCentre(folder: CentreFolder, words: CentreWords): Promise<void>;
  };
}

const NO_FILE = { bytes: null, date: null };

export function createCentreSlice(importer: PlaceImporter): StateCreator<AppState, [], [], CentreSlice> {
  return (set, get) => {
    const joinPlaces = async (
      name: string,
      { bytes, date }: FolderFile,
      centre: string,
      words: RecurrenceWords,
    ): Promise<FileOutcome> => {
      const { catalogueActions, placesActions } = get();
      await Promise.all([catalogueActions.loadNames(), placesActions.loadPlaces()]);
      const ground = selectImportGround(get());
      if (!ground) return refused({ kind: 'no-communes' });
      const outcome = await importer(
        // A notebook holds none of them: each file has the room of a whole one.
        { file: name, bytes, ground, known: selectKnownCards(get()), words, room: roomBeside([], {}) },
        () => {},
        new AbortController().signal,
      );
      if (!outcome) return refused({ kind: 'reader-missing' });
      if (!outcome.ok) return refused(outcome.error);
      if (outcome.value.format === 'corrections') return refused({ kind: 'corrections' });
      const addedBy = { name: centre, on: date };
      set({ centrePlaces: joinCards(get().centrePlaces, outcome.value.places, addedBy) });
      return { kind: 'places', read: cardsRead(outcome.value) };
    };

    const joinFigures = async (
      { bytes }: FolderFile,
      addedTitle: (title: string) => string,
    ): Promise<FileOutcome> => {
      const file = readFigures(bytes);
      if (!file.ok) return refused(file.error);
      const { catalogueActions, tradesActions, annualActions } = get();
      await Promise.all([catalogueActions.loadIndicators(), tradesActions.loadTrades()]);
      const fault = annualActions.joinFigures(retitled(file.value, addedTitle));
      if (fault === 'figures-missing') return refused({ kind: fault });
      return fault
        ? refused({ kind: 'unshown', why: fault })
        : { kind: 'figures', read: describeFigures(file.value) };
    };

    const join = ({ name, kind, file }: FolderEntry, centre: string, words: CentreWords) => {
      if (!file.ok) return refused({ kind: file.error });
      return kind === 'figures'
        ? joinFigures(file.value, (title) => words.addedTitle(title, centre))
        : joinPlaces(name, file.value, centre, words.recurrence);
    };

    return {
      centrePlaces: [],
      centreReport: null,
      centreActions: {
        async joinCentre({ reading: { settings, report }, files: entries }, words) {
          const centre = settings.nom || settings.partner.name;
          const files: FileReport[] = [];
          for (const entry of entries) {
            const outcome = await join(entry, centre, words);
            const { bytes, date } = entry.file.ok ? entry.file.value : NO_FILE;
            files.push({ name: entry.name, date, size: bytes?.length ?? null, outcome });
          }
          set({
            centreReport: { name: centre, settings: report, listed: settings.fichiers !== null, files },
          });
        },
      },
    };
  };
}

function refused(fault: CentreFileFault): FileOutcome {
  return { kind: 'refused', fault };
}
