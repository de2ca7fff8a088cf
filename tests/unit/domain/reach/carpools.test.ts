import { expect, test } from 'vitest';
import { carpoolsNear, hardlyAround } from '../../../../src/domain/reach/carpools.ts';
import { decodeCarpoolsTable } from '../../../../src/domain/reach/carpoolsContract.ts';
import { smallCarpools } from '../../../support/smallDirects.ts';

const [place] = smallCarpools.places;

test('the five nearest places are named, none beyond 30 km', () => {
  const at = (north: number) => ({
    ...place!,
    name: String(north),
    at: [-1.5, 47 + north] as [number, number],
  });
  const places = [0.29, 0.05, 0.2, 0.01, 0.1, 0.15, 0.02].map(at);
  const near = carpoolsNear({ ...smallCarpools, places }, [-1.5, 47]);

  expect(near.map(({ carpool }) => carpool.name)).toEqual(['0.01', '0.02', '0.05', '0.1', '0.15']);
  expect(near[0]?.km).toBeCloseTo(1.112, 2);
  expect(carpoolsNear({ ...smallCarpools, places: [at(0.28)] }, [-1.5, 47])).toEqual([]);
});

test('of départements that hardly publish, only those of communes within 30 km are named', () => {
  const hardly = [
    { code: '44', name: 'Proche', places: 1 },
    { code: '86', name: 'Lointain', places: 0 },
  ];
  const communes = {
    codes: ['44001', '86001'] as never,
    points: [
      [-1.5, 47.2],
      [0.4, 46.6],
    ] as never,
  };

  expect(hardlyAround({ ...smallCarpools, hardly }, communes, [-1.5, 47]).map(({ code }) => code)).toEqual([
    '44',
  ]);
});

test('a table whose place has no day is refused', () => {
  expect(decodeCarpoolsTable(smallCarpools).ok).toBe(true);
  expect(decodeCarpoolsTable({ ...smallCarpools, places: [{ ...place, seen: '2022' }] }).ok).toBe(false);
});
