import { expect, test } from 'vitest';
import {
  encodingOfMark,
  isBinary,
  MAX_BYTES,
  refuseBytes,
} from '../../../../../src/domain/places/import/fileHead.ts';

const text = new TextEncoder().encode('nom;commune\n');

test('a file is refused empty, or above fifty megabytes', () => {
  expect(refuseBytes(0, new Uint8Array(0))).toEqual({ kind: 'empty' });
  expect(refuseBytes(1, text.subarray(0, 1))).toBeNull();
  expect(refuseBytes(MAX_BYTES, text)).toBeNull();
  expect(refuseBytes(MAX_BYTES + 1, text)).toEqual({ kind: 'too-large', bytes: MAX_BYTES + 1 });
  expect(MAX_BYTES).toBe(52_428_800);
});

test('one zero, or more than two control characters in a hundred, is no text', () => {
  const hundred = (controls: number) =>
    Uint8Array.from({ length: 100 }, (_, at) => (at < controls ? 1 : 0x61));

  expect(isBinary(hundred(2))).toBe(false);
  expect(isBinary(hundred(3))).toBe(true);
  expect(isBinary(Uint8Array.from({ length: 100 }, (_, at) => (at === 50 ? 0 : 0x61)))).toBe(true);
  expect(refuseBytes(100, hundred(3))).toEqual({ kind: 'binary' });
});

test.each([
  [9, false],
  [10, false],
  [12, false],
  [13, false],
  [32, false],
  [127, false],
  [8, true],
  [11, true],
  [14, true],
  [31, true],
])('a text of the byte %i alone is binary: %s', (byte, expected) => {
  expect(isBinary(Uint8Array.of(byte, byte, byte))).toBe(expected);
});

test.each([
  [[0xef, 0xbb, 0xbf, 0x61], 'utf-8'],
  [[0xff, 0xfe, 0x61, 0x00], 'utf-16le'],
  [[0xfe, 0xff, 0x00, 0x61], 'utf-16be'],
  [[0x61, 0x00, 0x62, 0x00], 'utf-16le'],
  [[0x61, 0x00, 0x62, 0x63], null],
  [[0x61, 0x62, 0x63, 0x00], null],
  [[0x61, 0x00, 0x00, 0x00], null],
  [[0x00, 0x00, 0x62, 0x00], null],
  [[0xef, 0xbb, 0x61], null],
  [[0xff, 0x61], null],
  [[0xfe, 0x61], null],
  [[], null],
])('bytes that begin with %j tell %s', (bytes, encoding) => {
  expect(encodingOfMark(Uint8Array.from(bytes))).toBe(encoding);
  expect(encoding !== null && isBinary(Uint8Array.from([...bytes, 1, 1, 1, 1]))).toBe(false);
});
