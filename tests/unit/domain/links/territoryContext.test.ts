import { expect, test } from 'vitest';
import { EMPTY_LINK_CONTEXT } from '../../../../src/domain/links/linkContext.ts';
import { territoryContext } from '../../../../src/domain/links/territoryContext.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

test('links start from the most populous commune, in the département and EPCI of most inhabitants', () => {
  const context = territoryContext(Int32Array.of(0, 1, 2), createSmallRegion());

  // Champ-Long: 3 000 of the 6 000 inhabitants.
  expect(context.commune).toMatchObject({ name: 'Champ-Long', because: 'largest' });
  expect(context.departement?.id).toBe('DEP:49');
  expect(context.communes).toEqual(['49001', '49002', '49003']);
});

test('links start from where the person lives when they said so, even outside of what they drew', () => {
  const region = createSmallRegion();

  const context = territoryContext(Int32Array.of(0, 1, 2), region, { row: 4 });
  expect(context.commune).toMatchObject({ name: 'Épinay', because: 'home' });
  expect(context.communes).toEqual(['49001', '49002', '49003']);

  const alone = territoryContext(new Int32Array(), region, { row: 11 });
  expect(alone).toMatchObject({ commune: { name: "L'Îlot" }, radiusKm: null, communes: [] });
  expect(alone.departement?.id).toBe('DEP:85');
});

test('the radius is that of the disc of the same area, rounded up to one that services offer', () => {
  // A commune is about 84 km²: a disc of 5.2 km; four of them, 10.3 km.
  expect(territoryContext(Int32Array.of(0), createSmallRegion()).radiusKm).toBe(10);
  expect(territoryContext(Int32Array.of(0, 1, 4, 5), createSmallRegion()).radiusKm).toBe(20);
});

test.each([
  [4.9999, 5],
  [5.1, 10],
  [9.9, 10],
  [10.1, 20],
  [19.9, 20],
  [20.1, 30],
  [29.9, 30],
  [30.1, 50],
  [49.9, 50],
  [90, 50],
])('a territory as large as a disc of %f km asks for %i km', (radius, asked) => {
  const small = createSmallRegion();
  const areaKm2 = new Float64Array(12).fill((Math.PI * radius ** 2) / 2);
  const region = { ...small, communes: { ...small.communes, areaKm2 } };

  expect(territoryContext(Int32Array.of(0, 1), region).radiusKm).toBe(asked);
});

test('an empty territory fills nothing in but the region', () => {
  const region = createSmallRegion();

  expect(territoryContext(new Int32Array(), region)).toEqual({
    ...EMPTY_LINK_CONTEXT,
    region: region.index.region.links,
  });
});
