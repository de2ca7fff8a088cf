import { describe, expect, test } from 'vitest';
import type { DepartementId, RegionId } from '../../../../src/domain/ids.ts';
import { fap2021Of } from '../../../../src/domain/trades/families.ts';
import { createTension, recentTensionOf, type Tension } from '../../../../src/domain/trades/tension.ts';
import {
  aideSoignant,
  createSmallTrades,
  smallTensionTable,
  soudeur,
  unwrap,
} from '../../../support/smallTrades.ts';

const HERE = ['DEP:49' as DepartementId, 'REG:52' as RegionId, 'FR'] as const;
const [welders] = fap2021Of(createSmallTrades(), soudeur).filter(({ family }) => family.code === 'D2X40');
const [carers] = fap2021Of(createSmallTrades(), aideSoignant);

describe('the latest tension of a family', () => {
  const tension = unwrap(createTension(smallTensionTable));

  test('is that of France where nothing nearer is published', () => {
    expect(recentTensionOf(tension, welders!.family, HERE)).toMatchObject({
      year: 2024,
      zone: 'FR',
      category: 5,
      index: 1.25,
      imputed: false,
    });
  });

  test('is that of the nearest zone that has a class', () => {
    const wider: Tension = {
      ...tension,
      recent: {
        year: 2025,
        zones: ['FR', 'REG:52', 'DEP:49'],
        codes: ['D2X40'],
        category: [[5], [3], [null]],
        index: [[1.25], [0.1], [null]],
        imputed: [[false], [true], [false]],
      },
    };

    expect(recentTensionOf(wider, welders!.family, HERE)).toMatchObject({
      zone: 'REG:52',
      category: 3,
      index: 0.1,
      imputed: true,
    });
    expect(recentTensionOf(wider, welders!.family, ['DEP:49' as DepartementId])).toMatchObject({
      zone: 'FR',
      category: 5,
    });
  });

  test('of a family that the producer leaves out is not known, which is not low', () => {
    expect(recentTensionOf(tension, carers!.family, HERE)).toMatchObject({ category: null, index: null });
  });
});

test('a table with a list that is too short is refused', () => {
  const short = { ...smallTensionTable, recent: { ...smallTensionTable.recent, index: [[]] } };

  expect(createTension(short)).toEqual({ ok: false, error: 'recent: not one class per zone and family' });
});
