import { describe, expect, test } from 'vitest';
import { mainCommunes } from '../../../../src/domain/kiosk/mainCommunes.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

const region = createSmallRegion();

describe('the communes offered before a letter is typed', () => {
  test('are the most populated of the region, most people first', () => {
    // 20 000 in row 6, 3 000 in row 2, 2 000 in row 1.
    expect(mainCommunes(null, region, 3)).toEqual([6, 2, 1]);
  });

  test('are those of the zone where the centre receives', () => {
    // EPCI A: rows 0, 1, 4 and 5, with 1 000, 2 000, 500 and 600 people.
    expect(mainCommunes(region.zones.epci[0]?.id ?? '', region, 3)).toEqual([1, 0, 5]);
  });

  test('are those of the EPCI of the commune where it receives', () => {
    expect(mainCommunes('49006', region, 2)).toEqual([1, 0]);
  });

  test('are those of the region for a commune that it does not have', () => {
    expect(mainCommunes('35238', region, 1)).toEqual([6]);
  });

  test('leave out communes whose inhabitants are not known', () => {
    const { communes } = region;
    const population = communes.population.map((value, row) => (row === 6 ? Number.NaN : value));

    expect(mainCommunes(null, { ...region, communes: { ...communes, population } }, 2)).toEqual([2, 1]);
  });

  test('are those of the region for a commune without EPCI and for a zone that is not there', () => {
    expect(mainCommunes('85012', region, 1)).toEqual([6]);
    expect(mainCommunes('EPCI:000000000', region, 1)).toEqual([6]);
  });
});
