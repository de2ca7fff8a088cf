import { describe, expect, test } from 'vitest';
import type { CommuneCode } from '../../../../src/domain/ids.ts';
import { createNearness } from '../../../../src/domain/places/nearness.ts';
import type { Place } from '../../../../src/domain/places/place.ts';
import { scaleOf, suggestAt } from '../../../../src/domain/places/scale.ts';
import type { PlaceGround } from '../../../../src/domain/places/selection.ts';
import { countTerritory } from '../../../../src/domain/territory/counting.ts';
import { type Choice, EMPTY_TERRITORY } from '../../../../src/domain/territory/territory.ts';
import { createPlace, createSmallPlaces } from '../../../support/smallPlaces.ts';
import { codeAt, createSmallRegion, rectangle } from '../../../support/smallRegion.ts';

const TODAY = '2026-11-23';
const region = createSmallRegion();

// A commune of the small region is about 7.5 km by 11.1 km: 84 km².
describe('scaleOf', () => {
  test('is near for a part of one commune', () => {
    const { scale, reasons } = scaleDrawn(0, 0, 1, 0.5);

    expect(scale).toBe('near');
    expect(reasons).toMatchObject([{ kind: 'small', communes: 1 }]);
  });

  test('is near for a small drawing over the border of two bassins', () => {
    // Half of row 5 and half of row 6, in two bassins: 84 km².
    expect(scaleDrawn(1.5, 1, 2.5, 2).scale).toBe('near');
  });

  test('is that of an EPCI for a few communes', () => {
    // Rows 0, 1, 4 and 5: 336 km², in one EPCI and one bassin.
    const { scale, reasons } = scaleDrawn(0, 0, 2, 2);

    expect(scale).toBe('epci');
    expect(reasons).toMatchObject([{ kind: 'middle', communes: 4 }]);
  });

  test('is that of a bassin when several bassins hold a fifth of the inhabitants each', () => {
    // Rows 0 to 7: 7 500 inhabitants in the first bassin, 20 800 in the second, of 28 300: 27 % and 73 %.
    const { scale, reasons } = scaleDrawn(0, 0, 4, 2);

    expect(scale).toBe('bassin');
    expect(reasons).toEqual([{ kind: 'severalBassins', count: 2 }]);
  });

  test('is that of an EPCI when a second bassin is barely touched', () => {
    // Rows 0, 1, 2, 4, 5 and 7: 7 100 inhabitants in the first bassin and 800, a tenth, in the second; two EPCI.
    const few = scaleOf(
      countTerritory(choosing({ 0: 'in', 1: 'in', 2: 'in', 4: 'in', 5: 'in', 7: 'in' }), region),
      region,
    );

    expect(few).toMatchObject({ scale: 'epci', reasons: [{ kind: 'middle', communes: 6 }] });
  });

  test('is that of a bassin when three EPCI hold a tenth of the inhabitants each, and not when one holds less', () => {
    // Row 5 (A) 600, row 7 (B) 800, row 8 (C) 900: a quarter at least of 2 300 each.
    const three = scaleOf(countTerritory(choosing({ 5: 'in', 7: 'in', 8: 'in' }), region), region);
    // Row 6 (B) has 20 000 inhabitants of 21 500.
    const one = scaleOf(countTerritory(choosing({ 5: 'in', 6: 'in', 8: 'in' }), region), region);

    expect(three.reasons).toContainEqual({ kind: 'severalEpci', count: 3 });
    expect(one.reasons.map(({ kind }) => kind)).not.toContain('severalEpci');
  });

  test.each([
    [8, 150, 'near'],
    [8, 151, 'epci'],
    [9, 150, 'epci'],
  ])('is near up to 8 communes and 150 km²: %i communes of %i km²', (count, km2, expected) => {
    const rows = Array.from({ length: count }, (_, row) => row);
    const areaKm2 = new Float64Array(12).fill(km2 / count);
    const flat = {
      ...region,
      communes: {
        ...region.communes,
        areaKm2,
        // All in one EPCI and one bassin.
        zone: {
          ...region.communes.zone,
          epci: rows.map(() => 0) as never,
          bassin: rows.map(() => 0) as never,
        },
      },
    };
    const choices = Object.fromEntries(rows.map((row) => [row, 'in' as const]));

    expect(scaleOf(countTerritory(choosing(choices), flat), flat).scale).toBe(expected);
  });

  test('is that of a bassin for its surface alone, from 1 000 km²', () => {
    const communes = { 0: 'in', 1: 'in', 2: 'in', 3: 'in' } as const;
    const square = { ...region, communes: { ...region.communes, areaKm2: new Float64Array(12).fill(250) } };
    const smaller = { ...region, communes: { ...region.communes, areaKm2: new Float64Array(12).fill(249) } };
    const counting = countTerritory(choosing(communes), region);

    expect(scaleOf(counting, square).reasons).toContainEqual({ kind: 'large', km2: 1000 });
    expect(scaleOf(counting, smaller).scale).toBe('epci');
  });

  test('counts a commune that was chosen and not drawn as wholly in, and leaves out one that was taken away', () => {
    const chosen = scaleOf(countTerritory(choosing({ 0: 'in', 1: 'in' }), region), region);
    const fewer = scaleOf(countTerritory(choosing({ 0: 'in', 1: 'out' }), region), region);

    expect(chosen.scale).toBe('epci');
    expect(fewer.scale).toBe('near');
  });
});

describe('suggestAt', () => {
  test('near: what is on foot, in the order of the profession', () => {
    const suggestions = suggestAt('near', createGround(createSmallPlaces(region)), TODAY);

    expect(suggestions.map(({ need, found }) => [need, found])).toEqual([
      ['tradeCafes', 'idea'],
      ['digitalSpaces', 'around'],
      ['missionsLocales', 'around'],
      ['franceServices', 'around'],
    ]);
  });

  test('epci: says that no mission économique is known', () => {
    const [mission, agency] = suggestAt('epci', createGround(createSmallPlaces(region)), TODAY);

    expect(mission).toEqual({ need: 'economicMissions', found: 'missing', rows: [] });
    expect(agency?.rows[0]?.place.id).toBe('t07');
  });

  test('gives the nearest of each need, two at most', () => {
    const places = [0.4, 0.1, 0.2].map((east, at) => placeAt(`c${at}`, -1 + east));
    const [chambers] = suggestAt('bassin', createGround(places), TODAY);

    expect(chambers?.rows.map(({ place }) => place.id)).toEqual(['c1', 'c2']);
  });

  test('is around up to the reach of its scale, from the line', () => {
    // The line ends 1° W; a degree of longitude at 47.25° N is 75.48 km: 60 km are 0.7949°.
    const at = (east: number) =>
      suggestAt('bassin', createGround([placeAt('c0', -1 + east)]), TODAY)[0]?.found;

    expect([at(0.794), at(0.796)]).toEqual(['around', 'far']);
  });

  test('says that the nearest is far, and gives that one only', () => {
    // 2° east at 47° N: more than 150 km.
    const [chambers] = suggestAt('bassin', createGround([placeAt('c0', 1), placeAt('c1', 1.5)]), TODAY);

    expect(chambers).toMatchObject({ found: 'far', rows: [{ place: { id: 'c0' } }] });
  });

  test('never sends anybody to a place that is closed', () => {
    const closed: Place = { ...placeAt('c0', -1), status: 'closed' };

    expect(suggestAt('bassin', createGround([closed]), TODAY)[0]?.found).toBe('missing');
  });
});

function scaleDrawn(west: number, south: number, east: number, north: number) {
  const territory = { ...EMPTY_TERRITORY, shape: [rectangle(west, south, east, north)] };
  return scaleOf(countTerritory(territory, region), region);
}

function choosing(choices: Readonly<Record<number, Choice>>) {
  const entries = Object.entries(choices).map(([row, choice]) => [codeAt(Number(row)), choice]);
  return { ...EMPTY_TERRITORY, choices: Object.fromEntries(entries) as Record<CommuneCode, Choice> };
}

function placeAt(id: string, lng: number): Place {
  return createPlace({
    id,
    kind: 'chambre_consulaire',
    position: { point: [lng, 47.25], precision: 'address' },
  });
}

function createGround(places: readonly Place[]): PlaceGround {
  return {
    places,
    nearness: createNearness(places)([rectangle(0, 0, 2, 1)]),
    words: () => '',
    counted: [0, 1],
    region,
  };
}
