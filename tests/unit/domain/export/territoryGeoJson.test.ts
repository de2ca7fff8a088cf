import { describe, expect, test } from 'vitest';
import { territoriesGeoJson, territoryGeoJson } from '../../../../src/domain/export/territoryGeoJson.ts';
import { countTerritory } from '../../../../src/domain/territory/counting.ts';
import type { Shape } from '../../../../src/domain/territory/shape.ts';
import { EMPTY_TERRITORY, type Territory, withChoices } from '../../../../src/domain/territory/territory.ts';
import { codeAt, createSmallRegion, rectangle } from '../../../support/smallRegion.ts';

describe('territoryGeoJson', () => {
  test('keeps the line as drawn, closed, outer ring counter-clockwise and hole clockwise', () => {
    const outer = rectangle(0, 0, 3, 3).outer;
    const hole = rectangle(1, 1, 2, 2).outer;
    const { geometry } = build({
      ...EMPTY_TERRITORY,
      shape: [{ outer: [...outer].reverse(), holes: [hole] }],
    });

    const [rings = []] = geometry.coordinates;
    expect(
      rings.map((ring) => [ring.length, ring[0]?.join() === ring.at(-1)?.join(), Math.sign(area(ring))]),
    ).toEqual([
      [5, true, 1],
      [5, true, -1],
    ]);
  });

  test('writes every piece', () => {
    const shape: Shape = [rectangle(0, 0, 1, 1), rectangle(2, 2, 3, 3)];

    expect(build({ ...EMPTY_TERRITORY, shape }).geometry.coordinates).toHaveLength(2);
  });

  test('lists the communes with their share and whether they count', () => {
    const { properties } = build({
      ...EMPTY_TERRITORY,
      name: 'Chez moi',
      shape: [rectangle(0.1, 0.1, 1.2, 0.9)],
    });

    expect(properties).toMatchObject({
      nom: 'Chez moi',
      regle: 'majorite',
      trace: 'dessin',
      communes: [
        { code: '49001', nom: 'Aubigné-le-Bas', part: expect.closeTo(0.72, 3), comptee: true },
        { code: '49002', nom: 'Belle-Rive', part: expect.closeTo(0.16, 3), comptee: false },
      ],
    });
  });

  test('gives the outline of the chosen communes when nothing is drawn', () => {
    const { properties, geometry } = build(withChoices(EMPTY_TERRITORY, [codeAt(0), codeAt(1)], 'in'));

    expect([properties.trace, properties.surfaceKm2]).toEqual(['communes', null]);
    // Two squares side by side: one rectangle with the two ends of their common side, closed.
    expect(geometry.coordinates.map((rings) => rings.map((ring) => ring.length))).toEqual([[7]]);
  });
});

describe('territoriesGeoJson', () => {
  test('has one feature for each territory, with whose image it is', () => {
    const region = createSmallRegion();
    const territory = withChoices(EMPTY_TERRITORY, [codeAt(0)], 'in');
    const counting = countTerritory(territory, region);
    const { features } = territoriesGeoJson(
      [
        { author: 'me', territory, counting },
        { author: 'counsellor', territory, counting },
      ],
      region,
    );

    expect(features.map(({ properties }) => [properties.auteur, properties.communes.length])).toEqual([
      ['me', 1],
      ['counsellor', 1],
    ]);
  });
});

function build(territory: Territory) {
  const region = createSmallRegion();
  return territoryGeoJson(territory, countTerritory(territory, region), region);
}

function area(ring: readonly (readonly number[])[]): number {
  return ring.reduce((sum, [x1 = 0, y1 = 0], at) => {
    const [x2 = 0, y2 = 0] = ring[(at + 1) % ring.length] ?? [];
    return sum + (x1 + 1) * (y2 - 47) - (x2 + 1) * (y1 - 47);
  }, 0);
}
