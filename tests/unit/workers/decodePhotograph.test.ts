import jpeg from 'jpeg-js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { err } from '../../../src/domain/result.ts';
import { decodePhotograph } from '../../../src/workers/decodePhotograph.ts';

const bytes = jpeg.encode({ width: 8, height: 6, data: new Uint8Array(192).fill(90) }, 80).data;
const PHOTO = new Blob([new Uint8Array(bytes)]);

afterEach(() => void vi.unstubAllGlobals());

/** What a browser has: pictures of a size, and canvases that draw in a way of their own. */
function haveBrowser({
  width = 8,
  height = 6,
  open,
  context,
}: {
  readonly width?: number;
  readonly height?: number;
  readonly open?: () => Promise<unknown>;
  readonly context?: () => unknown;
} = {}) {
  const done: unknown[][] = [];
  const bitmap = { width, height, close: () => void done.push(['close']) };
  const drawing = {
    fillRect: (...box: number[]) => void done.push(['white', ...box]),
    drawImage: (_: unknown, ...box: number[]) => void done.push(['draw', ...box]),
    getImageData: (_: number, __: number, wide: number, high: number) => ({
      width: wide,
      height: high,
      data: new Uint8ClampedArray(0),
    }),
  };
  vi.stubGlobal('createImageBitmap', open ?? (async () => bitmap));
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = context ?? (() => drawing);
    },
  );
  return done;
}

describe('a photograph', () => {
  test('is drawn on white, as large as it is, and closed', async () => {
    const done = haveBrowser();

    expect(await decodePhotograph(PHOTO)).toMatchObject({ ok: true, value: { width: 8, height: 6 } });
    expect(done).toEqual([['white', 0, 0, 8, 6], ['draw', 0, 0, 8, 6], ['close']]);
  });

  test('of many pixels is shrunk, its sides in proportion', async () => {
    haveBrowser({ width: 8000, height: 6000 });

    const photo = await decodePhotograph(PHOTO);
    if (!photo.ok) throw new Error(photo.error);
    const { width, height } = photo.value;
    expect(width * height).toBeLessThanOrEqual(16e6);
    expect(width * height).toBeGreaterThan(15.9e6);
    expect(width / height).toBeCloseTo(4 / 3, 2);
  });
});

describe('a file is refused', () => {
  test('where the browser opens no picture beside the page', async () => {
    expect(await decodePhotograph(PHOTO)).toEqual(err('no-reader'));
  });

  test('when it is something else, whatever its name', async () => {
    haveBrowser();
    const file = new File(['%PDF-1.7'], 'photo.jpg', { type: 'image/jpeg' });

    expect(await decodePhotograph(file)).toEqual(err('not-a-picture'));
    expect(await decodePhotograph(new Blob([]))).toEqual(err('not-a-picture'));
  });

  test('when it is too large, before it is opened', async () => {
    haveBrowser({ open: () => Promise.reject(new Error('was opened')) });
    const wide = Uint8Array.from(bytes);
    // The frame says 60 000 by 60 000.
    const frame = wide.findIndex((byte, at) => byte === 0xff && wide[at + 1] === 0xc0);
    wide.set([0xea, 0x60, 0xea, 0x60], frame + 5);
    expect(await decodePhotograph(new Blob([wide]))).toEqual(err('too-large'));

    const heavy = { size: 61 * 1024 * 1024, slice: () => PHOTO } as unknown as Blob;
    expect(await decodePhotograph(heavy)).toEqual(err('too-large'));
  });

  test('when it is gone, or the browser makes nothing of it', async () => {
    haveBrowser({ open: () => Promise.reject(new Error('InvalidStateError')) });
    expect(await decodePhotograph(PHOTO)).toEqual(err('damaged'));

    const gone = { arrayBuffer: () => Promise.reject(new Error('NotFoundError')) };
    expect(await decodePhotograph({ size: 9, slice: () => gone } as unknown as Blob)).toEqual(
      err('unreadable'),
    );
  });

  test.each([
    ['gives no canvas', () => null],
    [
      'throws',
      () => {
        throw new RangeError('out of memory');
      },
    ],
  ])('when the device has no room for its pixels and %s', async (_, context) => {
    const done = haveBrowser({ context });

    expect(await decodePhotograph(PHOTO)).toEqual(err('no-memory'));
    expect(done).toEqual([['close']]);
  });
});
