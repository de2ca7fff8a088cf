import { describe, expect, test } from 'vitest';
import { decodeSectorsTable } from '../../../../src/domain/catalogue/tradesContract.ts';
import { sectorsTexts } from '../../../../src/ui/texts/sectors.ts';
import { loadTable } from '../../../support/publishedTables.ts';

describe('the name of a sector', () => {
  test('is written in whole words where the producer abbreviates', () => {
    expect(sectorsTexts.name('Ind. alimentaires')).toBe('Industries alimentaires');
    expect(sectorsTexts.name('Construction')).toBe('Construction');
  });

  test('has no abbreviation left in what is published', () => {
    const { a21, a38 } = loadTable('sectors', decodeSectorsTable);
    const names = [...a21.labels, ...a38.labels].map(sectorsTexts.name);

    expect(names.filter((name) => /\.|&|-com|-resto|-social|compta$/.test(name))).toEqual([]);
    expect(new Set(a38.labels.map(sectorsTexts.name)).size).toBe(a38.labels.length);
  });
});
