import { describe, expect, test } from 'vitest';
import { type LimitLines, limitLines } from '../../../../src/domain/tiles/limitLines.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

// Every border of the small region is an arc of two points: arcs count segments.
describe('the limits', () => {
  test('hold every border once', () => {
    const region = createSmallRegion();

    const drawn = limitLines(region).flatMap(({ lines }) => lines.flat());

    expect(drawn.map((ref) => (ref < 0 ? ~ref : ref)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: region.topology.arcStart.length - 1 }, (_, arc) => arc),
    );
  });

  test('say what each border separates', () => {
    const limits = limitLines(createSmallRegion());

    // Column 1 | column 2 on two lines (EPCI A | B), and line 1 | line 2 over three columns (A, B | C).
    expect(count(limits, 'epci')).toBe(5);
    // All communes of the mainland are in one département; the island touches none of them.
    expect(count(limits, 'departement')).toBe(0);
  });

  test('call the edge of the region a shore where no neighbour lies beyond', () => {
    const limits = limitLines(createSmallRegion());

    // Mainland: 4 below, 3 above plus the step of the missing corner (1), 3 + 3 on the sides; island: 4.
    expect(count(limits, 'shore')).toBe(18);
  });

  test('call the edge of the region a département where a neighbour lies beyond', () => {
    const region = createSmallRegion();
    const [west, east, south, north] = [-0.8, -0.7, 47.1, 47.6];
    const outer = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ] as const;
    const neighbours = [
      {
        name: 'Ailleurs',
        label: [-0.75, 47.3] as [number, number],
        polygons: [[outer.map(([x, y]) => [x, y] as [number, number])]],
      },
    ];

    const limits = limitLines({ ...region, basemap: { ...region.basemap, neighbours } });

    // The east sides of rows 3 and 7.
    expect(count(limits, 'departement')).toBe(2);
    expect(count(limits, 'shore')).toBe(16);
  });

  test('run on through the points where exactly two borders of a kind meet', () => {
    const shores = limitLines(createSmallRegion()).filter(({ properties }) => properties.shore);

    // The coast of the mainland and that of the island.
    expect(shores.flatMap(({ lines }) => lines)).toHaveLength(2);
  });
});

function count(limits: readonly LimitLines[], property: keyof LimitLines['properties']): number {
  return limits.filter(({ properties }) => properties[property]).flatMap(({ lines }) => lines.flat()).length;
}
