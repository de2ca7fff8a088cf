import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { CommuneCode, RomeCode } from '../../src/domain/ids.ts';
import { EMPTY_TERRITORY } from '../../src/domain/territory/territory.ts';
import { goTo, press, start, TITLES } from '../support/guideVerbs.ts';
import { linkTo, MAUGES, openTab, SQUARE } from '../support/verbs.ts';
import { openWithoutMap } from '../support/visit.ts';

/** A drawing in several EPCI, a commune put out by hand, and two trades: as many sentences as there are. */
const SAID = linkTo({
  view: MAUGES,
  territory: {
    ...EMPTY_TERRITORY,
    shape: [{ outer: SQUARE, holes: [] }],
    choices: { ['49244' as CommuneCode]: 'out' },
  },
  pistes: ['H2913' as RomeCode, 'K1304' as RomeCode],
});

/** What speaks to somebody as « vous ». Not a noun that contains it, nor the choice between the two. */
const FORMAL = /(?<!\p{L}|rendez-)(?:vous|votre|vos|vôtres?)(?!\p{L})(?! »)/iu;

test('nobody who is said « tu » is told « vous », on any of the seven steps nor on paper', async () => {
  const page = await openWithoutMap({ link: SAID });
  await start(page);
  expect(await formalWords(page, '.app'), 'what is looked for is found').not.toEqual([]);
  await press(page, 'Réglages');
  await page.getByText('« tu »').click();
  // The reminders speak to the counsellor.
  await page.getByText('Montrer les repères du conseiller').click();
  await page.keyboard.press('Escape');

  for (const [at, title] of TITLES.entries()) {
    await goTo(page, at + 1);
    await page.locator('.step').waitFor();
    if (title === TITLES[3]) await press(page, 'Voir sans deviner');
    await unfold(page);
    expect(await formalWords(page, '.app'), title).toEqual([]);
  }

  await press(page, 'Quitter le guide');
  for (const tab of ['Mon territoire', 'Mes pistes', 'Lieux', 'Mon carnet']) {
    await openTab(page, tab);
    await unfold(page);
    expect(await formalWords(page, '.app'), `the exploration, ${tab}`).toEqual([]);
  }

  await press(page, 'Voir les pages');
  for (const part of await page.getByRole('dialog').getByRole('checkbox').all())
    await part.check({ force: true });
  expect(await formalWords(page, '[role=dialog]'), 'the pages to print').toEqual([]);
});

/** Opens what is folded in the column, what it holds included. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator(
    '.column button[aria-expanded=false]:not([disabled]), .column details:not([open]) summary',
  );
  for (let left = 60; left > 0 && (await folded.count()) > 0; left--) await folded.first().click();
}

/** What a part of the page says, names of controls included, that says « vous »; the questions for professionals left out. */
async function formalWords(page: Page, part: string): Promise<readonly string[]> {
  const words = await page
    .locator(part)
    .first()
    .evaluate((root) => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode())
        if (!node.parentElement?.closest('.paper-questions, .sheet')) found.push(node.textContent ?? '');
      const named = [...root.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((each) =>
        ['aria-label', 'placeholder', 'title'].map((name) => each.getAttribute(name) ?? ''),
      );
      return [...found, ...named];
    });
  return words.filter((text) => FORMAL.test(text));
}
