import { describe, expect, test } from 'vitest';
import {
  bareCode,
  parseCommuneCode,
  parseFap2009Code,
  parseFap2021Code,
  parseRomeCode,
  parseZoneId,
  toZoneId,
  ZONE_KINDS,
  type ZoneKind,
  zoneKindOf,
} from '../../../src/domain/ids.ts';

describe('the identifier of a zone', () => {
  test.each<[ZoneKind, string, string]>([
    ['epci', 'EPCI:244400404', 'EPCI:24440040'],
    ['bassin', 'BE:5201', 'BE:520'],
    ['zoneEmploi', 'ZE:5201', 'ZE:52010'],
    ['bassinVie', 'BV:2A004', 'BV:2C004'],
    ['departement', 'DEP:971', 'DEP:9710'],
    ['region', 'REG:52', 'REG:5'],
  ])('%s may be %s, and not %s', (kind, good, bad) => {
    expect(parseZoneId(kind, good)).toBe(good);
    expect(toZoneId(kind, good.split(':')[1] ?? '')).toBe(good);
    expect(zoneKindOf(good)).toBe(kind);
    expect(bareCode(good as never)).toBe(good.split(':')[1]);
    expect([parseZoneId(kind, bad), zoneKindOf(bad)]).toEqual([null, null]);
    for (const other of ZONE_KINDS) if (other !== kind) expect(parseZoneId(other, good)).toBeNull();
    expect([parseZoneId(kind, `${good}:`), parseZoneId(kind, good.replace(':', ''))]).toEqual([null, null]);
  });
});

test.each([
  [parseCommuneCode, ['44001', '2A004', '2B033', '97411'], ['4400', '440010', '2C004', 'A4001', '']],
  [parseRomeCode, ['A1101', 'N4101'], ['O1101', 'a1101', 'A110', 'A11011']],
  [parseFap2021Code, ['A0X40', 'QAX01'], ['A0X4', 'A0x40', '00X40', 'A0X400']],
  [parseFap2009Code, ['A0Z40'], ['AAZ40', 'A0Z4', 'A0Z400']],
] as const)('codes: %o', (parse, good, bad) => {
  expect(good.map((code) => parse(code))).toEqual(good);
  expect(bad.map((code) => parse(code))).toEqual(bad.map(() => null));
});
