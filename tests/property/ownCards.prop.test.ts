import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeNotebook } from '../../src/domain/notebook/decode.ts';
import { encodeNotebook } from '../../src/domain/notebook/file.ts';
import { EMPTY_KEPT, type KeptNotebook } from '../../src/domain/notebook/keptNotebook.ts';
import { decodeLinkText, linkDrafts } from '../../src/domain/notebook/link.ts';
import { CORRECTIONS_FORMAT } from '../../src/domain/places/correctionsFile.ts';
import { importWholeFile } from '../../src/domain/places/import/importFile.ts';
import { CATEGORY_WORDS, STATUS_WORDS } from '../../src/domain/places/import/vocabulary.ts';
import { byId } from '../../src/domain/places/merge.ts';
import { lengthOf } from '../../src/domain/places/ownCards.ts';
import { PLACE_KINDS } from '../../src/domain/places/place.ts';
import { requestOf } from '../support/importing.ts';

/** What files hold: words, and what breaks programs. */
const wild = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    'toString',
    '\u0000',
    'a\u0000b\u0007',
    '\ud800 seule',
    '👩‍🏭🇫🇷',
    '\u202Eabc',
    'مرحبا',
    '=1+1',
    'x'.repeat(600),
    'é'.repeat(5000),
    '"},{"',
  ),
);
const ids = fc.oneof(wild, fc.constantFrom('a', 'b', '__proto__', 'constructor', 'toString', 'valueOf'));
const sites = fc.oneof(
  wild,
  fc.webUrl(),
  fc
    .tuple(fc.integer({ min: 400, max: 2100 }), fc.constantFrom('', '?q=', '#'))
    .map(([length, between]) => `https://exemple.fr/${between}${'a'.repeat(length)}`),
  fc.constantFrom('https://x.[fr', 'https://nom:secret@exemple.fr/', 'javascript:alert(1)', 'www.exemple.fr'),
);
const degrees = fc.oneof(
  fc.double({ min: -200, max: 200 }).map(String),
  fc.constantFrom(
    '47.25',
    '-1.15',
    '-0',
    '0',
    '85.5',
    '89.9',
    '90',
    '-90',
    '180',
    '48,07',
    '46.67',
    '1e999',
    'NaN',
  ),
);
const days = fc.oneof(
  wild,
  fc.constantFrom('2026-12-03', '12/04/2026', '0000-01-01', '2026-02-30', '9999-12-31'),
);

/** The cells of a line, by the names of our columns. */
const cells = fc.record(
  {
    id: ids,
    nom: fc.oneof(wild, fc.constant('Espace Projets')),
    genre: fc.oneof(wild, fc.constantFrom(...PLACE_KINDS)),
    categorie: fc.oneof(wild, fc.constantFrom(...Object.values(CATEGORY_WORDS))),
    statut: fc.oneof(wild, fc.constantFrom(...Object.values(STATUS_WORDS))),
    code_insee: fc.oneof(wild, fc.constantFrom('49001', '49002', '35238', '')),
    code_postal: fc.oneof(wild, fc.constant('49100')),
    adresse: wild,
    organisation: wild,
    latitude: degrees,
    longitude: degrees,
    telephone: fc.oneof(wild, fc.constant('02 40 00 00 01')),
    site_web: sites,
    source_url: sites,
    horaires: fc.oneof(wild, fc.constantFrom('Mo-Fr 09:00-12:00', 'Mo "sur rendez-vous"')),
    date_debut: days,
    date_fin: days,
    date_maj: days,
    periode: wild,
    publics_specifiquement_adresses: wild,
    notes: wild,
    source: wild,
    licence: wild,
  },
  { requiredKeys: ['nom', 'code_insee'] },
);
const lines = fc.array(cells, { minLength: 1, maxLength: 6 });

describe('whatever is taken from a file is in the notebook that is opened again', () => {
  test('from a table', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const columns = [...new Set(given.flatMap((each) => Object.keys(each)))];
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const rows = given.map((each) => columns.map((name) => quote(String(Reflect.get(each, name) ?? ''))));
        reopens([columns.map(quote), ...rows].map((row) => row.join(';')).join('\n'));
      }),
    );
  });

  test('from a list in JSON', () => {
    fc.assert(fc.property(lines, (given) => reopens(JSON.stringify(given))));
  });

  test('from points in GeoJSON', () => {
    const number = degrees.map((text) => Number(text.replace(',', '.')));
    const features = fc.array(
      fc.record({ properties: cells, at: fc.tuple(number, number) }).map(({ properties, at }) => ({
        type: 'Feature',
        properties,
        geometry: { type: 'Point', coordinates: at },
      })),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(features, (given) =>
        reopens(JSON.stringify({ type: 'FeatureCollection', features: given })),
      ),
    );
  });

  test('from a calendar', () => {
    const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n|\r/g, '\\n');
    const event = fc.record({
      uid: ids,
      summary: fc.oneof(wild, fc.constant('Forum de l’emploi')),
      url: sites,
      location: fc.oneof(wild, fc.constant('Salle, 49100 Douvres')),
      description: wild,
      geo: fc.tuple(degrees, degrees).map((pair) => pair.join(';')),
      start: fc.constantFrom(
        'DTSTART:20261203T090000Z',
        'DTSTART;VALUE=DATE:20261203',
        'DTSTART:00010101T000000Z',
        'DTSTART:99991231T235900Z',
      ),
      rule: fc.constantFrom(
        '',
        'RRULE:FREQ=WEEKLY;BYDAY=TH',
        'RRULE:FREQ=MONTHLY;BYDAY=2TU',
        'STATUS:CANCELLED',
      ),
    });
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 4 }), (events) => {
        const blocks = events.map(({ uid, summary, url, location, description, geo, start, rule }) =>
          [
            'BEGIN:VEVENT',
            `UID:${escaped(uid)}`,
            `SUMMARY:${escaped(summary)}`,
            `URL:${escaped(url)}`,
            `LOCATION:${escaped(location)}`,
            `DESCRIPTION:${escaped(description)}`,
            `GEO:${geo}`,
            start,
            ...(rule ? [rule] : []),
            'END:VEVENT',
          ].join('\r\n'),
        );
        reopens(['BEGIN:VCALENDAR', ...blocks, 'END:VCALENDAR'].join('\r\n'));
      }),
    );
  });

  test('from a file of corrections', () => {
    const correction = fc.record(
      { id: ids, ferme: fc.boolean(), adresse: wild, telephone: wild, note: wild, verifie_le: days },
      { requiredKeys: ['id', 'verifie_le'] },
    );
    fc.assert(
      fc.property(fc.array(correction, { minLength: 1, maxLength: 6 }), (corrections) =>
        reopens(JSON.stringify({ format: CORRECTIONS_FORMAT, version: 1, corrections })),
      ),
    );
  });
});

/** Imports a file, keeps what is taken, and opens it again, from a file and from a link. */
function reopens(content: string): void {
  const outcome = importWholeFile(requestOf(content));
  if (!outcome.ok) return;
  const { places, corrections } = outcome.value;
  const kept: KeptNotebook = {
    ...EMPTY_KEPT,
    savedOn: '2026-11-30',
    places,
    corrections: byId(corrections),
  };
  const text = encodeNotebook(kept);
  const reopened = decodeNotebook(text);
  expect(reopened).toEqual({ ok: true, value: kept });
  if (reopened.ok) expect(Object.values(reopened.value.corrections)).toEqual(sorted(kept.corrections));
  expect(decodeLinkText(linkDrafts(kept)[0]?.text ?? '')).toEqual({ ok: true, value: kept });
  const written = [...places, ...Object.values(kept.corrections)].reduce(
    (sum, each) => sum + lengthOf(each),
    0,
  );
  expect(text.length).toBeLessThanOrEqual(encodeNotebook(EMPTY_KEPT).length + 100 + written);
}

function sorted(corrections: KeptNotebook['corrections']) {
  return Object.values(corrections).sort((a, b) => (a.id < b.id ? -1 : 1));
}
