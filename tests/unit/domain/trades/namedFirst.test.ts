import { describe, expect, test } from 'vitest';
import type { RomeCode } from '../../../../src/domain/ids.ts';
import { fap2021Of } from '../../../../src/domain/trades/families.ts';
import { namedFirst } from '../../../../src/domain/trades/namedFirst.ts';
import { loadTrades } from '../../../support/publishedTables.ts';

const itself = (label: string) => label;

describe('namedFirst', () => {
  test.each([
    ['Soudeur / Soudeuse', ['Techniciens en mécanique', 'Soudeurs'], 'Soudeurs'],
    ['Aide-soignant / Aide-soignante', ['Ambulanciers', 'Aides-soignants'], 'Aides-soignants'],
    ['Maçon / Maçonne', ['Ouvriers non qualifiés du gros œuvre', 'Maçons qualifiés'], 'Maçons qualifiés'],
  ])('%s means %j', (trade, families, named) => {
    expect(namedFirst(families, itself, trade)[0]).toBe(named);
  });

  test('keeps the order where no family bears the name, and where several do', () => {
    expect(namedFirst(['Ouvriers A', 'Ouvriers B'], itself, 'Soudeur / Soudeuse')).toEqual([
      'Ouvriers A',
      'Ouvriers B',
    ]);
    expect(namedFirst(['Soudeurs A', 'Soudeurs B'], itself, 'Soudeur / Soudeuse')).toEqual([
      'Soudeurs A',
      'Soudeurs B',
    ]);
  });

  test('small words name nothing', () => {
    expect(namedFirst(['Agents de tri', 'Chefs de rang'], itself, 'Employé / Employée de maison')).toEqual([
      'Agents de tri',
      'Chefs de rang',
    ]);
  });
});

test('in the published directory, a welder is in the family of the welders', () => {
  expect(fap2021Of(loadTrades(), 'H2913' as RomeCode)[0]?.family.label).toBe('Soudeurs');
});
