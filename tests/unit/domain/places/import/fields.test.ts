import { describe, expect, test } from 'vitest';
import {
  meaningOfHeading,
  PLACE_FIELDS,
  type PlaceField,
} from '../../../../../src/domain/places/import/fields.ts';

const FIELDS: readonly PlaceField[] = PLACE_FIELDS;

describe('the columns of a file of places', () => {
  test('have a place on the card, but for those that no card has', () => {
    expect(FIELDS.filter(({ kept }) => !kept).map(({ name }) => name)).toEqual([
      'pivot',
      'courriels',
      'formations_labels',
      'autres_formations_labels',
      'modalites_accompagnement',
      'fiche_acces_libre',
    ]);
  });

  test('are found by their name and by each of their other names, which mean one column only', () => {
    const keys = FIELDS.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    expect(new Set(keys).size).toBe(keys.length);

    for (const field of FIELDS)
      for (const key of [field.name, ...(field.aliases ?? [])])
        expect(meaningOfHeading(key)?.name).toBe(field.name);
  });

  test.each([
    ['Code INSEE', 'code_insee'],
    ['  code-insee ', 'code_insee'],
    ['CODE_INSEE', 'code_insee'],
    ['Téléphone', 'telephone'],
    ['Date de fin', 'date_fin'],
    ['Date_Fin', 'date_fin'],
    ['__nom__', 'nom'],
    ['', null],
    ['nom2', null],
  ])('are found whatever the case, the accents and the spaces: %j', (heading, name) => {
    expect(meaningOfHeading(heading)?.name ?? null).toBe(name);
  });
});
