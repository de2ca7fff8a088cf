import { describe, expect, test } from 'vitest';
import { publicCatalogueFiles } from '../../../geodata/catalogue/publicFiles.ts';
import { EXAMPLE_PREFIX } from '../../../src/domain/places/import/checkEntry.ts';
import { PLACE_FIELDS } from '../../../src/domain/places/import/fields.ts';
import { PLACE_KINDS } from '../../../src/domain/places/place.ts';
import { reportOf } from '../../support/importing.ts';
import { committedSettings } from '../../support/regionSettings.ts';

const files = publicCatalogueFiles(committedSettings.examples);
const template = files.get('catalogue-modele.csv')!;

describe('the template of a file of places', () => {
  test('is ignored line by line when it is imported as it is', () => {
    const { counts } = reportOf(template);

    // One line that explains the columns, one for each kind.
    expect(counts).toEqual({ accepted: 0, corrected: 0, refused: 0, ignored: 1 + PLACE_KINDS.length });
  });

  test('has for each kind a line that would be taken without a correction', () => {
    // Communes of the template are real ones, which the small region does not have.
    const filled = template
      .replaceAll(EXAMPLE_PREFIX, 'x-')
      .replace(/;(?:44109|49007|53130|72181|85191);/g, ';49001;');
    const { places, findings } = reportOf(filled.replace(/\r\nx-lisez-moi.*\r\n/, '\r\n'));

    expect(findings).toEqual([]);
    expect(places.map(({ kind }) => kind)).toEqual([...PLACE_KINDS]);
  });

  test('calls numbers that nobody has, and says of each line that it is an example', () => {
    const lines = template.trimEnd().split('\r\n').slice(2);

    expect(lines.filter((line) => !/;Exemple : .*;01 99 00 00 \d\d;/.test(line))).toEqual([]);
  });
});

test('the schema names every column of the format', () => {
  const { items } = JSON.parse(files.get('catalogue-schema.json')!);

  expect(Object.keys(items.properties)).toEqual(PLACE_FIELDS.map(({ name }) => name));
  expect(items.properties.genre.enum).toEqual([...PLACE_KINDS, null]);
});
