import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LngLat } from '../../src/domain/geo.ts';
import {
  type CommuneCode,
  type Fap2009Code,
  type Fap2021Code,
  parseCommuneCode,
  type RomeCode,
  type ZoneId,
} from '../../src/domain/ids.ts';
import { decodeChoices } from '../../src/domain/session/choicesText.ts';
import { decodeSession, encodeSession } from '../../src/domain/session/codec.ts';
import {
  EXPLORE_TABS,
  MAP_LIMITS,
  MAX_PISTES,
  type MapTheme,
  RECRUITMENT_MEASURES,
  type Session,
} from '../../src/domain/session/session.ts';
import { decodeShape } from '../../src/domain/session/shapeText.ts';
import type { Shape } from '../../src/domain/territory/shape.ts';
import { CHOICES, MEMBERSHIP_RULES } from '../../src/domain/territory/territory.ts';

test('a link gives back the session that made it', () => {
  fc.assert(
    fc.property(sessions(), (given) => {
      const text = encodeSession(given).toString();
      expect(decodeSession(new URLSearchParams(text))).toEqual({ session: given, ignored: [] });
    }),
  );
});

test('a link is stable: encoding what was decoded gives the same text', () => {
  fc.assert(
    fc.property(sessions(), (given) => {
      const text = encodeSession(given).toString();
      expect(encodeSession(decodeSession(new URLSearchParams(text)).session).toString()).toBe(text);
    }),
  );
});

test('no text, however broken, makes the decoder throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => void decodeSession(new URLSearchParams(text))),
  );
});

test('no value of a known key makes the decoder throw', () => {
  const key = fc.constantFrom('v', 't', 'k', 'r', 'n', 'i', 's', 'l', 'c', 'z', 'p', 'm', '__proto__');
  const links = fc.array(
    fc.tuple(key, fc.oneof(fc.string(), fc.base64String(), fc.constant('v'.repeat(5000)))),
  );
  fc.assert(fc.property(links, (entries) => void decodeSession(new URLSearchParams(entries))));
});

test('a link cut anywhere is read or refused, key by key, and never throws', () => {
  fc.assert(
    fc.property(sessions(), fc.nat(), (given, at) => {
      const text = encodeSession(given).toString();
      const { ignored } = decodeSession(new URLSearchParams(text.slice(0, at % (text.length + 1))));
      expect(ignored.length).toBeLessThanOrEqual(1);
    }),
  );
});

test('whatever a shape text decodes to has rings of three corners or more, on Earth', () => {
  fc.assert(
    fc.property(fc.base64String(), (text) => {
      const rings = (decodeShape(text.replace(/=+$/, '')) ?? []).flatMap(({ outer, holes }) => [
        outer,
        ...holes,
      ]);
      expect(rings.every((ring) => ring.length >= 3)).toBe(true);
      expect(rings.flat().every(([lng, lat]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 85)).toBe(true);
    }),
  );
});

test('whatever a text of choices decodes to names codes shaped like communes', () => {
  fc.assert(
    fc.property(fc.base64String(), (text) => {
      const codes = Object.keys(decodeChoices(text.replace(/=+$/, '')) ?? {});
      expect(codes.every((code) => parseCommuneCode(code) !== null)).toBe(true);
    }),
  );
});

/** Degrees on the grid of links, five decimals. */
function degrees(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: min * 1e5, max: max * 1e5 }).map((value) => value / 1e5);
}

function shapes(): fc.Arbitrary<Shape> {
  const corner = fc.tuple(degrees(-3, 1), degrees(46, 49)) as fc.Arbitrary<LngLat>;
  const ring = fc.array(corner, { minLength: 3, maxLength: 30 });
  return fc.array(fc.record({ outer: ring, holes: fc.array(ring, { maxLength: 2 }) }), { maxLength: 3 });
}

function sessions(): fc.Arbitrary<Session> {
  const commune = fc
    .oneof(
      fc.integer({ min: 1001, max: 95999 }).map((code) => String(code).padStart(5, '0')),
      fc.integer({ min: 1, max: 999 }).map((code) => `2A${String(code).padStart(3, '0')}`),
    )
    .map((code) => code as CommuneCode);
  // Colours say one thing at a time: an indicator, a theme, or neither.
  const colours = fc.oneof(
    fc.record({
      indicator: fc.option(fc.constantFrom('density', 'jobsChange', 'unemployment')),
      theme: fc.constant(null),
    }),
    fc.record({ indicator: fc.constant(null), theme: themes() }),
  );
  const others = fc.record({
    territory: fc.record({
      name: fc.string({ unit: 'grapheme', maxLength: 40 }).map((name) => [...name].slice(0, 80).join('')),
      shape: shapes(),
      choices: fc.dictionary(commune, fc.constantFrom(...CHOICES), { noNullPrototype: true }),
      rule: fc.constantFrom(...MEMBERSHIP_RULES),
    }),
    limits: fc.subarray([...MAP_LIMITS]),
    commune: fc.option(commune),
    compareWith: fc.option(
      fc
        .constantFrom('EPCI:244900015', 'BE:5216', 'ZE:5216', 'BV:49007', 'DEP:49', 'REG:52')
        .map((id) => id as ZoneId),
    ),
    tab: fc.constantFrom(...EXPLORE_TABS),
    pistes: fc.uniqueArray(
      fc.constantFrom('H2913', 'N4101', 'A1204', 'K1304', 'D1102').map((code) => code as RomeCode),
      { maxLength: MAX_PISTES },
    ),
    view: fc.option(
      fc.record({
        center: fc.tuple(
          fc.integer({ min: -30000, max: 10000 }).map((value) => value / 1e4),
          fc.integer({ min: 460000, max: 490000 }).map((value) => value / 1e4),
        ),
        zoom: fc.integer({ min: 0, max: 2400 }).map((value) => value / 100),
      }),
    ),
  });
  return fc.tuple(others, colours).map(([rest, colour]) => ({ ...rest, ...colour }));
}

function themes(): fc.Arbitrary<MapTheme> {
  const family2021 = fc.constantFrom('D2X40', 'QAX01').map((code) => code as Fap2021Code);
  const family2009 = fc.constantFrom('D2Z41', 'V0Z60').map((code) => code as Fap2009Code);
  return fc.oneof(
    fc.record({
      kind: fc.constant('recruitment' as const),
      measure: fc.constantFrom(...RECRUITMENT_MEASURES),
      family: fc.option(family2021),
    }),
    fc.record({
      kind: fc.constant('specialisation' as const),
      sector: fc.option(fc.constantFrom('C', 'QA')),
    }),
    fc.record({ kind: fc.constant('tension' as const), family: fc.option(family2009) }),
  );
}
