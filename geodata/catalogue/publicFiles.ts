import { toCsv } from '../../src/domain/export/csv.ts';
import {
  LOCATING_FIELDS,
  NAME_FIELD,
  PLACE_FIELDS,
  type PlaceField,
} from '../../src/domain/places/import/fields.ts';
import { PLACE_KINDS } from '../../src/domain/places/place.ts';
import type { RegionSettings } from '../lib/regionSettings.ts';
import { exampleLines } from './examples.ts';
import { FIELD_WORDS } from './words.ts';

type Examples = RegionSettings['examples'];

const FIELDS: readonly PlaceField[] = PLACE_FIELDS;
const SCHEMA_FILE = 'catalogue-schema.json';
const TEMPLATE_FILE = 'catalogue-modele.csv';

/**
 * The public contract of a file of places, by file name: a JSON schema, and a CSV template whose first line says what each
 * column means and the others are an example of each kind. All come from the table of columns that files are read with.
 */
export function publicCatalogueFiles(examples: Examples): ReadonlyMap<string, string> {
  return new Map([
    [SCHEMA_FILE, `${JSON.stringify(schema(examples), null, 2)}\n`],
    [TEMPLATE_FILE, template(examples)],
  ]);
}

function schema({ located }: Examples) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Catalogue de lieux et de rendez-vous d’Arpenteur',
    description:
      'Une liste de fiches. Les noms de colonnes suivent, quand ils y existent, le schéma national des lieux de médiation numérique. Les mêmes colonnes forment un fichier CSV.',
    type: 'array',
    items: {
      type: 'object',
      required: [NAME_FIELD],
      anyOf: FIELDS.filter(({ name }) => LOCATING_FIELDS.includes(name)).map(({ name }) => ({
        required: [name],
      })),
      properties: Object.fromEntries(FIELDS.map((field) => [field.name, property(field, located)])),
    },
  };
}

function property(field: PlaceField, located: Examples['located']) {
  const { meaning, example: written } = FIELD_WORDS[field.name];
  const example = typeof written === 'string' ? written : written(located);
  return {
    ...typeOf(field),
    description: meaning,
    examples: [field.content === 'number' ? Number(example) : example],
  };
}

function typeOf({ name, content, words }: PlaceField) {
  if (content === 'number') return { type: ['number', 'string', 'null'] };
  const type = ['string', 'null'];
  if (name === 'genre') return { type, enum: [...PLACE_KINDS, null] };
  if (name === 'priorite') return { enum: ['1', '2', '3', 1, 2, 3, null] };
  if (content === 'list') return { type: ['string', 'array', 'null'], items: { type: 'string' } };
  return words ? { type, enum: [...words, null] } : { type };
}

function template({ communes }: Examples): string {
  const kept = FIELDS.filter((field) => field.kept);
  const explanation = kept.map(({ name }) =>
    name === 'id' ? 'exemple-lisez-moi' : FIELD_WORDS[name].meaning,
  );
  return toCsv([
    kept.map(({ name }) => name),
    explanation,
    ...exampleLines(communes).map((line) => kept.map(({ name }) => line[name] ?? null)),
  ]);
}
