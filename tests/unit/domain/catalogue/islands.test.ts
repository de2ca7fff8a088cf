import { expect, test } from 'vitest';
import { isByBoat } from '../../../../src/domain/catalogue/islands.ts';
import type { CommuneCode } from '../../../../src/domain/ids.ts';

const [YEU, NOIRMOUTIER, CHALLANS, NANTES] = ['85113', '85163', '85047', '44109'] as CommuneCode[] as [
  CommuneCode,
  CommuneCode,
  CommuneCode,
  CommuneCode,
];

const ISLANDS = [YEU];

test('a boat is taken to the island or from it, never on it nor to one that has a bridge', () => {
  expect(isByBoat(ISLANDS, CHALLANS, [YEU])).toBe(true);
  expect(isByBoat(ISLANDS, YEU, [CHALLANS, NANTES])).toBe(true);
  expect(isByBoat(ISLANDS, YEU, [YEU])).toBe(false);
  expect(isByBoat(ISLANDS, NOIRMOUTIER, [CHALLANS])).toBe(false);
  // Somebody who also lives on the other side goes from there.
  expect(isByBoat(ISLANDS, CHALLANS, [YEU, NANTES])).toBe(false);
});

test('nothing is said of a boat where one does not know where to, nor where from', () => {
  expect(isByBoat(ISLANDS, null, [YEU])).toBe(false);
  expect(isByBoat(ISLANDS, YEU, [])).toBe(false);
});
