import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import {
  type DatedPlace,
  eventsOn,
  readAgenda,
  shiftDay,
  shiftMonth,
  weeksOf,
} from '../../src/domain/places/agenda.ts';
import { placesCalendar } from '../../src/domain/places/calendar.ts';
import { createPlace } from '../support/smallPlaces.ts';

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const month = day.map((each) => each.slice(0, 7));
const dates = fc.tuple(day, fc.integer({ min: 0, max: 10 })).map(([start, length]) => ({
  start,
  end: shiftDay(start, length),
}));

test('a month holds each of its days once, in order', () => {
  fc.assert(
    fc.property(month, (each) => {
      const days = weeksOf(each)
        .flat()
        .filter((cell) => cell !== null);
      expect(days).toEqual([...new Set(days)].sort());
      expect(days[0]).toBe(`${each}-01`);
      expect(shiftDay(days.at(-1) ?? '', 1)).toBe(`${shiftMonth(each, 1)}-01`);
    }),
  );
});

test('going to another month and back changes nothing', () => {
  fc.assert(
    fc.property(month, fc.integer({ min: -60, max: 60 }), (each, by) => {
      expect(shiftMonth(shiftMonth(each, by), -by)).toBe(each);
    }),
  );
});

test('a dated event is either to come or past, and to come while one of its days is', () => {
  fc.assert(
    fc.property(fc.array(dates), day, (all, today) => {
      const places = all.map((each, at) => createPlace({ id: `e${at}`, category: 'event', dates: each }));
      const { upcoming, past } = readAgenda(places, today);
      expect(upcoming.length + past.length).toBe(places.length);
      for (const { dates } of upcoming) expect(dates.end >= today).toBe(true);
      expect(eventsOn(upcoming, today).length).toBeLessThanOrEqual(upcoming.length);
    }),
  );
});

test('whatever a card says, its calendar file gives it back', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(text, text, dates, (name, description, when) => {
      const event = createPlace({ name, category: 'event', dates: when }) as DatedPlace;
      const outcome = placesCalendar([event], '2026-11-24', {
        name: 'Mes dates',
        where: () => name,
        describe: () => description,
      });
      if (!outcome.ok) throw new Error(outcome.error);
      const [component, ...others] = new ICAL.Component(ICAL.parse(outcome.value)).getAllSubcomponents(
        'vevent',
      );
      expect(others).toEqual([]);
      const read = component && new ICAL.Event(component);
      expect(read?.endDate.toString()).toBe(shiftDay(when.end, 1));
      expect((read?.description ?? '').trim()).toBe(printed(description));
    }),
  );
});

/** Without what a calendar cannot carry. */
function printed(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .trim();
}
