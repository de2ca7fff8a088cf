import { expect, test } from 'vitest';
import type { PlaceId } from '../../../../src/domain/ids.ts';
import { EMPTY_PLAN, withPlace } from '../../../../src/domain/interview/plan.ts';
import { createPlace } from '../../../support/smallPlaces.ts';

const DATES = { start: '2026-12-03', end: '2026-12-04' };

test.each([
  ['place', null, 'visit', null],
  ['event', DATES, 'event', '2026-12-03'],
  ['format', null, 'workshop', null],
] as const)('a card of the category %s is planned once, on its first day', (category, dates, kind, date) => {
  const place = createPlace({ id: 't01', name: 'Mission locale', category, dates });

  const plan = withPlace(EMPTY_PLAN, place);

  expect(plan).toMatchObject([{ kind, title: 'Mission locale', place: 't01' as PlaceId, date }]);
  expect(withPlace(plan, place)).toBe(plan);
  expect(withPlace(plan, createPlace({ id: 't02' })).map(({ id }) => id)).toEqual(['a1', 'a2']);
});
