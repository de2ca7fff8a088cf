import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runPapier } from '../../../src/cli/papierCommand.ts';
import { decodeSheet, SHEET } from '../../../src/domain/paper/sheet.ts';
import { copyCanvas, type Mm, type PaperCanvas, strokeLine } from '../../support/paperCanvas.ts';
import { PAGE, printSheet } from '../../support/printedSheet.ts';

const PRINTED = printSheet(decodeSheet('ARP1A4:-180000:4800000:-90000:4')!, null, 5);

describe('a scan of a sheet', () => {
  test.each(['png', 'jpg'] as const)('as %s gives one feature for the line on it', async (kind) => {
    const page = copyCanvas(PRINTED);
    const square: Mm[] = [
      [60, 80],
      [120, 80],
      [120, 140],
      [60, 140],
      [60, 80],
    ];
    strokeLine(
      page,
      square.map(([x, y]): Mm => [PAGE.x + SHEET.map.x + x, PAGE.y + SHEET.map.y + y]),
      0.9,
      [0.1, 0.2, 0.7],
    );
    const lines = await runPapier(['lire', write(page, kind)], '.');

    if (!lines.ok) throw new Error(lines.error);
    expect(lines.value.features.map(({ properties }) => properties)).toEqual([{ stylo: 'bleu', feuille: 4 }]);
    const [ring] = lines.value.features[0]!.geometry.coordinates;
    const lngs = ring!.map(([lng]) => lng!);
    expect(ring!.at(-1)).toEqual(ring![0]);
    expect(Math.min(...lngs)).toBeCloseTo(-1.8 + (0.9 * 60) / 182, 2);
    expect(Math.max(...lngs)).toBeCloseTo(-1.8 + (0.9 * 120) / 182, 2);
    expect(lines.value.remarques).toEqual([]);
  });

  test('on which nothing is drawn gives no feature, and says so', async () => {
    const lines = await runPapier(['lire', write(PRINTED, 'png')], '.');

    expect(lines).toEqual({
      ok: true,
      value: { type: 'FeatureCollection', features: [], remarques: [expect.stringContaining('Aucun tracé')] },
    });
  });
});

describe('papier refuses', () => {
  test.each([
    ['nothing', [], 'Une image, et une seule'],
    ['another verb', ['ecrire', 'a.png'], 'Une image, et une seule'],
    ['two images', ['lire', 'a.png', 'b.png'], 'Une image, et une seule'],
    ['a file that does not exist', ['lire', 'gone.png'], 'gone.png'],
  ])('%s', async (_, args, words) => {
    expect(await runPapier(args, tmpdir())).toEqual({ ok: false, error: expect.stringContaining(words) });
  });

  test.each([
    ['a text', Buffer.from('{}'), 'n’est pas une image'],
    ['a damaged picture', encoded(PRINTED, 'png').subarray(0, 2000), 'abîmée'],
    ['a picture of nothing', PNG.sync.write(new PNG({ width: 60, height: 40 })), 'floue'],
  ])('%s', async (_, bytes, words) => {
    expect(await runPapier(['lire', keep(bytes)], '.')).toEqual({
      ok: false,
      error: expect.stringContaining(words),
    });
  });
});

function write(page: PaperCanvas, kind: 'png' | 'jpg'): string {
  return keep(encoded(page, kind));
}

function encoded({ width, height, light }: PaperCanvas, kind: 'png' | 'jpg'): Buffer {
  const data = Buffer.alloc(4 * width * height, 255);
  light.forEach((each, at) => {
    data[at + Math.floor(at / 3)] = Math.round(each * 255);
  });
  if (kind === 'jpg') return jpeg.encode({ width, height, data }, 85).data;
  return PNG.sync.write(Object.assign(new PNG({ width, height }), { data }));
}

function keep(bytes: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'arpenteur-paper-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'scan');
  writeFileSync(file, bytes);
  return file;
}
