import { beforeAll, describe, expect, test } from 'vitest';
import { createRealImport } from '../../../../support/realImport.ts';

let read: Awaited<ReturnType<typeof createRealImport>>;
beforeAll(async () => {
  read = await createRealImport();
});

/** Events of a calendar read on 30 November 2026. */
function report(...events: readonly (readonly string[])[]) {
  const blocks = events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']);
  return read(['BEGIN:VCALENDAR', 'VERSION:2.0', ...blocks, 'END:VCALENDAR'].join('\r\n'), 'agenda.ics');
}
const one = (...lines: readonly string[]) => report(['SUMMARY:Rendez-vous', ...lines]).places[0];
const PARIS = 'DTSTART;TZID=Europe/Paris';

describe('a series', () => {
  test('that is over is past, and its end is told', () => {
    expect(
      one(`${PARIS}:20250107T090000`, 'DURATION:PT3H', 'RRULE:FREQ=WEEKLY;UNTIL=20250429T215959Z;BYDAY=TU'),
    ).toMatchObject({
      status: 'past',
      dates: { start: '2025-01-07', end: '2025-04-29' },
      period: 'toutes les semaines, mardi, jusqu’au 29 avril 2025, 09:00 - 12:00',
    });
  });

  test('of a few sessions names them', () => {
    expect(one(`${PARIS}:20261203T140000`, 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY;COUNT=3')).toMatchObject({
      status: 'toConfirm',
      dates: { start: '2026-12-03', end: '2026-12-17', days: ['2026-12-03', '2026-12-10', '2026-12-17'] },
      period: 'jeudi 3, 10 et 17 décembre 2026, 14:00 - 16:00',
    });
  });

  test.each([
    ['20261208', 'FREQ=MONTHLY;BYDAY=2TU', 'tous les mois, le 2e mardi, 14:00'],
    ['20261208', 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2', 'tous les mois, le 2e mardi, 14:00'],
    ['20261206', 'FREQ=MONTHLY;BYDAY=1SU', 'tous les mois, le 1er dimanche, 14:00'],
    ['20261225', 'FREQ=MONTHLY;BYDAY=-1FR', 'tous les mois, le dernier vendredi, 14:00'],
    ['20261215', 'FREQ=MONTHLY', 'tous les mois, le 15, 14:00'],
    ['20261231', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'tous les mois, le dernier jour, 14:00'],
    ['20261203', 'FREQ=WEEKLY', 'toutes les semaines, jeudi, 14:00'],
    ['20261203', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH', 'toutes les 2 semaines, mardi, jeudi, 14:00'],
    ['20261203', 'FREQ=YEARLY', 'tous les ans, le 3 décembre, 14:00'],
  ])('from %s, %s is « %s », and has its next days', (day, rule, period) => {
    const place = one(`${PARIS}:${day}T140000`, `RRULE:${rule}`);

    expect(place).toMatchObject({ period, status: 'recurring' });
    expect(place?.dates?.start.replaceAll('-', '')).toBe(day);
  });

  test('leaves out its exceptions', () => {
    const place = one(
      `${PARIS}:20261203T140000`,
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'EXDATE;TZID=Europe/Paris:20261210T140000',
    );

    expect(place?.dates?.days).toEqual(['2026-12-03', '2026-12-17']);
  });

  test('of dates one by one has them all, the first one too', () => {
    const place = one(`${PARIS}:20261203T140000`, 'RDATE;TZID=Europe/Paris:20261210T140000,20270107T140000');

    expect(place).toMatchObject({
      dates: { days: ['2026-12-03', '2026-12-10', '2027-01-07'] },
      period: 'jeudi 3, 10 décembre 2026 et 7 janvier 2027, 14:00',
    });
  });

  test('has a session that was moved on its own day, wherever it is written, and none on the day before', () => {
    const series = ['UID:s', 'SUMMARY:Atelier', `${PARIS}:20261201T093000`, 'RRULE:FREQ=WEEKLY;COUNT=3'];
    const moved = [
      'UID:s',
      'SUMMARY:Atelier',
      'RECURRENCE-ID;TZID=Europe/Paris:20261208T093000',
      `${PARIS}:20261209T140000`,
    ];
    for (const events of [
      [series, moved],
      [moved, series],
    ]) {
      const { places, counts } = report(...events);
      expect(counts.refused).toBe(0);
      expect(places.map(({ dates }) => dates?.days ?? dates?.start).sort()).toEqual(
        [['2026-12-01', '2026-12-15'], '2026-12-09'].sort(),
      );
    }
  });

  test('has no session on the day of one that was called off, which is told', () => {
    const { places, findings } = report(
      ['UID:s', 'SUMMARY:Atelier', `${PARIS}:20261201T093000`, 'RRULE:FREQ=WEEKLY;COUNT=3'],
      [
        'UID:s',
        'SUMMARY:Atelier',
        'STATUS:CANCELLED',
        'RECURRENCE-ID;TZID=Europe/Paris:20261208T093000',
        `${PARIS}:20261208T093000`,
      ],
    );

    expect(places.map(({ dates }) => dates?.days)).toEqual([['2026-12-01', '2026-12-15']]);
    expect(findings).toContainEqual(
      expect.objectContaining({ outcome: 'ignored', reason: 'cancelled-session' }),
    );
  });

  test('that never falls does not stop the reading', () => {
    expect(one(`${PARIS}:20261203T140000`, 'RRULE:FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31')).toBeDefined();
  });
});

describe('the length of an event', () => {
  test.each([
    [['DTSTART;VALUE=DATE:20261203', 'DURATION:P3D'], '2026-12-05', null],
    [[`${PARIS}:20261203T000000`, 'DTEND;TZID=Europe/Paris:20261206T000000'], '2026-12-05', null],
    [[`${PARIS}:20261203T180000`, 'DTEND;TZID=Europe/Paris:20261204T000000'], '2026-12-03', '18:00 - 00:00'],
    [['DTSTART:20261203'], '2026-12-03', null],
    [[`${PARIS}:20261203T0900`], '2026-12-03', '09:00'],
  ])('%j ends on %s', (lines, end, period) => {
    expect(one(...lines)).toMatchObject({ dates: { start: '2026-12-03', end }, period });
  });
});

test.each([
  ['DTSTART;TZID=Etc/UTC:20261203T080000', '09:00'],
  ['DTSTART;TZID=Europe/London:20261203T080000', '09:00'],
  ['DTSTART;TZID=Romance Standard Time:20261203T080000', '08:00'],
  ['DTSTART;TZID=Zone de quelqu’un:20261203T080000', '08:00'],
  ['DTSTART:20261203T080000Z', '09:00'],
  ['DTSTART:20261203T080000', '08:00'],
])('%s is at %s here', (start, period) => {
  expect(one(start)?.period).toBe(period);
});

test('HTML of a description becomes its text', () => {
  const html =
    '<p>Venez avec <b>un CV</b>.</p><br>Voir <a href="https://example.org/x">la page</a>&nbsp\\; merci';

  expect(one(`${PARIS}:20261203T090000`, `DESCRIPTION:${html}`)?.notes).toBe(
    'Venez avec un CV.\nVoir la page (https://example.org/x) merci',
  );
});

test('a text that goes on without the space of a fold is taken whole', () => {
  expect(one('DESCRIPTION:une ligne', 'et sa suite', `${PARIS}:20261203T090000`)?.notes).toBe(
    'une ligne\net sa suite',
  );
});

test('a private event is left out, with a word; one that is said to be called off is closed', () => {
  const { places, findings, counts } = report(
    ['SUMMARY:Entretien', `${PARIS}:20261203T090000`, 'CLASS:PRIVATE'],
    ['SUMMARY:ANNULÉ - Salon', `${PARIS}:20261203T090000`],
  );

  expect(places.map(({ name, status }) => [name, status])).toEqual([['ANNULÉ - Salon', 'closed']]);
  expect(findings[0]).toMatchObject({ reason: 'private-event', outcome: 'ignored', name: '' });
  expect(counts).toMatchObject({ ignored: 1, refused: 0 });
});
