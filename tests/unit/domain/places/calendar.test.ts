import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { DatedPlace } from '../../../../src/domain/places/agenda.ts';
import { placesCalendar } from '../../../../src/domain/places/calendar.ts';
import type { Place } from '../../../../src/domain/places/place.ts';
import { createPlace } from '../../../support/smallPlaces.ts';

const WORDS = { name: 'Mes dates', where: () => 'Cholet', describe: () => 'À confirmer' };

describe('the calendar file', () => {
  test('holds whole days, the last one included', () => {
    const [read] = parse([event({ dates: { start: '2026-11-30', end: '2026-12-02' } })]);

    expect([read?.startDate.toString(), read?.endDate.toString()]).toEqual(['2026-11-30', '2026-12-03']);
    expect(read?.startDate.isDate).toBe(true);
  });

  test('holds the hours of an event, in the time of the place', () => {
    const dates = { start: '2026-11-28', end: '2026-11-28' };
    const text = made([event({ dates, period: '10:00 - 17:00' })]);

    expect(text).toContain('DTSTART:20261128T100000\r\nDTEND:20261128T170000\r\n');
  });

  test('says only when an event begins when nobody knows more', () => {
    const text = made([event({ dates: { start: '2026-11-28', end: '2026-11-28' }, period: '9h30' })]);

    expect(text).toContain('DTSTART:20261128T093000\r\n');
    expect(text).not.toMatch(/DTEND|DURATION/);
  });

  test('gives back any text as it was written', () => {
    const name = 'Forum ; « emploi, santé » \\n\nEND:VCALENDAR';

    const [read] = parse([event({ name })]);

    expect(read?.summary).toBe(name);
  });

  test('lets no control character through', () => {
    const text = made([event({ name: 'a\rEND:VEVENT\u0000b\u0007' })]);

    expect(text.split('\r\n').filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(text).not.toMatch(/[^\P{Cc}\r\n\t]/u);
  });

  test('names an event the same each time, so that importing twice replaces', () => {
    const events = [event({ id: 'pl318' }), event({ id: 'mine 2' })];

    expect(parse(events).map(({ uid }) => uid)).toEqual(['pl318@arpenteur', 'mine%202@arpenteur']);
    expect(made(events)).toBe(made(events));
  });

  test('says where only as far as it is known', () => {
    const [exact] = parse([event({ position: { point: [-0.88, 47.06], precision: 'address' } })]);
    const [about] = parse([event({ position: { point: [-0.88, 47.06], precision: 'commune' } })]);

    expect(exact?.component.getFirstPropertyValue('geo')).toEqual([47.06, -0.88]);
    expect(about?.component.getFirstPropertyValue('geo')).toBeNull();
    expect(about?.location).toBe('Cholet');
  });

  test('of no event is still a calendar', () => {
    expect(made([])).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  });
});

function event(part: Partial<Omit<Place, 'id'>> & { id?: string }): DatedPlace {
  const dates = { start: '2026-12-01', end: '2026-12-01' };
  return createPlace({ category: 'event', dates, ...part }) as DatedPlace;
}

function made(events: readonly DatedPlace[]): string {
  const outcome = placesCalendar(events, '2026-11-24', WORDS);
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}

/** Read by another library than the one that wrote it. */
function parse(events: readonly DatedPlace[]): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(made(events)));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}
