import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../../../src/domain/session/bytes.ts';

describe('bytes', () => {
  test.each([0, 1, 127, 128, 300, 2 ** 31, 2 ** 40])('reads back %d', (value) => {
    const writer = new ByteWriter();
    writer.unsigned(value);
    writer.signed(-value);

    const reader = ByteReader.fromBase64Url(writer.toBase64Url());

    expect([reader?.unsigned(), reader?.signed(), reader?.done]).toEqual([
      value,
      value === 0 ? 0 : -value,
      true,
    ]);
  });

  test('a small number takes one byte', () => {
    const writer = new ByteWriter();
    writer.unsigned(127);

    // One byte of eight bits is two characters of six.
    expect(writer.toBase64Url()).toHaveLength(2);
  });

  test('answers null past the end', () => {
    const reader = ByteReader.fromBase64Url('');

    expect([reader?.unsigned(), reader?.signed()]).toEqual([null, null]);
  });

  test('answers null on a number that never ends', () => {
    // Nine bytes with the bit "more to come".
    expect(ByteReader.fromBase64Url(btoa('\xff'.repeat(9)))?.unsigned()).toBeNull();
  });

  test('refuses a text that is not base64url', () => {
    expect(ByteReader.fromBase64Url('é%')).toBeNull();
  });
});
