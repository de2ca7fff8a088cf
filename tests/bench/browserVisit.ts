import type { Browser, Page } from 'playwright-core';
import {
  choose,
  linkTo,
  loop,
  MAUGES,
  mapIsStill,
  middleOfMap,
  strokeByMouse,
  takeFreehand,
  unfold,
} from '../support/verbs.ts';
import { openPage, type Sites } from './browserPages.ts';
import { atMost, type Gate } from './gates.ts';

const MB = 1e6;

/** How long the visit is: by the clock, or by what is done, without a pause. */
type Length = { readonly minutes: number } | { readonly rounds: number };

/**
 * Memory after a long visit: rounds of drawing, undoing, colouring, moving and opening dialogs. One round is
 * about half a minute of a person's time; the first ones fill the caches and do not count.
 */
export async function measureMemory(
  browser: Browser,
  sites: Sites,
  length: Length,
): Promise<{ readonly gates: Gate[] }> {
  const page = await openPage(browser, `${sites.app}#${linkTo({ view: MAUGES })}`, 'null');
  await mapIsStill(page);
  await takeFreehand(page);
  for (let round = 0; round < 2; round++) await visitOnce(page, round);
  const before = await heapBytes(page);
  const rounds = await visit(page, length);
  const after = await heapBytes(page);
  await page.context().close();
  return {
    gates: [
      atMost(`memory growth MB over ${rounds} rounds`, (after - before) / MB, { gate: 10, stretch: 2 }),
      atMost('memory MB after the visit', after / MB, { gate: 150, stretch: 80 }),
    ],
  };
}

/** Does as many rounds as fit. Returns how many. */
async function visit(page: Page, length: Length): Promise<number> {
  const start = performance.now();
  const goesOn = (round: number) =>
    'rounds' in length ? round < length.rounds : performance.now() - start < 60_000 * length.minutes;
  let round = 0;
  for (; goesOn(round); round++) await visitOnce(page, round);
  return round;
}

async function visitOnce(page: Page, round: number): Promise<void> {
  const middle = await middleOfMap(page);
  await strokeByMouse(page, loop(middle, 60 + 10 * (round % 8)));
  await page.getByRole('button', { name: 'Annuler' }).click();
  await page.getByRole('button', { name: 'Rétablir' }).click();
  await unfold(page, 'Comment on compte');
  await choose(page, round % 2 === 0 ? /^Touchée/ : /^Majorité/);
  await page.getByRole('button', { name: round % 2 === 0 ? 'Zoomer' : 'Dézoomer', exact: true }).click();
  for (const name of ['Sources', 'Liste des communes']) {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: 'Effacer' }).click();
}

/** Live bytes of the JavaScript heap, garbage left out. */
async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
