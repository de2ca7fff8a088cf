import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';

/** Difference of a channel, of 255, under which two pixels are the same: smoothing varies from a machine to another. */
const SAME_CHANNEL = 25;
/** Share of the pixels of a picture that may differ. */
const SAME_PICTURE = 0.015;
/** Pictures taken until two in a row are the same. */
const MOST_PICTURES = 20;

const FOLDER = resolve(import.meta.dirname, '../visual');
const updates = process.env['UPDATE_PICTURES'] === '1';

/**
 * Compares what the page shows with the picture kept of it, or keeps it when `UPDATE_PICTURES` is 1.
 *
 * @param name of the picture in `tests/visual`, without its ending
 * @returns null when they look the same, or what differs, and where the picture of now is
 */
export async function differenceWithKept(page: Page, name: string): Promise<string | null> {
  const now = await steadyPicture(page);
  const path = join(FOLDER, `${name}.png`);
  if (updates) {
    mkdirSync(resolve(path, '..'), { recursive: true });
    writeFileSync(path, now);
    return null;
  }
  if (!existsSync(path)) return `${name}: no picture is kept`;
  const share = await differingShare(page, readFileSync(path), now);
  if (share <= SAME_PICTURE) return null;
  const seen = join(mkdtempSync(join(tmpdir(), 'arpenteur-picture-')), 'now.png');
  writeFileSync(seen, now);
  return `${name}: ${(100 * share).toFixed(1)} % of pixels differ, see ${seen}`;
}

/** The page once it no longer changes. @throws Error when it goes on changing */
async function steadyPicture(page: Page): Promise<Buffer> {
  const take = () => page.screenshot();
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  let last = await take();
  for (let taken = 1; taken < MOST_PICTURES; taken++) {
    const next = await take();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('the page goes on changing');
}

/** Share of pixels that differ, from 0 to 1: 1 for pictures of other sizes. The browser decodes them. */
function differingShare(page: Page, kept: Buffer, now: Buffer): Promise<number> {
  return page.evaluate(
    async ({ pictures, tolerance }) => {
      const decode = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const { width, height } = bitmap;
        const context = new OffscreenCanvas(width, height).getContext('2d')!;
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, width, height);
      };
      const [a, b] = await Promise.all(pictures.map(decode));
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      let differing = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const far = [0, 1, 2].some(
          (channel) => Math.abs(a.data[at + channel]! - b.data[at + channel]!) > tolerance,
        );
        if (far) differing++;
      }
      return differing / (a.width * a.height);
    },
    { pictures: [kept.toString('base64'), now.toString('base64')], tolerance: SAME_CHANNEL },
  );
}
