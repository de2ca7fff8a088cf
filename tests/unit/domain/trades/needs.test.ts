import { describe, expect, test } from 'vitest';
import type { BassinId } from '../../../../src/domain/ids.ts';
import {
  bassinRows,
  bassinsCrossed,
  needsByBassin,
  tradeNeeds,
} from '../../../../src/domain/trades/needs.ts';
import {
  filterTopNeeds,
  sortTopNeeds,
  type TopNeed,
  topNeeds,
} from '../../../../src/domain/trades/topNeeds.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';
import { carers, createSmallFigures, createSmallTrades, welders } from '../../../support/smallTrades.ts';

const region = createSmallRegion();
const { recruitment } = createSmallFigures();
/** Rows 0 and 1 are in bassin 5201 (1 000 + 2 000 of 7 500 inhabitants), row 9 in 5202 (1 000 of 23 825). */
const counted = Int32Array.of(0, 1, 9);

describe('bassins crossed', () => {
  test('come with both shares', () => {
    // Territory: 4 000 inhabitants, 3 000 in the first bassin.
    expect(bassinsCrossed(counted, region)).toEqual([
      { id: 'BE:5201', name: 'Bas-Pays', ofTerritory: 3 / 4, ofBassin: 3000 / 7500 },
      { id: 'BE:5202', name: 'Grand-Pré', ofTerritory: 1 / 4, ofBassin: 1000 / 23825 },
    ]);
  });

  test('are none without a commune', () => {
    expect(bassinsCrossed(new Int32Array(0), region)).toEqual([]);
  });
});

describe('needs of a trade', () => {
  test('are those of each bassin, whole, year by year from the last', () => {
    const { bassins } = tradeNeeds(recruitment, [welders], counted, region);

    expect(bassins.map(({ id, lines }) => [id, lines.map(({ year, projects }) => [year, projects])])).toEqual(
      [
        [
          'BE:5201',
          [
            [2025, 50],
            [2024, 40],
          ],
        ],
        [
          'BE:5202',
          [
            [2025, 150],
            [2024, null],
          ],
        ],
      ],
    );
  });

  test('are then summed over the bassins of the département and of the region, that of another region left out', () => {
    // 50 + 150; the 999 of the bassin counted in another region are not in.
    const { zones } = tradeNeeds(recruitment, [welders], counted, region);

    expect(zones.map(({ id, year, sum }) => [id, year, sum.projects.value])).toEqual([
      ['DEP:49', 2025, 200],
      ['REG:52', 2025, 200],
    ]);
  });

  test('of an empty territory are nothing', () => {
    expect(tradeNeeds(recruitment, [welders], new Int32Array(0), region)).toEqual({ bassins: [], zones: [] });
  });
});

describe('needs for the map', () => {
  test('of chosen families are missing where they are not published', () => {
    const [west, east] = needsByBassin(recruitment, [carers], region);

    expect([west?.sum.projects.value, east?.sum.projects.value]).toEqual([null, 60]);
  });

  test('of all trades count only the lines of the bassin', () => {
    // Bas-Pays: 50 published and one line that is not; Grand-Pré: 150 + 60.
    expect(needsByBassin(recruitment, null, region).map(({ sum }) => sum.projects)).toEqual([
      { value: 50, missing: 1, of: 2 },
      { value: 210, missing: 0, of: 2 },
    ]);
  });

  test('stand on the communes of the bassin', () => {
    expect([...bassinRows(region, 'BE:5201' as BassinId)]).toEqual([0, 1, 2, 3, 4, 5]);
    expect([...bassinRows(region, 'BE:9999' as BassinId)]).toEqual([]);
  });
});

describe('who recruits here', () => {
  const both = ['BE:5201', 'BE:5202'] as BassinId[];
  const needs = topNeeds(recruitment, both, createSmallTrades());

  test('lists the families that have a line, the most published projects first', () => {
    expect(needs.map(({ family, projects }) => [family.code, projects.value, projects.missing])).toEqual([
      ['D2X40', 200, 0],
      ['V0X60', 60, 1],
    ]);
  });

  test('recalls the year before', () => {
    // 2024: 40 welders in Bas-Pays; Grand-Pré was not surveyed.
    expect(needs[0]?.before).toEqual({ value: 40, missing: 1, of: 2 });
  });

  test('is sorted with what is not published last, in both directions', () => {
    const unpublished: TopNeed = {
      ...needs[0]!,
      family: { ...needs[0]!.family, label: 'Zingueurs' },
      projects: { value: null, missing: 2, of: 2 },
    };
    const order = (descending: boolean) =>
      sortTopNeeds([unpublished, ...needs], 'projects', descending).map(({ projects }) => projects.value);

    expect(order(true)).toEqual([200, 60, null]);
    expect(order(false)).toEqual([60, 200, null]);
    expect(sortTopNeeds(needs, 'label', false).map(({ family }) => family.label)).toEqual([
      'Aides-soignants',
      'Soudeurs',
    ]);
  });

  test('is searched by the words of a family', () => {
    expect(filterTopNeeds(needs, 'metall').map(({ family }) => family.code)).toEqual(['D2X40']);
    expect(filterTopNeeds(needs, '')).toHaveLength(2);
  });
});
