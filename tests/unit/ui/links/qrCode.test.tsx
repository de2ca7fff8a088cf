import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MAX_QR_LENGTH } from '../../../../src/domain/links/qrLength.ts';
import { QrCode } from '../../../../src/ui/links/QrCode.tsx';
import { readPixels } from '../../../support/readCodes.ts';

/** Pixels of a screen that a module takes at least. */
const LEAST = 4;

test.each([60, 200, 408, 802, MAX_QR_LENGTH])(
  'a code of %i characters at four pixels a module is read by two readers',
  async (length) => {
    const text = addressOf(length);

    expect(await readPixels(drawn(text, LEAST))).toBe(text);
  },
);

test('the longest code takes five hundred pixels of a screen at most', () => {
  expect(drawn(addressOf(MAX_QR_LENGTH), LEAST).width).toBeLessThanOrEqual(500);
});

test('a code is never under four pixels a module: its style says what one pixel each takes', () => {
  const html = renderToStaticMarkup(<QrCode text={addressOf(200)} label="Code" />);
  const [, side] = /viewBox="0 0 (\d+) \d+"/.exec(html) ?? [];

  expect(html).toContain(`--one-pixel-each:${side}px`);
});

/** An address that holds words as a notebook's does: letters and digits in no order. */
function addressOf(length: number): string {
  let text = 'https://example.org/#carnet=';
  for (let seed = 1; text.length < length; seed = (seed * 48_271) % 2_147_483_647)
    text += (seed % 36).toString(36);
  return text;
}

/** The squares of the picture, each a whole number of pixels. */
function drawn(text: string, pixels: number) {
  const html = renderToStaticMarkup(<QrCode text={text} label="Code" />);
  const side = Number(/viewBox="0 0 (\d+)/.exec(html)?.[1]) * pixels;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of html.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let down = 0; down < pixels; down++)
      for (let along = 0; along < pixels; along++) {
        const at = 4 * ((Number(y) * pixels + down) * side + Number(x) * pixels + along);
        data.fill(0, at, at + 3);
      }
  return { width: side, height: side, data };
}
