import { describe, expect, test } from 'vitest';
import { mercatorX, mercatorY } from '../../../../src/domain/mercator.ts';
import { createRegionTiles } from '../../../../src/domain/tiles/regionTiles.ts';
import { TILE_EXTENT } from '../../../../src/domain/tiles/vectorTile.ts';
import { type ReadFeature, readTile } from '../../../support/readTile.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

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

  test('has no bytes where there is nothing', () => {
    expect(tileAt(7, 0, 0)).toHaveLength(0);
  });
});

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
