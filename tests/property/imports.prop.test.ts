import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { placesCsv, placesGeoJson } from '../../src/domain/export/placesFile.ts';
import type { PlaceId } from '../../src/domain/ids.ts';
import { encodeCorrections } from '../../src/domain/places/correctionsFile.ts';
import { mendLetters } from '../../src/domain/places/import/cells.ts';
import { PLACE_FIELDS } from '../../src/domain/places/import/fields.ts';
import { importWholeFile } from '../../src/domain/places/import/importFile.ts';
import {
  AUDIENCES,
  PLACE_CATEGORIES,
  PLACE_KINDS,
  PLACE_STATUSES,
  type Place,
  type PlaceCorrection,
} from '../../src/domain/places/place.ts';
import { reportOf, requestOf } from '../support/importing.ts';
import { codeAt, createSmallRegion } from '../support/smallRegion.ts';

const { communes } = createSmallRegion();

/** Words as people write them, and as spreadsheets, markup and thieves do. */
const words = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
    fc.constantFrom('=1+1', "'=A1", '+33', '-', '@SUM(A1)', '<b>x</b>', 'a;b', 'a,b', '"a"', "l'été", 'a\nb'),
  )
  .map((text) => text.replace(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}\uFEFF|@]/gu, '').trim())
  // What looks like letters that a file damaged is repaired.
  .filter((text) => text !== '' && mendLetters(text).fix === null);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dates = fc
  .tuple(fc.uniqueArray(day, { minLength: 2, maxLength: 5 }), fc.boolean())
  .map(([some, inSessions]) => {
    const days = some.sort();
    const whole = { start: days[0] ?? '', end: days.at(-1) ?? '' };
    return inSessions ? { ...whole, days } : whole;
  });
const address = fc.webUrl({ validSchemes: ['https'] }).filter((url) => !/[|@]/.test(url));
const opening = fc.constantFrom(
  '09:00 - 12:00',
  '08:30 - 12:30 / 14:00 - 17:00',
  'sur rendez-vous ; appeler',
);

const place: fc.Arbitrary<Place> = fc
  .record({
    row: fc.nat(communes.count - 1),
    door: fc.option(
      fc.record({
        lng: fc.double({ min: -0.05, max: 0.05, noNaN: true }),
        lat: fc.double({ min: -0.05, max: 0.05, noNaN: true }),
      }),
      { nil: null },
    ),
    card: fc.record({
      id: words.filter((id) => !id.startsWith('exemple-')).map((id) => id as PlaceId),
      name: words,
      kind: fc.constantFrom(...PLACE_KINDS),
      category: fc.constantFrom(...PLACE_CATEGORIES),
      organisation: optional(words),
      postcode: optional(fc.constantFrom('49100', '85350')),
      address: optional(words),
      phone: optional(fc.constantFrom('02 40 00 00 01', '3949', '02 40 00 00 01 poste 3')),
      website: optional(address),
      publicText: optional(words),
      audiences: fc.uniqueArray(fc.constantFrom(...AUDIENCES), { minLength: 1 }),
      services: optional(words),
      hours: optional(fc.array(opening, { minLength: 6, maxLength: 7 })),
      period: optional(words),
      dates: optional(dates),
      notes: optional(words),
      source: fc.record({ label: words, url: optional(address), licence: optional(words) }),
      seen: optional(fc.oneof(day, fc.constantFrom('2022', '2022-05'))),
      status: fc.constantFrom(...PLACE_STATUSES),
      priority: fc.constantFrom(1 as const, 2 as const, 3 as const),
    }),
  })
  .map(({ row, door, card }): Place => {
    const [lng, lat] = communes.points[row]!;
    return {
      ...card,
      commune: codeAt(row),
      position: door
        ? { point: [round(lng + door.lng), round(lat + door.lat)], precision: 'address' }
        : { point: [lng, lat], precision: 'commune' },
    };
  });
const catalogue = fc.uniqueArray(place, { selector: ({ id }) => id, minLength: 1, maxLength: 8 });

describe('a catalogue that is exported and imported again', () => {
  test('is the same catalogue, in CSV', () => {
    fc.assert(
      fc.property(catalogue, (places) => {
        const report = reportOf(placesCsv(places, communes));

        expect(report.findings).toEqual([]);
        expect(report.places).toEqual(places);
      }),
    );
  });

  test('is the same catalogue, in GeoJSON', () => {
    fc.assert(
      fc.property(catalogue, (places) => {
        expect(reportOf(JSON.stringify(placesGeoJson(places, communes))).places).toEqual(places);
      }),
    );
  });

  test('never starts a cell as a formula', () => {
    fc.assert(
      fc.property(catalogue, (places) => {
        const cells = Papa.parse<string[]>(placesCsv(places, communes), { delimiter: ';' }).data.flat();

        // A longitude is a number, minus sign included.
        expect(cells.filter((cell) => /^(?:[=+@\t\r]|-(?![\d,]+$))/.test(cell))).toEqual([]);
      }),
    );
  });
});

test('corrections that are exported and imported again are the same', () => {
  const correction: fc.Arbitrary<PlaceCorrection> = fc
    .record(
      { id: words, closed: fc.boolean(), address: words, phone: words, note: words, checkedOn: day },
      { requiredKeys: ['id', 'checkedOn'] },
    )
    .map((given) => ({ ...given, id: given.id as PlaceId }));
  fc.assert(
    fc.property(fc.uniqueArray(correction, { selector: ({ id }) => id, minLength: 1 }), (corrections) => {
      const text = encodeCorrections(Object.fromEntries(corrections.map((each) => [each.id, each])));
      const sorted = [...corrections].sort((a, b) => (a.id < b.id ? -1 : 1));

      expect(reportOf(text).corrections).toEqual(sorted);
    }),
  );
});

describe('an import never throws', () => {
  test('whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), answers));
  });

  test('whatever the table', () => {
    const headings = fc.array(fc.constantFrom(...PLACE_FIELDS.map(({ name }) => name), 'x'), {
      maxLength: 12,
    });
    const cell = fc.oneof(
      fc.string({ maxLength: 12, unit: 'binary' }),
      fc.constantFrom('49001', '-1.15', '47.25', '1e999', 'NaN', '9'.repeat(400), '2026-02-30', '__proto__'),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 13 }), { maxLength: 6 });
    fc.assert(
      fc.property(headings, rows, fc.constantFrom(';', ',', '\t'), (head, lines, separator) => {
        answers(
          ['nom', 'code_insee', ...head]
            .join(separator)
            .concat('\n', lines.map((line) => line.join(separator)).join('\n')),
        );
      }),
    );
  });

  test('whatever the JSON', () => {
    const members = fc.dictionary(
      fc.constantFrom('nom', 'commune', 'latitude', 'geometry', '__proto__'),
      fc.jsonValue(),
    );
    const shapes = fc.oneof(
      fc.jsonValue(),
      fc.array(members),
      fc.record({
        type: fc.constant('FeatureCollection'),
        features: fc.array(
          fc.record({ type: fc.constant('Feature'), properties: members, geometry: fc.jsonValue() }),
        ),
      }),
      fc.record({
        format: fc.constant('arpenteur-corrections'),
        version: fc.constant(1),
        corrections: fc.array(members),
      }),
    );
    fc.assert(fc.property(shapes, (value) => answers(JSON.stringify(value))));
  });

  test('whatever the calendar', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'SUMMARY:Salon',
        'DTSTART:20260412T090000Z',
        'DTSTART;VALUE=DATE:20260231',
        'DTEND:0',
        'RRULE:FREQ=SECONDLY;BYDAY=1TU',
        'RRULE:x',
        'GEO:47;x',
        'END:VCALENDAR',
      ),
      fc.string({ maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) =>
        answers(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines].join('\r\n')),
      ),
    );
  });
});

/** Every line of the file is counted once, and each refused line says why. */
function answers(content: string | Uint8Array): void {
  const outcome = importWholeFile(requestOf(content));
  if (!outcome.ok) return;
  const { counts, findings, places, corrections } = outcome.value;
  const refused = new Set(findings.filter(({ outcome }) => outcome === 'refused').map(({ line }) => line));
  expect(counts.accepted + counts.corrected).toBe(places.length + corrections.length);
  expect(counts.refused).toBe(refused.size);
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
