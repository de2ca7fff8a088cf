import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { toBase64Url } from '../../src/domain/session/base64Url.ts';
import { createByteWriter } from '../../src/domain/varint.ts';
import { HOSTILE_KEYS, HOSTILE_WORDS } from '../support/hostile.ts';
import {
  countedCommunes,
  drawLoop,
  linkOf,
  linkTo,
  MAUGES,
  myTerritory,
  SQUARE,
  unfold,
} from '../support/verbs.ts';
import { sharedMap } from '../support/visit.ts';

/** Session files, catalogues of places and calendars are read by code of their own: their cases stand beside these. */
describe('a hostile link', () => {
  const shared = sharedMap({ webgl: false });
  const drawable = sharedMap();

  test.each(HOSTILE_WORDS)('shows its words and does nothing else: %s', async (name) => {
    const page = await shared();

    await follow(page, `${linkOf({ name, shape: [{ outer: SQUARE, holes: [] }] })}`);

    expect(await countedCommunes(page)).toBeGreaterThan(0);
    await unfold(page, /^Le compléter/);
    await expect.poll(() => namesShown(page)).toContain(name);
    expect(await taken(page)).toBe(false);
  });

  test.each(HOSTILE_KEYS)('does not change what every object inherits: %s', async (key) => {
    const text = encodeURIComponent(key);
    const page = await shared();

    await follow(page, `v=1&${text}=taken&k=${text}&c=${text}&z=${text}&i=${text}&l=${text}&p=${text}`);

    const inherited = await page.evaluate(() => ({
      polluted: Object.keys(Object.prototype),
      taken: Reflect.get({}, 'taken') !== undefined,
      whole: typeof {}.toString === 'function' && {}.constructor === Object,
    }));
    expect(inherited).toEqual({ polluted: [], taken: false, whole: true });
    await page.getByText('Une partie du lien n’a pas été comprise.').first().waitFor();
  });

  test.each([
    ['a million letters', 'A'.repeat(1_000_000)],
    ['four billion pieces', claim(4_294_967_295)],
    ['one piece of four billion corners', claim(1, 0, 4_294_967_295)],
    ['one piece with four billion holes', claim(1, 4_294_967_295, 3)],
    ['percent signs', '%'.repeat(10_000)],
  ])('that claims %s is refused, and the page draws', async (_, outline) => {
    const page = await drawable();

    await follow(page, `${linkTo({ view: MAUGES })}&t=${outline}`);
    await page.getByText('Une partie du lien n’a pas été comprise.').first().waitFor();
    await drawLoop(page, 80);
    await page.getByRole('button', { name: 'Terminer', exact: true }).click();

    expect(await countedCommunes(page)).toBeGreaterThan(0);
  });
});

/** Goes to another address of the page, as whoever follows a link to a page that is already open; comes back once it was read. */
async function follow(page: Page, link: string): Promise<void> {
  await page.evaluate(
    (hash) =>
      new Promise<void>((read) => {
        addEventListener('popstate', () => setTimeout(read), { once: true });
        location.hash = hash;
      }),
    link,
  );
}

/** Bytes of an outline that announces more than there is, as a link carries them. */
function claim(...counts: readonly number[]): string {
  const writer = createByteWriter();
  for (const count of counts) writer.varint(count);
  return toBase64Url(writer.finish());
}

/** Every text and field value of the territory. */
function namesShown(page: Page): Promise<string> {
  return myTerritory(page).evaluate((region) =>
    [region.textContent, ...Array.from(region.querySelectorAll('input'), ({ value }) => value)].join('\n'),
  );
}

/** Whether a hostile text was run. */
function taken(page: Page): Promise<boolean> {
  return page.evaluate(() => Reflect.get(window, 'taken') !== undefined);
}
