import { familyOf, type Place, type PlaceCategory, type PlaceKind, type PlaceStatus } from '../place.ts';
import { readDay, readDayOrMonth, readPhone, readWebsite } from './cells.ts';
import { type Line, listOf, listText } from './line.ts';
import { parseOpeningHours } from './openingHours.ts';
import type { CorrectionReason } from './report.ts';
import {
  AUDIENCE_WORDS,
  audiencesOfText,
  CATEGORY_WORDS,
  keyOfWord,
  kindOfProgrammes,
  kindOfServices,
  kindOfTitle,
  kindOfTypology,
  parseKind,
  STATUS_WORDS,
} from './vocabulary.ts';

/** What an entry is. `status` is null when the file does not say it. */
export interface Nature extends Pick<Place, 'kind' | 'category' | 'priority'> {
  readonly status: PlaceStatus | null;
}

/** What sort of card a line makes: in the words of our columns first, then of the national ones. */
export function readNature(line: Line): Nature {
  const kind = readKind(line);
  return {
    kind,
    category: readWord(line, 'categorie', CATEGORY_WORDS) ?? usualCategory(line, kind),
    status: readWord(line, 'statut', STATUS_WORDS),
    priority: readPriority(line) ?? usualPriority(kind),
  };
}

function readKind(line: Line): PlaceKind {
  const genre = line.cell('genre');
  const typology = line.cell('typologie');
  const programmes = kindOfProgrammes(line.cell('dispositif_programmes_nationaux'));
  const kind = genre ? parseKind(genre) : (programmes ?? kindOfTypology(listOf(line, 'typologie')));
  if (kind) return kind;
  const [guessed, reason] = genre || typology ? UNKNOWN_KIND : guessKind(line);
  line.note('genre', reason, genre || typology);
  return guessed;
}

type Guess = readonly [kind: PlaceKind, reason: CorrectionReason];
const UNKNOWN_KIND: Guess = ['autre', 'unknown-kind'];

/** The kind of a line that states none: what its name says, or else the services of the national schema. */
function guessKind(line: Line): Guess {
  const named = kindOfTitle(line.cell('nom'));
  if (named !== 'autre') return [named, 'kind-found-by-name'];
  const kind = kindOfServices(listOf(line, 'services'));
  return kind ? [kind, 'kind-found-by-services'] : UNKNOWN_KIND;
}

function usualCategory(line: Line, kind: PlaceKind): PlaceCategory {
  if (kind === 'portail_web') return 'online';
  if (kind === 'dispositif_itinerant' || isOnlyMobile(line.cell('itinerance'))) return 'mobile';
  if (kind === 'reseau_missions_locales' || kind === 'reseau_entreprises') return 'network';
  return familyOf(kind) === 'events' || line.cell('date_debut') !== '' ? 'event' : 'place';
}

/** What goes round and has a door all the same is a place. */
function isOnlyMobile(itinerance: string): boolean {
  return /itin|^oui$|^true$/i.test(itinerance) && !/fixe/i.test(itinerance);
}

/** The key a cell means in a table of words; a word that is not of the table is noted and set aside. */
function readWord<K extends string>(
  line: Line,
  field: 'categorie' | 'statut',
  words: Readonly<Record<K, string>>,
): K | null {
  const cell = line.cell(field);
  if (cell === '') return null;
  const key = keyOfWord(words, cell);
  if (key === null) line.note(field, 'unknown-word', cell);
  return key;
}

function readPriority(line: Line): Place['priority'] | null {
  const cell = line.cell('priorite');
  const priority = ([1, 2, 3] as const).find((level) => String(level) === cell);
  if (cell !== '' && !priority) line.note('priorite', 'unknown-word', cell);
  return priority ?? null;
}

/** Digital and administrative proximity comes second; what a person brings is never hidden as context. */
function usualPriority(kind: PlaceKind): Place['priority'] {
  const family = familyOf(kind);
  return family === 'digital' || family === 'services' ? 2 : 1;
}

/** What is said in words. Lists of the national schema become sentences. */
export function readTexts(line: Line): Pick<Place, 'organisation' | 'address' | 'services' | 'notes'> {
  const parent = line.cell('structure_parente');
  const address = [line.cell('adresse'), line.cell('complement_adresse')].filter(Boolean).join(', ');
  const notes = [
    line.cell('notes'),
    line.cell('presentation_detail') || line.cell('presentation_resume'),
    listText(line, 'frais_a_charge'),
    listText(line, 'modalites_acces'),
    listText(line, 'prise_en_charge_specifique'),
    listText(line, 'dispositif_programmes_nationaux'),
  ].filter(Boolean);
  return {
    // A number there is the SIRET of the structure, not its name.
    organisation: line.cell('organisation') || (/\p{L}/u.test(parent) ? parent : null),
    address: address || null,
    services: listText(line, 'services') || null,
    notes: notes.join('\n') || null,
  };
}

/** Whom it is for: the column `publics` decides, or else what the sentence says. */
export function readAudiences(line: Line): Pick<Place, 'publicText' | 'audiences'> {
  const publicText = listText(line, 'publics_specifiquement_adresses') || null;
  const words = [...new Set(listOf(line, 'publics'))];
  if (words.length === 0) return { publicText, audiences: audiencesOfText(publicText ?? '') };
  const audiences = words.flatMap((word) => {
    const key = keyOfWord(AUDIENCE_WORDS, word);
    const named = key === null ? audiencesOfText(word) : [key];
    if (named.length === 0) line.note('publics', 'unknown-word', word);
    return named;
  });
  return { publicText, audiences: [...new Set(audiences)] };
}

/** How to reach it, and where its description can be read. */
export function readContacts(
  line: Line,
): Pick<Place, 'phone' | 'website'> & { readonly sourceUrl: string | null } {
  const phone = line.cell('telephone');
  const readNumber = phone === '' ? null : readPhone(phone);
  if (phone !== '' && !readNumber) line.note('telephone', 'bad-phone', phone);
  if (readNumber?.fix) line.note('telephone', readNumber.fix, phone);
  return {
    phone: readNumber?.value ?? null,
    website: readAddress(line, 'site_web') ?? readAddress(line, 'prise_rdv'),
    sourceUrl: readAddress(line, 'source_url'),
  };
}

function readAddress(line: Line, field: 'site_web' | 'prise_rdv' | 'source_url'): string | null {
  const cell = line.cell(field);
  if (cell === '') return null;
  const read = readWebsite(cell);
  if (!read) line.note(field, 'bad-website', cell);
  if (read?.fix) line.note(field, read.fix, cell);
  return read?.value ?? null;
}

/** Opening by day; hours that say more than days and times are kept as words, with the period. */
export function readOpening(line: Line): Pick<Place, 'hours' | 'period'> {
  const written = line.cell('horaires');
  const period = line.cell('periode');
  const hours = written === '' ? null : parseOpeningHours(written);
  if (written === '' || hours) return { hours, period: period || null };
  line.note('horaires', 'hours-as-words', written);
  return { hours: null, period: period ? `${period} · ${written}` : written };
}

/** When it takes place, and when it was last seen. One date alone is a day; two the wrong way round are put right. */
export function readDates(line: Line): Pick<Place, 'dates' | 'seen'> {
  const start = readDate(line, 'date_debut', readDay);
  const end = readDate(line, 'date_fin', readDay);
  const seen = readDate(line, 'date_maj', readDayOrMonth);
  const first = start ?? end;
  const last = end ?? start;
  if (first === null || last === null) return { dates: null, seen };
  if (first <= last) return { dates: { start: first, end: last }, seen };
  line.note('date_fin', 'dates-reversed', `${first} ; ${last}`);
  return { dates: { start: last, end: first }, seen };
}

function readDate(
  line: Line,
  field: 'date_debut' | 'date_fin' | 'date_maj',
  read: (cell: string) => string | null,
): string | null {
  const cell = line.cell(field);
  const day = cell === '' ? null : read(cell);
  if (cell !== '' && day === null) line.note(field, 'bad-date', cell);
  return day;
}
