import { describe, expect, test } from 'vitest';
import { findFamily } from '../../../../src/domain/trades/families.ts';
import { createTension, type TensionZone, tensionOf } from '../../../../src/domain/trades/tension.ts';
import {
  createSmallFigures,
  createSmallTrades,
  smallTensionTable,
  welders2009,
} from '../../../support/smallTrades.ts';

const { tension } = createSmallFigures();
const family = findFamily(createSmallTrades().fap2009, welders2009)!;
const zones = ['DEP:49', 'REG:52', 'FR'] as TensionZone[];

describe('the tension of a family', () => {
  const reading = tensionOf(tension, family, zones);

  test('is read zone by zone, in the order asked for', () => {
    expect(reading.zones.map(({ zone, own }) => [zone, own.category])).toEqual([
      ['DEP:49', null],
      ['REG:52', 5],
      ['FR', 5],
    ]);
  });

  test('comes with its six factors', () => {
    expect(reading.zones[1]?.own.factors).toEqual({
      hiringIntensity: 3,
      trainingLink: 3,
      labourShortage: 3,
      unstableJobs: 3,
      workingConditions: 3,
      geographicMismatch: 3,
    });
  });

  test('has that of the wider family beside it, never in its place', () => {
    expect(reading.zones[0]).toMatchObject({ own: { category: null }, wider: { category: 5 } });
  });

  test('is apart from the administrative list', () => {
    expect(reading.listed).toEqual({ region: true, france: false, vintage: 'mars 2024' });
  });

  test('is not known for a zone that the indicator does not describe', () => {
    const elsewhere = tensionOf(tension, family, ['DEP:75' as TensionZone]);

    expect(elsewhere.zones[0]).toMatchObject({ own: { category: null }, wider: { category: null } });
  });
});

test('a table that lacks a zone is refused', () => {
  expect(createTension({ ...smallTensionTable, zones: ['FR'] })).toEqual({
    ok: false,
    error: 'detailed: not one class per zone and family',
  });
});
