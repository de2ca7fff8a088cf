import { describe, expect, test } from 'vitest';
import { sharedArcs } from '../../../../src/domain/catalogue/borders.ts';
import { joinRing } from '../../../../src/domain/catalogue/joinRing.ts';
import { joinTopologies } from '../../../../src/domain/catalogue/joinTopologies.ts';
import { findZone, ownCount, ownZones, regionOf } from '../../../../src/domain/catalogue/region.ts';
import { regionBounds } from '../../../../src/domain/territory/bounds.ts';
import { gridTopology } from '../../../support/gridTopology.ts';
import { createSmallRegion, mergedRegion, rectangle, smallTopology } from '../../../support/smallRegion.ts';
import { createSmallRegionWithRing, smallRingParts, smallRingTable } from '../../../support/smallRing.ts';

describe('a region and the communes around it', () => {
  const own = createSmallRegion();
  const joined = createSmallRegionWithRing(own);

  test('are one list of communes, those of the region first', () => {
    expect(joined.communes.codes.slice(0, 12)).toEqual(own.communes.codes);
    expect(joined.communes.codes.slice(12)).toEqual(['35001', '35002', '35003']);
    expect([ownCount(joined), regionOf(joined, 11), regionOf(joined, 12)]).toEqual([12, '52', '53']);
  });

  test('are drawn and counted together: a border that both have is there once', () => {
    const { left, right } = sharedArcs(joined.topology);
    const across = [...left.keys()].filter((arc) => {
      const sides = [left[arc]!, right[arc]!].sort((a, b) => a - b);
      return sides[0]! >= 0 && sides[0]! < 12 && sides[1]! >= 12;
    });
    const { count, rows, shares } = joined.engine.measure([rectangle(-0.5, 0, 0.5, 1)]);
    const covered = Array.from({ length: count }, (_, at) => [rows[at]!, shares[at]!.toFixed(6)] as const);

    expect(across).toHaveLength(2);
    expect(covered.sort(([a], [b]) => a - b)).toEqual([
      [0, '0.500000'],
      [12, '0.500000'],
    ]);
  });

  test('keep the figures of the region, missing values and communes counted together included', () => {
    const merged = mergedRegion();
    const { communes } = createSmallRegionWithRing(merged);
    const [before, after] = [merged, { communes }].map(
      (region) => region.communes.figures.privateJobs.columns[0],
    );

    expect([...after!.column.subarray(0, 12)]).toEqual([...before!.column]);
    expect(after!.merged).toEqual([[1, 4, 5]]);
    expect([...after!.column.subarray(12)]).toEqual([77, 88, Number.NaN]);
  });

  test('a figure that was added to the region only is not known around it', () => {
    const column = { column: Float64Array.from(own.communes.codes, (_, row) => row), merged: [] };
    const added = {
      ...own,
      communes: { ...own.communes, columns: new Map([...own.communes.columns, ['mine@1', column]]) },
    };

    const mine = createSmallRegionWithRing(added as typeof own).communes.columns.get('mine@1')!.column;
    expect([...mine]).toEqual([...column.column, Number.NaN, Number.NaN, Number.NaN]);
  });

  test('« la région » is the region alone', () => {
    expect(findZone(joined, 'REG:52')!.rows).toHaveLength(12);
    expect(regionBounds(joined)).toEqual(regionBounds(own));
    expect(ownZones(joined, 'epci').map(({ name }) => name)).toEqual(own.zones.epci.map(({ name }) => name));
    expect(ownZones(joined, 'departement')).toHaveLength(2);
  });

  test('a zone on both sides is whole', () => {
    expect([...findZone(joined, 'EPCI:244900001')!.rows]).toEqual([0, 1, 4, 5, 12]);
    expect([...findZone(joined, 'EPCI:243500001')!.rows]).toEqual([13, 14]);
  });

  test('a table that does not fit is refused with what is wrong', () => {
    const { communes } = smallRingTable;
    const joinTable = (table: typeof smallRingTable) => joinRing(own, smallRingParts(table));

    expect(joinTable({ ...smallRingTable, regions: ['53'] })).toEqual({
      ok: false,
      error: 'ring.regions: not one value per commune',
    });
    expect(joinTable({ ...smallRingTable, communes: { ...communes, bassin: [0, 2, 9] } })).toEqual({
      ok: false,
      error: 'communes.bassin: names a zone that the zones file does not have',
    });
    expect(joinTable({ ...smallRingTable, communes: { ...communes, names: ['Pont-Breton'] } })).toEqual({
      ok: false,
      error: 'communes.names: not one value per commune',
    });
  });
});

test('a border that leaves that of the region on its way is refused', () => {
  const wide = gridTopology([[-1, 0]], -1.2, 47.2, 0.1);
  // The east side goes on beyond the corner of the region, in one arc.
  const x = [...wide.x.slice(0, 4), wide.x[3]!, ...wide.x.slice(4)];
  const y = [...wide.y.slice(0, 4), wide.y[3]! - 5000, ...wide.y.slice(4)];
  const bent = {
    ...wide,
    x: Int32Array.from(x),
    y: Int32Array.from(y),
    arcStart: Int32Array.of(0, 2, 5, 7, 9),
  };

  expect(joinTopologies(smallTopology(), bent)).toEqual({
    ok: false,
    error: 'arc 1 leaves the border on its way',
  });
});
