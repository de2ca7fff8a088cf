import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ActionId } from '../../src/domain/ids.ts';
import { encodeNotebook } from '../../src/domain/notebook/file.ts';
import { fullKept } from '../support/fullNotebook.ts';
import { goTo, heading, start, TITLES } from '../support/guideVerbs.ts';
import { openNotebookFile } from '../support/notebookVerbs.ts';
import { linkOf, SQUARE, takeFreehand } from '../support/verbs.ts';
import { openMap, openWithoutMap, sharedMap } from '../support/visit.ts';

const LAPTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

const DRAWN = linkOf({ shape: [{ outer: SQUARE, holes: [] }] });

/** A plan twice as long as that of a whole interview. */
const { plan } = fullKept.notebook;
const TWELVE = {
  ...fullKept,
  notebook: {
    ...fullKept.notebook,
    plan: [...plan, ...plan].map((action, at) => ({ ...action, id: `a${at + 1}` as ActionId })),
  },
};

test.each([LAPTOP, PHONE])(
  'nothing but the column scrolls, on $width × $height, whatever is in it',
  async (size) => {
    const page = await openWithoutMap(size);
    await openNotebookFile(page, encodeNotebook(TWELVE));
    const heights = [await heightOfPage(page)];
    await page.getByRole('button', { name: /^(?:Commencer un |Reprendre l’)entretien$/ }).click();
    for (const [at, title] of TITLES.entries()) {
      await goTo(page, at + 1);
      await heading(page, title);
      heights.push(await heightOfPage(page));
    }

    expect(heights).toEqual(heights.map(() => size.height));
  },
);

test('a million is read whole at every width', async () => {
  const outer: [number, number][] = [
    [-2.7, 46.2],
    [1, 46.2],
    [1, 48.7],
    [-2.7, 48.7],
  ];
  const page = await openMap({ link: linkOf({ shape: [{ outer, holes: [] }] }) });
  // The figures follow the hand: they are there as long as it draws.
  await takeFreehand(page);
  await page
    .locator('.live .figure')
    .filter({ hasText: /^\d\s\d{3}\s\d{3}$/ })
    .first()
    .waitFor();

  const cut: string[] = [];
  for (const width of [320, 360, 390, 640, 768, 1024, 1100, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    cut.push(...(await figuresCut(page)).map((text) => `${width}: ${text}`));
  }

  expect(cut).toEqual([]);
});

test.each([320, 360, 390])(
  'no tab ends out of a window of %i pixels, nor what the tabs lead to',
  async (width) => {
    const page = await openWithoutMap({ width, height: 640, touch: true, link: DRAWN });

    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await page.locator('[role="tabpanel"]').waitFor();
      expect([await tab.textContent(), await widthNeeded(page)]).toEqual([await tab.textContent(), width]);
    }
  },
);

describe('a list of proposals', () => {
  const shared = sharedMap({ webgl: false });

  test.each([LAPTOP, PHONE])('opens where it is seen, field and list, on $width × $height', async (size) => {
    const page = await shared();
    await page.setViewportSize(size);
    if ((await page.locator('.app[data-guided="false"]').count()) > 0) await start(page);
    await goTo(page, 2);
    await heading(page, TITLES[1]);

    const field = page.getByRole('combobox', { name: 'Où ?' });
    await field.fill('saint-macaire');
    await page.getByRole('option').nth(1).waitFor();

    expect(await isSeen(page, '[role="combobox"][aria-expanded="true"]')).toBe(true);
    expect(await isSeen(page, '[role="option"]:nth-child(1)')).toBe(true);
    expect(await isSeen(page, '[role="option"]:nth-child(2)')).toBe(true);
    await field.fill('');
  });
});

function heightOfPage(page: Page): Promise<number> {
  return page.evaluate(() => document.scrollingElement?.scrollHeight ?? 0);
}

/** Where the last of what is written in the column ends, the width of the window at least. */
function widthNeeded(page: Page): Promise<number> {
  return page
    .locator('.column *')
    .evaluateAll((elements) =>
      Math.round(
        Math.max(
          window.screen.width,
          ...elements
            .filter((element) => element.closest('.visually-hidden') === null)
            .map((element) => element.getBoundingClientRect().right),
        ),
      ),
    );
}

/** Headline figures whose end is out of their column. */
function figuresCut(page: Page): Promise<readonly string[]> {
  return page.locator('.live .figure').evaluateAll((figures) => {
    const column = document.querySelector('.column')?.getBoundingClientRect();
    return figures
      .filter((figure) => {
        const range = document.createRange();
        range.selectNodeContents(figure);
        const { left, right } = range.getBoundingClientRect();
        return right > (column?.right ?? 0) || left < (column?.left ?? 0);
      })
      .map((figure) => figure.textContent ?? '');
  });
}

/** Whether the whole of an element lies in the window with nothing over its middle. */
function isSeen(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom, left, width } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, (top + bottom) / 2);
      return top >= 0 && bottom <= window.innerHeight && hit !== null && element.contains(hit);
    });
}
