import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchBrowser } from '../support/browser.ts';

/** The installed application's icons, drawn from the mark. A maskable one keeps its outer tenth for the system to cut. */
const ICONS = [
  { name: 'arpenteur-192', size: 192, maskable: false },
  { name: 'arpenteur-512', size: 512, maskable: false },
  { name: 'arpenteur-maskable-512', size: 512, maskable: true },
] as const;

const FOLDER = resolve(import.meta.dirname, '../../public/icons');
const mark = readFileSync(resolve(FOLDER, 'arpenteur.svg'), 'utf8');

const browser = await launchBrowser();
const page = await browser.newPage();
for (const { name, size, maskable } of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  // The mark's own ground has round corners; the system cuts its own out of a full square.
  const svg = maskable
    ? mark.replace('viewBox="0 0 32 32"', 'viewBox="-3.2 -3.2 38.4 38.4" style="background:#0f5c66"')
    : mark;
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(resolve(FOLDER, `${name}.png`), png);
}
await browser.close();
