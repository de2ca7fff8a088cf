import { familyOf, type Place, type PlaceCategory, type PlaceKind, type PlaceStatus } from '../place.ts';
import { readPhone, readWebsite } from './cells.ts';
import { kindOfServices, kindOfTitle } from './kindWords.ts';
import { type Line, listOf, listText } from './line.ts';
import type { CorrectionReason } from './report.ts';
import {
  AUDIENCE_WORDS,
  audiencesOfText,
  CATEGORY_WORDS,
  keyOfWord,
  kindOfProgrammes,
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
  const typology = line.cell('typologie') || line.cell('type');
  const programmes = kindOfProgrammes(line.cell('dispositif_programmes_nationaux'));
  const kind = genre ? parseKind(genre) : (programmes ?? kindOfTypology(listOf(line, 'typologie')));
  // A typology of digital help says less than a name that says more: a media library, a mission locale.
  const [named] = genre || kind !== 'espace_numerique' ? [null] : [kindOfTitle(line.cell('nom'))];
  if (kind) return named && MORE_PRECISE.has(named) ? named : kind;
  const [guessed, reason] = guessKind(line);
  line.note('genre', reason, genre || typology);
  return guessed;
}

/** Kinds that a name tells better than the code of a place of digital help. */
const MORE_PRECISE: ReadonlySet<PlaceKind> = new Set([
  'mission_locale',
  'france_services',
  'cio',
  'cidff',
  'info_jeunes',
]);

type Guess = readonly [kind: PlaceKind, reason: CorrectionReason];
const UNKNOWN_KIND: Guess = ['autre', 'unknown-kind'];

/** The kind of a line that states none that is known: what its type or its name says, or else the services of the national schema. */
function guessKind(line: Line): Guess {
  const genre = line.cell('genre');
  const typed = [...listOf(line, 'type'), ...listOf(line, 'typologie'), line.cell('categorie')].flatMap(
    (word) => parseKind(word) ?? kindOfTitle(word),
  );
  const said = [genre ? kindOfTitle(genre) : 'autre', ...typed].find((kind) => kind !== 'autre');
  if (said) return [said, 'kind-found-by-type'];
  if (genre) return UNKNOWN_KIND;
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
  if (key === null && !(field === 'categorie' && kindOfTitle(cell) !== 'autre'))
    line.note(field, 'unknown-word', cell);
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
  const street = [line.cell('numero_voie'), line.cell('adresse')].filter(Boolean).join(' ');
  const address = [street, line.cell('complement_adresse')].filter(Boolean).join(', ');
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
