import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import jsQR from 'jsqr';
import type { Locator } from 'playwright-core';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** What `readPixels` reads on a code as it is drawn. */
export async function readCode(code: Locator): Promise<string> {
  return readPixels(await pixelsOf(code));
}

/**
 * What two readers that have nothing in common, jsQR and ZXing, read of a code. Fails unless both read, and read the same.
 */
export async function readPixels(pixels: Pixels): Promise<string> {
  const read = {
    jsQR: jsQR(pixels.data, pixels.width, pixels.height)?.data,
    zxing: await readWithZxing(pixels),
  };
  if (read.jsQR === undefined || read.jsQR !== read.zxing)
    throw new Error(`${pixels.width} pixels read as ${JSON.stringify(read)}`);
  return read.jsQR;
}

async function readWithZxing({ width, height, data }: Pixels): Promise<string | undefined> {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  prepareZXingModule({ overrides: { wasmBinary: (await readFile(wasm)).buffer as ArrayBuffer } });
  const image = { width, height, data, colorSpace: 'srgb' } as ImageData;
  const [found] = await readBarcodes(image, { formats: ['QRCode'] });
  return found?.text;
}

async function pixelsOf(code: Locator): Promise<Pixels> {
  const picture = (await code.screenshot()).toString('base64');
  // As base64: a list of a million numbers takes a minute on its way from the page.
  const { width, height, base64 } = await code.page().evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no canvas to read a picture with');
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, image.width, image.height);
    const reader = new FileReader();
    reader.readAsDataURL(new Blob([pixels.data]));
    await new Promise((done) => {
      reader.onload = done;
    });
    return { width: pixels.width, height: pixels.height, base64: String(reader.result).split(',')[1] ?? '' };
  }, picture);
  return { width, height, data: new Uint8ClampedArray(Buffer.from(base64, 'base64')) };
}
