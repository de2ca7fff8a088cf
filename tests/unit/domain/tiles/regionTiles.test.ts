import { describe, expect, test } from 'vitest';
import { TOPOLOGY_SCALE, type Topology } from '../../../../src/domain/catalogue/topology.ts';
import { mercatorX, mercatorY } from '../../../../src/domain/mercator.ts';
import { createRegionTiles } from '../../../../src/domain/tiles/regionTiles.ts';
import { TILE_EXTENT } from '../../../../src/domain/tiles/vectorTile.ts';
import { type ReadFeature, readTile } from '../../../support/readTile.ts';
import { CELL_DEG, createSmallRegion, smallCommunes } from '../../../support/smallRegion.ts';
import { createSmallRegionWithRing } from '../../../support/smallRing.ts';

const region = createSmallRegion();
const tileAt = createRegionTiles(region);

describe('a tile of the region', () => {
  test('holds every commune it meets as a surface, its row as id', () => {
    const { communes = [] } = readTile(tileAt(5, 15, 11));

    expect(communes.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(new Set(communes.map(({ kind }) => kind))).toEqual(new Set([3]));
  });

  test('puts a corner where Web Mercator does', () => {
    const { communes = [] } = readTile(tileAt(7, 63, 44));

    // The south-west corner of row 0: 1.2° W, 47.2° N.
    const x = Math.round((mercatorX(-1.2) * 2 ** 7 - 63) * TILE_EXTENT);
    const y = Math.round((mercatorY(47.2) * 2 ** 7 - 44) * TILE_EXTENT);
    expect(cornersOf(communes.find(({ id }) => id === 0))).toContain(`${x} ${y}`);
  });

  test('turns its surfaces clockwise on the screen', () => {
    const { communes = [] } = readTile(tileAt(7, 63, 44));

    expect(communes.flatMap(({ parts }) => parts).every((ring) => signedArea(ring) > 0)).toBe(true);
  });

  test('draws each border once, with what it separates', () => {
    const { limits = [] } = readTile(tileAt(7, 63, 44));

    const shores = limits.filter(({ properties }) => properties['shore']);
    const shared = limits.filter(({ properties }) => properties['epci']);
    expect(new Set(limits.map(({ kind }) => kind))).toEqual(new Set([2]));
    expect(shores.flatMap(({ parts }) => parts)).toHaveLength(2);
    // Five sides of a commune, in a line that turns once: six points.
    expect(shared.flatMap(({ parts }) => parts.flat())).not.toHaveLength(0);
  });

  test('goes a little beyond its edges, and no farther', () => {
    const finest = readTile(tileAt(12, ...columnAndRow(12, -1.15, 47.25)));

    const points = Object.values(finest)
      .flat()
      .flatMap(({ parts }) => parts.flat(2));
    expect(Math.min(...points)).toBe(-128);
    expect(Math.max(...points)).toBe(TILE_EXTENT + 128);
  });

  test.each([9, 10, 11, 12])(
    'at zoom %i holds the communes that it meets or that come near it, and no other',
    (zoom) => {
      // Each side of a tile goes on for 128 units of its 4 096.
      const margin = 128 / TILE_EXTENT;
      const [west, north] = columnAndRow(zoom, -1.3, 47.6);
      const [east, south] = columnAndRow(zoom, -0.7, 47.1);
      for (let column = west; column <= east; column++) {
        for (let row = north; row <= south; row++) {
          const { communes = [] } = readTile(tileAt(zoom, column, row));
          const near = smallCommunes.points.flatMap(([lng, lat], id) => {
            const left = mercatorX(lng - CELL_DEG / 2) * 2 ** zoom - column;
            const right = mercatorX(lng + CELL_DEG / 2) * 2 ** zoom - column;
            const top = mercatorY(lat + CELL_DEG / 2) * 2 ** zoom - row;
            const bottom = mercatorY(lat - CELL_DEG / 2) * 2 ** zoom - row;
            const meets = left < 1 + margin && right > -margin && top < 1 + margin && bottom > -margin;
            return meets ? [id] : [];
          });
          expect(communes.map(({ id }) => id)).toEqual(near);
        }
      }
    },
  );

  test.each([
    // A pixel is 360 / 512 degrees of longitude at zoom 0, half as much at each zoom after it; degrees of latitude are
    // 1 / cos 47.5° = 1.48 times larger on the map. Half a pixel is 0.00137° at zoom 8, 0.00034° at 10, 0.00017° at 11.
    [0.0005, { 8: false, 10: true, 12: true }],
    [0.0001, { 10: false, 11: false, 12: true }],
  ])('has a corner %f° off its border where it shows, and always in the finest ones', (degrees, zooms) => {
    const makeTile = createRegionTiles({ ...region, topology: withCorner(region.topology, degrees) });

    for (const [zoom, isThere] of Object.entries(zooms).map(
      ([key, value]) => [Number(key), value] as const,
    )) {
      const [column, row] = columnAndRow(zoom, -1.15, 47.5);
      const { communes = [] } = readTile(makeTile(zoom, column, row));
      const x = Math.round((mercatorX(-1.15) * 2 ** zoom - column) * TILE_EXTENT);
      const y = Math.round((mercatorY(47.5 + degrees) * 2 ** zoom - row) * TILE_EXTENT);
      expect(cornersOf(communes.find(({ id }) => id === 8)).includes(`${x} ${y}`)).toBe(isThere);
    }
  });

  test('has no bytes where there is nothing', () => {
    expect(tileAt(7, 0, 0)).toHaveLength(0);
  });
});

/** The same topology with one corner more in the middle of the northern side of row 8, so many degrees above it. */
function withCorner({ arcStart, x, y, ...rings }: Topology, degrees: number): Topology {
  const north = Math.round(47.5 * TOPOLOGY_SCALE);
  const arc = [...arcStart.keys()].findIndex(
    (at) => y[2 * at] === north && y[2 * at + 1] === north && x[2 * at] === Math.round(-1.2 * TOPOLOGY_SCALE),
  );
  const at = 2 * arc + 1;
  const insert = (list: Int32Array, value: number) =>
    Int32Array.of(...list.subarray(0, at), value, ...list.subarray(at));
  return {
    ...rings,
    arcStart: arcStart.map((start, index) => (index > arc ? start + 1 : start)),
    x: insert(x, Math.round(-1.15 * TOPOLOGY_SCALE)),
    y: insert(y, north + Math.round(degrees * TOPOLOGY_SCALE)),
  };
}

function columnAndRow(zoom: number, lng: number, lat: number): [number, number] {
  return [Math.floor(mercatorX(lng) * 2 ** zoom), Math.floor(mercatorY(lat) * 2 ** zoom)];
}

function cornersOf(feature: ReadFeature | undefined): string[] {
  return feature?.parts.flat().map(([x, y]) => `${x} ${y}`) ?? [];
}

/** Twice the area by the surveyor's formula: above 0 for an outer ring, y going down. */
function signedArea(ring: ReadFeature['parts'][number]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

describe('a tile of a region that its ring was joined to', () => {
  const { communes = [], limits = [] } = readTile(createRegionTiles(createSmallRegionWithRing())(7, 63, 44));

  test('holds the communes of the ring alone, under their rows', () => {
    expect(communes.map(({ id }) => id)).toEqual([12, 13, 14]);
  });

  test('draws the borders that one of them has: nothing where the ring ends inland, the two communes of the region too', () => {
    const segments = limits.flatMap(({ parts }) => parts).reduce((sum, line) => sum + line.length - 1, 0);

    expect(segments).toBe(10);
    expect(limits.some(({ properties }) => properties['epci'])).toBe(true);
  });
});
