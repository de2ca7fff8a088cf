import { HEADING_RULES } from './headingRules.ts';
import { AUDIENCE_WORDS, CATEGORY_WORDS, STATUS_WORDS } from './vocabulary.ts';

/** What a cell holds. `list`: words separated by `|`, or by `;` as the national schema does now. `day`: `2026-04-12`, `12/04/2026`, or only a year or a month. */
type FieldContent = 'text' | 'list' | 'number' | 'day' | 'url';

interface FieldShape {
  readonly name: string;
  readonly content: FieldContent;
  /** `national`: a name of the *schéma des lieux de médiation numérique*; `own`: added here. */
  readonly origin: 'national' | 'own';
  /** Where it goes: a field of the card, or nowhere (the file may have it, the card has no place for it). */
  readonly kept: boolean;
  /** The only words a cell may hold, when they are a closed list. */
  readonly words?: readonly string[];
  /** Other headings that mean the same, as `headingKey` writes them. */
  readonly aliases?: readonly string[];
}

/**
 * The public format of a file of places, column by column, in the order files are written. Readers, writer, schema
 * and template are all made from it.
 */
export const PLACE_FIELDS = [
  { name: 'id', content: 'text', origin: 'national', kept: true },
  { name: 'pivot', content: 'text', origin: 'national', kept: false, aliases: ['siret'] },
  { name: 'nom', content: 'text', origin: 'national', kept: true, aliases: ['name', 'titre', 'lib_fs'] },
  { name: 'genre', content: 'text', origin: 'own', kept: true, aliases: ['kind'] },
  { name: 'categorie', content: 'text', origin: 'own', kept: true, words: Object.values(CATEGORY_WORDS) },
  { name: 'organisation', content: 'text', origin: 'own', kept: true },
  { name: 'commune', content: 'text', origin: 'national', kept: true, aliases: ['ville', 'lib_com'] },
  { name: 'code_postal', content: 'text', origin: 'national', kept: true, aliases: ['cp', 'postcode'] },
  {
    name: 'code_insee',
    content: 'text',
    origin: 'national',
    kept: true,
    aliases: ['insee', 'insee_com', 'code_commune', 'commune_insee', 'citycode'],
  },
  { name: 'adresse', content: 'text', origin: 'national', kept: true, aliases: ['address'] },
  { name: 'complement_adresse', content: 'text', origin: 'national', kept: true },
  { name: 'latitude', content: 'number', origin: 'national', kept: true, aliases: ['lat', 'y'] },
  {
    name: 'longitude',
    content: 'number',
    origin: 'national',
    kept: true,
    aliases: ['lon', 'lng', 'long', 'x'],
  },
  { name: 'typologie', content: 'list', origin: 'national', kept: true, aliases: ['typologies'] },
  { name: 'telephone', content: 'text', origin: 'national', kept: true, aliases: ['tel', 'phone'] },
  {
    name: 'courriels',
    content: 'list',
    origin: 'national',
    kept: false,
    aliases: ['courriel', 'mail', 'email'],
  },
  {
    name: 'site_web',
    content: 'url',
    origin: 'national',
    kept: true,
    aliases: ['url', 'site', 'site_internet'],
  },
  { name: 'horaires', content: 'text', origin: 'national', kept: true },
  { name: 'presentation_resume', content: 'text', origin: 'national', kept: true },
  { name: 'presentation_detail', content: 'text', origin: 'national', kept: true },
  { name: 'source', content: 'text', origin: 'national', kept: true, aliases: ['source_label'] },
  { name: 'itinerance', content: 'list', origin: 'national', kept: true },
  { name: 'structure_parente', content: 'text', origin: 'national', kept: true },
  { name: 'date_maj', content: 'day', origin: 'national', kept: true, aliases: ['date_seen'] },
  { name: 'services', content: 'list', origin: 'national', kept: true },
  {
    name: 'publics_specifiquement_adresses',
    content: 'list',
    origin: 'national',
    kept: true,
    aliases: ['public', 'publics_accueillis'],
  },
  { name: 'publics', content: 'list', origin: 'own', kept: true, words: Object.values(AUDIENCE_WORDS) },
  { name: 'prise_en_charge_specifique', content: 'list', origin: 'national', kept: true },
  { name: 'frais_a_charge', content: 'list', origin: 'national', kept: true },
  { name: 'dispositif_programmes_nationaux', content: 'list', origin: 'national', kept: true },
  { name: 'formations_labels', content: 'list', origin: 'national', kept: false },
  { name: 'autres_formations_labels', content: 'list', origin: 'national', kept: false },
  {
    name: 'modalites_acces',
    content: 'list',
    origin: 'national',
    kept: true,
    aliases: ['modalite_acces'],
  },
  { name: 'modalites_accompagnement', content: 'list', origin: 'national', kept: false },
  { name: 'fiche_acces_libre', content: 'url', origin: 'national', kept: false },
  { name: 'prise_rdv', content: 'url', origin: 'national', kept: true },
  { name: 'date_debut', content: 'day', origin: 'own', kept: true, aliases: ['debut', 'date'] },
  { name: 'date_fin', content: 'day', origin: 'own', kept: true, aliases: ['fin'] },
  { name: 'dates', content: 'list', origin: 'own', kept: true },
  { name: 'periode', content: 'text', origin: 'own', kept: true, aliases: ['period'] },
  { name: 'statut', content: 'text', origin: 'own', kept: true, words: Object.values(STATUS_WORDS) },
  {
    name: 'priorite',
    content: 'text',
    origin: 'own',
    kept: true,
    words: ['1', '2', '3'],
    aliases: ['priority'],
  },
  { name: 'source_url', content: 'url', origin: 'own', kept: true },
  { name: 'licence', content: 'text', origin: 'own', kept: true },
  { name: 'notes', content: 'text', origin: 'own', kept: true },
] as const satisfies readonly FieldShape[];

export type FieldName = (typeof PLACE_FIELDS)[number]['name'];
/** One column of the public format. */
export interface PlaceField extends FieldShape {
  readonly name: FieldName;
}

/** What files of others say in columns that are none of ours: read, never written. `jour_1` is the opening of Mondays. */
const READ_ONLY = [
  'coordonnees',
  'jour_1',
  'jour_2',
  'jour_3',
  'jour_4',
  'jour_5',
  'jour_6',
  'jour_7',
  'heure_debut',
  'heure_fin',
  'numero_voie',
  'type',
] as const;
/** A column as it is read: one of ours, or one that files of others have. */
export type ReadName = FieldName | (typeof READ_ONLY)[number];

/** Opening by day, from Monday. */
export const DAY_FIELDS = ['jour_1', 'jour_2', 'jour_3', 'jour_4', 'jour_5', 'jour_6', 'jour_7'] as const;

/** Column without which a file says nothing of a place. */
export const NAME_FIELD: FieldName = 'nom';
/** One of these columns at least says where a place is. */
export const LOCATING_FIELDS: readonly ReadName[] = [
  'commune',
  'code_insee',
  'code_postal',
  'latitude',
  'coordonnees',
  'adresse',
];

const BY_NAME: ReadonlyMap<string, PlaceField> = new Map(
  (PLACE_FIELDS as readonly PlaceField[]).map((field) => [field.name, field]),
);
const BY_ALIAS: ReadonlyMap<string, PlaceField> = new Map(
  (PLACE_FIELDS as readonly PlaceField[]).flatMap((field) =>
    (field.aliases ?? []).map((key) => [key, field] as const),
  ),
);

/** How sure a heading is of its column: its name, another name of it, or words that people use for it. */
export const NAMED = 0;
export const ALIASED = 1;
export const MEANT = 2;

export interface HeadingMeaning {
  readonly name: ReadName;
  readonly rank: typeof NAMED | typeof ALIASED | typeof MEANT;
}

/** The column a heading names, whatever its case, accents and spaces ("Code INSEE" is `code_insee`); null for none. */
export function meaningOfHeading(heading: string): HeadingMeaning | null {
  const key = headingKey(heading);
  const named = BY_NAME.get(key);
  if (named) return { name: named.name, rank: NAMED };
  const alias = BY_ALIAS.get(key);
  if (alias) return { name: alias.name, rank: ALIASED };
  const meant = key === '' ? null : HEADING_RULES.find(([pattern]) => pattern.test(key))?.[1];
  return meant ? { name: meant, rank: MEANT } : null;
}

/** Whether what a column holds goes somewhere on the card. */
export function isKept(name: ReadName): boolean {
  return BY_NAME.get(name)?.kept ?? true;
}

/** A heading as it is compared. */
export function headingKey(heading: string): string {
  return heading
    .replace(/([a-zà-ÿ])([A-Z])/g, '$1_$2')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}
