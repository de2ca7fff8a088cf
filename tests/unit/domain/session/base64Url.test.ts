import { describe, expect, test } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../../../src/domain/session/base64Url.ts';

describe('base64url', () => {
  test('writes bytes with the letters that an address keeps as they are', () => {
    // 0xfb 0xff is "+/8=" in plain base64.
    expect(toBase64Url(Uint8Array.of(0xfb, 0xff))).toBe('-_8');
  });

  test('reads back what it wrote', () => {
    expect(fromBase64Url('-_8')).toEqual(Uint8Array.of(0xfb, 0xff));
  });

  test('refuses a text that is not base64url', () => {
    expect(fromBase64Url('é%')).toBeNull();
  });
});
