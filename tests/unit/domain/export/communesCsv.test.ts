import { describe, expect, test } from 'vitest';
import { type CommunesCsvWords, communesCsv } from '../../../../src/domain/export/communesCsv.ts';
import { toCsv } from '../../../../src/domain/export/csv.ts';
import { communeRows } from '../../../../src/domain/statistics/communeRows.ts';
import { countTerritory } from '../../../../src/domain/territory/counting.ts';
import { EMPTY_TERRITORY, withChoices } from '../../../../src/domain/territory/territory.ts';
import { codeAt, createSmallRegion } from '../../../support/smallRegion.ts';

describe('toCsv', () => {
  test('starts with the mark of UTF-8 and ends every line as spreadsheets do', () => {
    expect(toCsv([['a', 'b'], ['c']])).toBe('\uFEFFa;b\r\nc\r\n');
  });

  test('writes decimals with a comma', () => {
    expect(toCsv([[{ value: -62.46, digits: 1 }]])).toBe('\uFEFF-62,5\r\n');
  });

  test('leaves a missing value empty', () => {
    expect(toCsv([['a', null, 'b']])).toBe('\uFEFFa;;b\r\n');
  });

  test('quotes what would break a line', () => {
    expect(toCsv([['a;b', 'say "yes"', 'two\nlines']])).toBe('\uFEFF"a;b";"say ""yes""";"two\nlines"\r\n');
  });

  test.each(['=1+1', '+33', '-2', '@x', '\tx', '\rx'])('disarms the formula %j', (text) => {
    expect(toCsv([[text]]).replace('"', '')).toMatch(/^\uFEFF'/);
  });
});

describe('communesCsv', () => {
  test('writes one line a commune under the preamble and the names of the columns', () => {
    const region = createSmallRegion();
    const territory = withChoices(
      withChoices(EMPTY_TERRITORY, [codeAt(0), codeAt(11)], 'in'),
      [codeAt(4)],
      'out',
    );

    const text = communesCsv(communeRows(countTerritory(territory, region), region), [], words());

    expect(text.replace('\uFEFF', '').split('\r\n')).toEqual([
      'Communes',
      'Source : INSEE, 2023',
      '',
      'code;nom;epci;part;compte;choix;habitants;emplois',
      '49001;Aubigné-le-Bas;CC du Bas-Pays;0,0;oui;dedans;1000;110',
      '49005;Épinay;CC du Bas-Pays;0,0;non;dehors;500;',
      "85012;L'Îlot;;0,0;oui;dedans;25;12",
      '',
    ]);
  });
});

function words(): CommunesCsvWords {
  return {
    preamble: ['Communes', 'Source : INSEE, 2023'],
    columns: ['code', 'nom', 'epci', 'part', 'compte', 'choix', 'habitants', 'emplois'],
    added: ({ record }) => record.id,
    counted: 'oui',
    notCounted: 'non',
    choices: { in: 'dedans', partial: 'en partie', out: 'dehors' },
  };
}
