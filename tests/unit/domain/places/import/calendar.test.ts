import { describe, expect, test } from 'vitest';
import { flawOf, reportOf } from '../../../../support/importing.ts';

describe('an event of a calendar', () => {
  test('is a card with its days', () => {
    const [place] = cards(
      'SUMMARY:Forum de l’emploi',
      'DTSTART;TZID=Europe/Paris:20260412T090000',
      'DTEND;TZID=Europe/Paris:20260412T173000',
      'LOCATION:Salle Haute\\, 49200 Douvres',
    );

    expect(place).toMatchObject({
      id: 'e0@example.org',
      kind: 'forum_emploi',
      category: 'event',
      commune: '49004',
      address: 'Salle Haute, 49200 Douvres',
      dates: { start: '2026-04-12', end: '2026-04-12' },
      period: '09:00 - 17:30',
    });
  });

  test('of whole days ends the day before its end', () => {
    const [place] = cards('SUMMARY:Salon', 'DTSTART;VALUE=DATE:20260412', 'DTEND;VALUE=DATE:20260414');

    expect(place).toMatchObject({ dates: { start: '2026-04-12', end: '2026-04-13' }, period: null });
  });

  test.each([
    ['Salle Haute\\, 49200 Douvres', '49004', '49200'],
    ['Salle Haute\\nDouvres', '49004', null],
    ['Mairie\\, rue Basse\\, Douvres', '49004', null],
    ['Douvres', '49004', null],
  ])('is in the town at the end of its place: %s', (location, commune, postcode) => {
    const [place] = cards('SUMMARY:Salon', 'DTSTART:20260407T093000', `LOCATION:${location}`);

    expect(place).toMatchObject({ commune, postcode });
  });

  test('has the position, the words, the address of a page and the identifier that it gives', () => {
    const [place] = cards(
      'SUMMARY:Salon',
      'DTSTART:20260407T093000',
      'DTEND:20260409T120000',
      'GEO:47.25;-1.15',
      'DESCRIPTION:Venir avec un CV',
      'URL:https://example.org/salon',
    );

    expect(place).toMatchObject({
      position: { point: [-1.15, 47.25], precision: 'address' },
      notes: 'Venir avec un CV',
      website: 'https://example.org/salon',
      dates: { start: '2026-04-07', end: '2026-04-09' },
    });
  });

  test('in universal time is on its day in France', () => {
    // 22:30 in universal time on 1 July is 00:30 on the 2nd in Paris.
    const [place] = cards('SUMMARY:Salon', 'DTSTART:20260701T223000Z');

    expect(place).toMatchObject({ dates: { start: '2026-07-02', end: '2026-07-02' }, period: '00:30' });
  });

  test('that comes back without an end has words, and the days of the coming year', () => {
    const [place] = cards(
      'SUMMARY:Café',
      'DTSTART:20250408T093000',
      'RRULE:FREQ=WEEKLY;INTERVAL=26;BYDAY=TU',
    );

    expect(place).toMatchObject({
      dates: { start: '2026-04-07', end: '2026-10-06', days: ['2026-04-07', '2026-10-06'] },
      period: '26 weeks, tue, 09:30',
      status: 'recurring',
    });
  });

  test('that was called off is closed', () => {
    expect(cards('SUMMARY:Salon', 'DTSTART:20260407T093000', 'STATUS:CANCELLED')[0]?.status).toBe('closed');
  });

  test('that cannot be read is refused by its line, without the others', () => {
    const report = reportOf(
      calendar(
        ['SUMMARY:Sans date'],
        ['SUMMARY:Salon', 'DTSTART:20260407T093000'],
        ['SUMMARY:Faux', 'DTSTART:demain'],
      ),
    );

    expect(report.places.map(({ name }) => name)).toEqual(['Salon']);
    expect(report.findings.filter(({ outcome }) => outcome === 'refused')).toMatchObject([
      { line: 3, reason: 'bad-event' },
      { line: 12, reason: 'bad-event' },
    ]);
  });

  test('that never ends is refused by its line, and so is one inside of another', () => {
    const whole = calendar(['SUMMARY:Salon', 'DTSTART:20260407T093000']);
    const [open = ''] = calendar(['SUMMARY:Forum', 'DTSTART:20260408T093000']).split('\r\nEND:VEVENT');

    const cut = reportOf(whole.replace('END:VCALENDAR', open.slice(open.indexOf('BEGIN:VEVENT'))));
    expect(cut.places.map(({ name }) => name)).toEqual(['Salon']);
    expect(cut.findings.filter(({ outcome }) => outcome === 'refused')).toMatchObject([
      { line: 8, reason: 'bad-event' },
    ]);

    const inside = reportOf(whole.replace('BEGIN:VEVENT', 'BEGIN:VEVENT\r\nSUMMARY:Forum\r\nBEGIN:VEVENT'));
    expect(inside.places.map(({ name }) => name)).toEqual(['Salon']);
    expect(inside.findings.filter(({ outcome }) => outcome === 'refused')).toMatchObject([
      { line: 3, reason: 'bad-event' },
    ]);
  });
});

test('a calendar without an event is refused', () => {
  expect(flawOf('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR')).toEqual({ kind: 'no-entry' });
});

function cards(...lines: readonly string[]) {
  return reportOf(calendar(lines), 'agenda.ics').places;
}

/** A calendar whose first event starts at line 3. */
function calendar(...events: readonly (readonly string[])[]): string {
  const blocks = events.flatMap((lines, at) => [
    'BEGIN:VEVENT',
    `UID:e${at}@example.org`,
    ...lines,
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...blocks, 'END:VCALENDAR'].join('\r\n');
}
