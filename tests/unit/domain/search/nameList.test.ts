import { describe, expect, test } from 'vitest';
import { readNameList } from '../../../../src/domain/search/nameList.ts';
import { codeAt, createSmallRegion, smallNames } from '../../../support/smallRegion.ts';

describe('readNameList', () => {
  test('reads one name a line, without accents nor hyphens', () => {
    expect(read('aubigne le bas\n\n GRAND PRE \nl’ilot')).toEqual({
      communes: [codeAt(0), codeAt(6), codeAt(11)],
      unknown: [],
    });
  });

  test('accepts commas, semicolons and tabs', () => {
    expect(read('Douvres, Hauteville;Champ-Long\tLa Lande').communes).toHaveLength(4);
  });

  test('tells the names it does not know, as they were written', () => {
    expect(read('Douvres\nPétaouchnok ')).toEqual({ communes: [codeAt(3)], unknown: ['Pétaouchnok'] });
  });

  test('names a commune once, however often it is written', () => {
    expect(read('Douvres\nDOUVRES\n49004').communes).toEqual([codeAt(3)]);
  });

  test('a postal code stands for all of its communes', () => {
    // 49200: rows 2, 3 and 7.
    expect(read('49200').communes).toEqual([codeAt(2), codeAt(3), codeAt(7)]);
  });

  test('a former commune stands for its present one', () => {
    expect(read('La Vieille-Rive').communes).toEqual([codeAt(1)]);
  });

  test('a former commune is unknown while its table is not there', () => {
    expect(readNameList('La Vieille-Rive', createSmallRegion(), null).unknown).toEqual(['La Vieille-Rive']);
  });

  test('reads nothing in an empty text', () => {
    expect(read(' \n,;')).toEqual({ communes: [], unknown: [] });
  });
});

function read(text: string) {
  return readNameList(text, createSmallRegion(), smallNames);
}
