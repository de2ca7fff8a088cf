import { describe, expect, test } from 'vitest';
import {
  type DatedPlace,
  eventsOn,
  readAgenda,
  shiftDay,
  shiftMonth,
  usualMonths,
  weeksOf,
} from '../../../../src/domain/places/agenda.ts';
import type { Place } from '../../../../src/domain/places/place.ts';
import { createPlace } from '../../../support/smallPlaces.ts';

const TODAY = '2026-11-24';

describe('the agenda', () => {
  test('puts what is not over first, soonest first', () => {
    const { upcoming, past } = read([
      event('later', { dates: days('2027-03-01') }),
      event('soon', { dates: days('2026-12-01') }),
      event('over', { dates: days('2026-11-23') }),
    ]);

    expect(ids(upcoming)).toEqual(['soon', 'later']);
    expect(ids(past)).toEqual(['over']);
  });

  test('puts the events of a day in the order of their hours', () => {
    const { upcoming } = read([
      event('at-ten', { dates: days('2026-12-01'), period: '10:00 - 17:00' }),
      event('at-nine', { dates: days('2026-12-01'), period: '9h - 12h' }),
      event('whole-day', { dates: days('2026-12-01') }),
    ]);

    expect(ids(upcoming)).toEqual(['whole-day', 'at-nine', 'at-ten']);
  });

  test('keeps an event until the end of its last day', () => {
    const { upcoming } = read([
      event('today', { dates: days(TODAY) }),
      event('under-way', { dates: days('2026-11-20', TODAY) }),
    ]);

    expect(ids(upcoming)).toEqual(['under-way', 'today']);
  });

  test('gives the past from the latest, those without a date last', () => {
    const { past } = read([
      event('undated', { status: 'past' }),
      event('old', { dates: days('2016-11-22'), status: 'past' }),
      event('recent', { dates: days('2025-06-03') }),
    ]);

    expect(ids(past)).toEqual(['recent', 'old', 'undated']);
  });

  test('does not say that an event known from one edition comes back', () => {
    const { usual, past } = read([
      event('once', { period: 'numéro de décembre 2012', status: 'recurring' }),
      event('once-too', { period: 'janvier (25 janvier 2013)', status: 'old' }),
    ]);

    expect(usual).toEqual([]);
    expect(ids(past)).toEqual(['once', 'once-too']);
  });

  test('groups what comes back by the month its source names, without a month last', () => {
    const { usual } = read([
      event('nobody-knows', { period: 'annuel, trois jours', status: 'recurring' }),
      event('in-march', { period: 'mars (2017 : 1 000 offres ; 2018)', status: 'recurring' }),
      event('in-january', { period: 'janvier (25 janvier 2013, 3e édition)', status: 'old' }),
    ]);

    expect(usual.map(({ month, places }) => [month, ids(places)])).toEqual([
      [1, ['in-january']],
      [3, ['in-march']],
      [null, ['nobody-knows']],
    ]);
  });

  test('says of a recurring event whose date is over both that it was and when it comes back', () => {
    const { past, usual } = read([event('fair', { dates: days('2024-11-29'), status: 'recurring' })]);

    expect(ids(past)).toEqual(['fair']);
    expect(usual.map(({ month }) => month)).toEqual([11]);
  });

  test('sets aside the kinds of meeting that anyone can organise, until one has a date', () => {
    const { ideas, usual, upcoming } = read([
      event('cafe', { category: 'format', kind: 'cafe_emploi', status: 'format' }),
      event('hour', { kind: 'atelier_territoire', status: 'quoted' }),
      event('dated-hour', { kind: 'atelier_territoire', dates: days('2026-12-03') }),
    ]);

    expect(ids(ideas)).toEqual(['cafe', 'hour']);
    expect(usual).toEqual([]);
    expect(ids(upcoming)).toEqual(['dated-hour']);
  });

  test('counts a meeting that somebody holds again and again among those to go to', () => {
    const { ideas, usual } = read([
      event('cafe', { kind: 'cafe_emploi', status: 'recurring', period: 'tous les mois, 10:00 - 12:00' }),
    ]);

    expect(ideas).toEqual([]);
    expect(usual.map(({ month, places }) => [month, ids(places)])).toEqual([[null, ['cafe']]]);
  });

  test('leaves places out', () => {
    const { upcoming, past, usual, ideas } = read([createPlace({ id: 'door' })]);

    expect([upcoming, past, usual, ideas]).toEqual([[], [], [], []]);
  });
});

describe('the usual month', () => {
  test('is not that of the newspaper that speaks of the event', () => {
    expect(months('édition traitée dans le numéro de décembre 2012')).toEqual([]);
    expect(months('23 mars 2018 ; « Forum de l’emploi » annoncé en septembre 2022')).toEqual([3]);
  });

  test('is read with its accents, and once', () => {
    expect(months('décembre (3 décembre 2015), puis en août')).toEqual([8, 12]);
  });

  test('is none without words', () => {
    expect(usualMonths({ period: null, dates: null })).toEqual([]);
  });
});

describe('a month', () => {
  test('is cut in weeks from Monday', () => {
    // The 1st of November 2026 is a Sunday: one day in the first week, and 30 days end on a Monday.
    const weeks = weeksOf('2026-11');

    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeks[5]?.[0]).toBe('2026-11-30');
  });

  test('of February knows leap years', () => {
    expect(weeksOf('2028-02').flat()).toContain('2028-02-29');
    expect(weeksOf('2027-02').flat()).not.toContain('2027-02-29');
  });

  test('leads to the others, over the end of the year', () => {
    expect([shiftMonth('2026-11', 2), shiftMonth('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  });

  test('has each event on every one of its days', () => {
    const salon = event('salon', { dates: days('2026-11-30', '2026-12-02') }) as DatedPlace;

    expect(
      ['2026-11-29', '2026-11-30', '2026-12-02', '2026-12-03'].map((day) => eventsOn([salon], day).length),
    ).toEqual([0, 1, 1, 0]);
  });
});

test('a day leads to the next, over the end of the month', () => {
  expect([shiftDay('2026-11-30', 1), shiftDay('2027-01-01', -1)]).toEqual(['2026-12-01', '2026-12-31']);
});

function read(places: readonly Place[]) {
  return readAgenda(places, TODAY);
}

function event(id: string, part: Partial<Omit<Place, 'id'>>): Place {
  return createPlace({ id, category: 'event', kind: 'forum_emploi', ...part });
}

function days(start: string, end = start) {
  return { start, end };
}

function months(period: string) {
  return usualMonths({ period, dates: null });
}

function ids(places: readonly Place[]): string[] {
  return places.map(({ id }) => id);
}
