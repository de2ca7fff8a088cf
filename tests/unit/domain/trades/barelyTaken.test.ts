import { expect, test } from 'vitest';
import { isBarelyTouched } from '../../../../src/domain/trades/barelyTaken.ts';

test.each([
  [0.0999, 0.9, true],
  [0.1, 0, false],
  [null, 0.05, true],
  [null, 0.3, false],
])(
  'a bassin of which %j is taken, %j of the territory, is hardly touched: %j',
  (ofBassin, ofTerritory, is) => {
    expect(isBarelyTouched({ ofBassin, ofTerritory })).toBe(is);
  },
);
