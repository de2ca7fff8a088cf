import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { readPictureHead } from '../../../../src/domain/paper/reading/pictureHead.ts';

const pixels = { width: 40, height: 25, data: new Uint8Array(4000).fill(120) };
const text = (words: string) => new TextEncoder().encode(words);

describe('the head of a picture', () => {
  test('of a PNG tells its size', () => {
    const png = new PNG({ width: 40, height: 25 });
    expect(readPictureHead(PNG.sync.write(png))).toEqual({ type: 'png', megapixels: 0.001 });
  });

  test('of a JPEG tells its size, behind segments of any kind', () => {
    const bytes = jpeg.encode(pixels, 80).data;
    expect(readPictureHead(bytes)).toEqual({ type: 'jpeg', megapixels: 0.001 });
    const note = [0xff, 0xe1, 0x03, 0xea, ...Array<number>(1000).fill(0xff)];
    const longer = Uint8Array.from([...bytes.subarray(0, 2), ...note, ...bytes.subarray(2)]);
    expect(readPictureHead(longer)).toEqual({ type: 'jpeg', megapixels: 0.001 });
  });

  test.each([
    ['VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 40, 0, 25, 0]],
    ['VP8L', [0x2f, 39, 0x00, 0x06, 0, 0, 0, 0, 0, 0]],
    ['VP8X', [0, 0, 0, 0, 39, 0, 0, 24, 0, 0]],
  ])('of a WebP (%s) tells its size', (kind, data) => {
    const bytes = Uint8Array.from([
      ...text('RIFF'),
      0,
      0,
      0,
      0,
      ...text('WEBP'),
      ...text(kind),
      0,
      0,
      0,
      0,
      ...data,
    ]);
    expect(readPictureHead(bytes)).toEqual({ type: 'webp', megapixels: 0.001 });
  });

  test('of a file that stops there tells no size', () => {
    const bytes = jpeg.encode(pixels, 80).data;
    for (const length of [3, 10, 20, 40])
      expect(readPictureHead(bytes.subarray(0, length))).toEqual({ type: 'jpeg', megapixels: null });
    expect(readPictureHead(PNG.sync.write(new PNG({ width: 4, height: 4 })).subarray(0, 12))).toEqual({
      type: 'png',
      megapixels: null,
    });
  });

  test.each(['', 'GIF89a', '%PDF-1.7', '<svg/>', 'RIFF....WAVEfmt ', '\u0000\u0000\u0000 ftypheic'])(
    'of « %s » is not one',
    (words) => {
      expect(readPictureHead(text(words))).toBeNull();
    },
  );
});
