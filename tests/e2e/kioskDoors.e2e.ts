import { expect, test } from 'vitest';
import { goOn, nameCommune, openKiosk, pressesAreHeard } from '../support/kioskVerbs.ts';

test('a kiosk keeps each telephone number whole within its card, in every language, width and size of letters', async () => {
  const page = await openKiosk();
  await nameCommune(page, 'CHOL', 'Cholet');
  await goOn(page);
  // Long names, side by side.
  await page.getByRole('button', { name: 'Créer mon activité' }).tap();
  for (let screen = 0; screen < 3; screen++) await goOn(page);
  await page.locator('.kiosk-door').nth(2).waitFor();
  const cut: string[] = [];
  for (const language of ['Français', 'English', 'Facile à lire'])
    for (const large of [false, true]) {
      await pressesAreHeard(page);
      await page.getByRole('button', { name: language }).tap();
      const letters = page.getByRole('button', { name: /Grandes lettres|Large letters/ });
      if ((await letters.getAttribute('aria-pressed')) !== `${large}`) await letters.tap();
      for (const [width, height] of [
        [1920, 1080],
        [1280, 720],
        [1080, 1920],
        [390, 844],
      ] as const) {
        await page.setViewportSize({ width, height });
        const flaws = await page.locator('.kiosk-door').evaluateAll(cutNumbers);
        cut.push(...flaws.map((flaw) => `${language} ${large} ${width}: ${flaw}`));
      }
    }

  expect(cut).toEqual([]);
}, 120_000);

/** Numbers that leave their card, or that are on two lines. */
function cutNumbers(doors: readonly Element[]): readonly string[] {
  return doors.flatMap((door) => {
    const node = door.querySelector('.kiosk-door__phone')?.firstChild;
    const text = node?.textContent ?? '';
    const at = text.search(/\d/);
    if (!node || at < 0) return ['no number'];
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, text.length);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    if (lines > 1) return [`${text} is on ${lines} lines`];
    return range.getBoundingClientRect().right > door.getBoundingClientRect().right
      ? [`${text} is out of its card`]
      : [];
  });
}
