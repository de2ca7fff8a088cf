import { describe, expect, test } from 'vitest';
import { hasComeBack, isToConfirm, knownEditions } from '../../../../src/domain/places/age.ts';

describe('isToConfirm', () => {
  test.each([
    ['2024-12-09', false],
    ['2024-11', false],
    ['2024-10', true],
    ['2024', false],
    ['2023', true],
    ['2020-12-09', true],
    [null, true],
  ])('seen %s, on 30 November 2026: %s', (seen, expected) => {
    expect(isToConfirm(seen, '2026-11-30')).toBe(expected);
  });
});

describe('an event that is said to come back', () => {
  test.each([
    ['édition traitée dans le numéro de décembre 2012', [2012], false],
    ['mars (2017 : 1 000 offres)', [2017], false],
    ['30 mars 2017 (8e édition des Rencontres)', [2017], true],
    ['annuel, mars (11e édition annoncée le 27 mars 2020)', [2020], true],
    ['23 mars 2018 ; annoncé en septembre 2022', [2018, 2022], true],
    ['30 septembre [2025], gratuit ; depuis deux ans', [2025], true],
    ['le premier lundi', [], true],
    [null, [], true],
  ])('%j: editions %j, come back: %s', (period, editions, expected) => {
    expect(knownEditions({ period })).toEqual(editions);
    expect(hasComeBack({ period })).toBe(expected);
  });
});
