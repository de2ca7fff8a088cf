import { describe, expect, test } from 'vitest';
import { fap2021 } from '../../../../geodata/steps/fap2021.ts';
import { recentTension } from '../../../../geodata/steps/recentTension.ts';
import { stepContext } from '../../../support/stepContext.ts';

const HEADER = 'fap2021;libelle;indice_tension_2024;classe_2024;impute;volume_suffisant';

describe('the tension of 2024', () => {
  test('has the class and the index of each family, and nothing for one that has neither', () => {
    expect(
      read(['D2X40;Soudeurs;1.2;5;false;true', 'A0X40;Agriculteurs;-0.3;2;false;true', 'V0X60;Aides;;;;']),
    ).toEqual({
      year: 2024,
      zones: ['FR'],
      codes: ['A0X40', 'D2X40', 'V0X60'],
      category: [[2, 5, null]],
      index: [[-0.3, 1.2, null]],
      imputed: [[false, false, false]],
    });
  });

  test.each([
    ['a family that is no FAP 2021', ['ZZZ99;Rien;1;5;false;true'], '"ZZZ99" is not a FAP 2021'],
    ['a class without its index', ['D2X40;Soudeurs;;5;false;true'], 'a class without an index'],
    ['a class out of five', ['D2X40;Soudeurs;1;6;false;true'], '"6" is not a class'],
    ['an index that is no number', ['D2X40;Soudeurs;1,2;5;false;true'], '"1,2" is not an index'],
    ['two lines for a family', ['D2X40;S;1;5;false;true', 'D2X40;S;1;5;false;true'], 'D2X40 has two lines'],
    [
      'classes that cross on the index',
      ['D2X40;S;1;3;false;true', 'A0X40;A;0;4;false;true'],
      'D2X40 is of class 3',
    ],
  ])('refuses %s', (_, lines, error) => {
    expect(() => read(lines)).toThrow(error);
  });
});

function read(lines: readonly string[]) {
  const table = { codes: ['A0X40', 'D2X40', 'V0X60'] };
  return recentTension.run(
    stepContext({
      sources: { 'dares-tension-fap2021-france-2024': [HEADER, ...lines].join('\n') },
      values: [[fap2021, { table }]],
    }),
  );
}
