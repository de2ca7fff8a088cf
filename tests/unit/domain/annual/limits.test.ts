import { expect, test } from 'vitest';
import {
  MAX_ANNUAL_BYTES,
  MAX_ANNUAL_MS,
  refuseAnnualBytes,
  startsWith,
} from '../../../../src/domain/annual/limits.ts';

const ZIP = Uint8Array.of(0x50, 0x4b, 3, 4);

test('an official file may weigh 150 megabytes and take two minutes', () => {
  expect(MAX_ANNUAL_BYTES).toBe(157_286_400);
  expect(MAX_ANNUAL_MS).toBe(120_000);
  expect(refuseAnnualBytes(MAX_ANNUAL_BYTES, ZIP)).toBeNull();
  expect(refuseAnnualBytes(MAX_ANNUAL_BYTES + 1, ZIP)).toEqual({ reason: 'too-large' });
  expect(refuseAnnualBytes(1, ZIP)).toBeNull();
  expect(refuseAnnualBytes(0, new Uint8Array(0))).toEqual({ reason: 'empty' });
});

test('a workbook of another age is told by its first four bytes, all of them', () => {
  const old = [0xd0, 0xcf, 0x11, 0xe0];
  expect(refuseAnnualBytes(9, Uint8Array.from([...old, 1]))).toEqual({ reason: 'old-workbook' });
  for (let at = 0; at < 4; at++) expect(refuseAnnualBytes(9, Uint8Array.from(old.with(at, 0)))).toBeNull();
  expect(startsWith(Uint8Array.from(old.slice(0, 3)), old)).toBe(false);
});
