import { describe, expect, test } from 'vitest';
import { covers, fromPolygons, rectangle } from '../../../../geodata/lib/surfaces.ts';
import { cog } from '../../../../geodata/steps/cog.ts';
import { contours } from '../../../../geodata/steps/contours.ts';
import { departements } from '../../../../geodata/steps/departements.ts';
import { land } from '../../../../geodata/steps/land.ts';
import { members } from '../../../../geodata/steps/members.ts';
import { rivers } from '../../../../geodata/steps/rivers.ts';
import { sea } from '../../../../geodata/steps/sea.ts';
import { topology } from '../../../../geodata/steps/topology.ts';
import { towns } from '../../../../geodata/steps/towns.ts';
import { gridTopology } from '../../../support/gridTopology.ts';
import { stepContext } from '../../../support/stepContext.ts';
import { box } from '../../../support/topologyOf.ts';

describe('land', () => {
  test('extends a neighbour to the very border of the region, and not into it', () => {
    // The region is a square from 0 to 1° W–E; its neighbour is drawn 0.002° too far away.
    const { neighbours } = land.run(landContext(1.002));
    const surface = neighbours[0]!.surface;

    expect(neighbours.map(({ name }) => name)).toEqual(['Neighbour']);
    expect([covers(surface, [1.0005, 47.5]), covers(surface, [0.999, 47.5])]).toEqual([true, false]);
  });

  test('cuts from a neighbour what it has of the region', () => {
    const surface = land.run(landContext(0.998)).neighbours[0]!.surface;

    expect(covers(surface, [0.999, 47.5])).toBe(false);
  });
});

describe('sea', () => {
  test('reaches the coast of the region although the ocean of the source stops before it', () => {
    // The ocean ends at 1.5° W, the region begins at 1.47° W: 0.03° of water are missing.
    const ocean = featureCollection([{ type: 'Polygon', coordinates: [box(-4, 45.5, -1.5, 49.3)] }]);
    const coarseLand = featureCollection([{ type: 'Polygon', coordinates: [box(-1.5, 45.5, 2, 49.3)] }]);
    const region = rectangle(-1.47, 46, 1, 48);

    const polygons = sea.run(
      stepContext({
        sources: { 'ne-ocean': ocean, 'ne-land': coarseLand },
        values: [[land, { region, neighbours: [] }]],
      }),
    );

    const water = fromPolygons(polygons);
    expect([covers(water, [-1.48, 47]), covers(water, [-1.46, 47])]).toEqual([true, false]);
    expect(polygons.flat(2)).toContainEqual([-1.47, 46]);
  });
});

test('departements are sorted by code', () => {
  const area = { type: 'Polygon', coordinates: [box(0, 0, 1, 1)] };
  const text = featureCollection(
    [area, area],
    [
      { code_insee: '61', nom_officiel: 'Orne' },
      { code_insee: '35', nom_officiel: 'Ille-et-Vilaine' },
    ],
  );

  const list = departements.run(stepContext({ sources: { 'departements-2025': text } }));

  expect(list.map(({ name }) => name)).toEqual(['Ille-et-Vilaine', 'Orne']);
});

test('rivers stop the build when one that the map needs is not in the source', () => {
  const text = featureCollection(
    [
      {
        type: 'LineString',
        coordinates: [
          [0, 47],
          [1, 47],
        ],
      },
    ],
    [{ name: 'Loire' }],
  );

  const region = { basemap: { middleLat: 47, openSea: [], rivers: { Loire: 1, Sarthe: 2 } as const } };
  expect(() => rivers.run(stepContext({ region, sources: { 'cours-eau': text } }))).toThrow(
    'cours-eau: no river named "Sarthe" once corrected',
  );
});

test('towns of the region are left to the communes', () => {
  const text = featureCollection(
    [
      { type: 'Point', coordinates: [0.5, 47.5] },
      { type: 'Point', coordinates: [0.699951, 49.1] },
    ],
    [{ NAME_FR: 'Angers' }, { NAME_FR: 'Tours' }],
  );

  const list = towns.run(
    stepContext({
      sources: { 'ne-populated-places': text },
      values: [[land, { region: rectangle(0, 47, 1, 48), neighbours: [] }]],
    }),
  );

  expect(list).toEqual([{ name: 'Tours', at: [0.7, 49.1] }]);
});

describe('contours', () => {
  const nantes = featureCollection(
    [{ type: 'Polygon', coordinates: [box(0, 47, 1, 48)] }],
    [{ DEPCOM: '44109' }],
  );

  test('follow the order of the official list', () => {
    expect(run(nantes, ['44109'])).toMatchObject([{ code: '44109', polygons: [[box(0, 47, 1, 48)]] }]);
  });

  test.each([
    [['44109', '44110'], 'communes-cog2025: 1 communes drawn, 2 in the official list'],
    [['44110'], 'communes-cog2025: 44110 is not drawn'],
  ])('stop the build when the list is %j', (codes, message) => {
    expect(() => run(nantes, codes)).toThrow(message);
  });

  test('stop the build on a feature that is not an area, naming it', () => {
    const point = featureCollection([{ type: 'Point', coordinates: [0, 47] }], [{ DEPCOM: '44109' }]);

    expect(() => run(point, ['44109'])).toThrow('communes-cog2025:feature 1: geometry.type:');
  });

  function run(text: string, codes: readonly string[]) {
    const communes = codes.map((code) => ({ code }));
    return contours.run(
      stepContext({ sources: { 'communes-cog2025': text }, values: [[cog, { communes }]] }),
    );
  }
});

/** A region of one square of 1°; the source of départements has its border with the neighbour at another longitude. */
function landContext(west: number) {
  return stepContext({
    values: [
      [topology, gridTopology([[0, 0]], 0, 47, 1)],
      [members, { zoneIds: { departement: ['DEP:49'] } }],
      [
        departements,
        [
          { code: '49', name: 'Inside', polygons: [[box(0, 47, west, 48)]] },
          { code: '79', name: 'Neighbour', polygons: [[box(west, 47, 2, 48)]] },
        ],
      ],
    ],
  });
}

function featureCollection(geometries: readonly object[], properties: readonly object[] = []): string {
  const features = geometries.map((geometry, i) => ({
    type: 'Feature',
    geometry,
    properties: properties[i] ?? {},
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}
