import type { FolderEntry } from '../../data/centreFolder.ts';
import { isOfFuture } from '../../domain/annual/futureYear.ts';
import { cardsRead, joinCards } from '../../domain/centre/joinCards.ts';
import { describeFigures, readFigures, retitled } from '../../domain/centre/readFigures.ts';
import type {
  CentreFileFault,
  CentreReading,
  FileOutcome,
  FileReport,
  FolderFile,
} from '../../domain/centre/report.ts';
import type { RecurrenceWords } from '../../domain/places/import/recurrence.ts';
import { roomBeside } from '../../domain/places/ownCards.ts';
import type { PlaceImporter } from '../../workers/placeImporter.ts';
import { selectImportGround, selectKnownCards } from '../derived/importGround.ts';
import { selectRegion } from '../derived/region.ts';
import type { AppStore } from '../store.ts';
import { today } from '../today.ts';
import { publishFigures } from './publishFigures.ts';

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

const NO_FILE = { bytes: null, date: null };

/**
 * Checks the files of a centre one after the other and adds what is sound to what is published, once there is a region.
 * Resolves when all are told in `centreReport`.
 *
 * @param importer reads lists and calendars
 */
export async function joinCentre(
  store: AppStore,
  { reading: { settings, report }, files: entries }: CentreFolder,
  words: CentreWords,
  importer: PlaceImporter,
): Promise<void> {
  const centre = settings.nom || settings.partner.name;
  const join = ({ name, kind, file }: FolderEntry) => {
    if (!file.ok) return refused({ kind: file.error });
    return kind === 'figures'
      ? joinFigures(store, file.value, (title) => words.addedTitle(title, centre))
      : joinPlaces(store, { name, centre, ...file.value }, words.recurrence, importer);
  };
  const files: FileReport[] = [];
  for (const entry of entries) {
    const outcome = await join(entry);
    const { bytes, date } = entry.file.ok ? entry.file.value : NO_FILE;
    files.push({ name: entry.name, date, size: bytes?.length ?? null, outcome });
  }
  store.setState({
    centreReport: { name: centre, settings: report, listed: settings.fichiers !== null, files },
  });
}

async function joinPlaces(
  store: AppStore,
  { name, centre, bytes, date }: FolderFile & { readonly name: string; readonly centre: string },
  words: RecurrenceWords,
  importer: PlaceImporter,
): Promise<FileOutcome> {
  const { catalogueActions, placesActions } = store.getState();
  await Promise.all([catalogueActions.loadNames(), placesActions.loadPlaces()]);
  const ground = selectImportGround(store.getState());
  if (!ground) return refused({ kind: 'no-communes' });
  const known = selectKnownCards(store.getState());
  const outcome = await importer(
    // A notebook holds none of them: each file has the room of a whole one.
    { file: name, bytes, ground, known, words, room: roomBeside([], {}), today: today() },
    () => {},
    new AbortController().signal,
  );
  if (!outcome) return refused({ kind: 'reader-missing' });
  if (!outcome.ok) return refused(outcome.error);
  if (outcome.value.format === 'corrections') return refused({ kind: 'corrections' });
  const { places } = outcome.value;
  store.setState(({ centrePlaces }) => ({
    centrePlaces: joinCards(centrePlaces, places, { name: centre, on: date }),
  }));
  return { kind: 'places', read: cardsRead(outcome.value) };
}

async function joinFigures(
  store: AppStore,
  { bytes }: FolderFile,
  addedTitle: (title: string) => string,
): Promise<FileOutcome> {
  const file = readFigures(bytes);
  if (!file.ok) return refused(file.error);
  const { catalogueActions, tradesActions } = store.getState();
  await Promise.all([catalogueActions.loadIndicators(), tradesActions.loadTrades()]);
  const published = selectRegion(store.getState())?.index.figures.flatMap(({ years }) => years) ?? [];
  if (isOfFuture(file.value.year, Number(today().slice(0, 4)), published))
    return refused({ kind: 'unshown', why: 'future-year' });
  const fault = publishFigures(store, retitled(file.value, addedTitle));
  if (fault === 'figures-missing') return refused({ kind: fault });
  return fault
    ? refused({ kind: 'unshown', why: fault })
    : { kind: 'figures', read: describeFigures(file.value) };
}

function refused(fault: CentreFileFault): FileOutcome {
  return { kind: 'refused', fault };
}
