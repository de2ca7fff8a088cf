import { describe, expect, test } from 'vitest';
import { deflateText, inflateText } from '../../../../src/state/sync/compression.ts';

/** What a browser hands over: bytes of a buffer of their own. */
const own = (bytes: Uint8Array) => Uint8Array.from(bytes);

describe('inflateText', () => {
  test('gives back what was deflated', async () => {
    expect(await inflateText(own(await deflateText('Un mot, puis « élégant »')), 1000)).toBe(
      'Un mot, puis « élégant »',
    );
  });

  test('takes a text of exactly as many bytes as are allowed, and none that is longer, however small it came', async () => {
    const deflated = own(await deflateText('a'.repeat(1_000_000)));

    expect(deflated.byteLength).toBeLessThan(5000);
    expect((await inflateText(deflated, 1_000_000))?.length).toBe(1_000_000);
    expect(await inflateText(deflated, 999_999)).toBeNull();
  });

  test('refuses bytes that are not that', async () => {
    expect(await inflateText(Uint8Array.of(255, 1, 2, 3), 1000)).toBeNull();
  });
});
