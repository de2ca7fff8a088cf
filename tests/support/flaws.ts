import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe calls serious or critical on the page as it is, each with the elements concerned. */
export async function seriousFlaws(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** How a screen may be read: the size of the window, and what is pressed in the bar of the kiosk. */
interface Reading {
  readonly width: number;
  readonly height: number;
  readonly pressed: readonly string[];
}

/** One of them for each screen, in turn: the sizes of a desk, of a telephone and of least room, each read in another way. */
const IN_TURN: readonly Reading[] = [
  { width: 1280, height: 720, pressed: ['English'] },
  { width: 320, height: 256, pressed: ['Grandes lettres'] },
  { width: 390, height: 844, pressed: ['Contraste fort'] },
  { width: 1920, height: 1080, pressed: ['Grandes lettres', 'Facile à lire'] },
];
/** Whether `ARPENTEUR_AXE=all` asks for the long form. */
export const READ_IN_EVERY_WAY = process.env['ARPENTEUR_AXE'] === 'all';
/** The long form: each screen in every size, read in every way; minutes, where a run takes seconds. */
const ALL = ['320 256', '390 844', '1280 720', '1920 1080', '1080 1920'].flatMap((size) => {
  const [width = 0, height = 0] = size.split(' ').map(Number);
  return [[], ['English'], ['Facile à lire'], ['Grandes lettres'], ['Contraste fort']].map(
    (pressed): Reading => ({ width, height, pressed }),
  );
});
/** Each screen as the kiosk shows it. */
const UPRIGHT: Reading = { width: 1080, height: 1920, pressed: [] };

/**
 * The same in several sizes of a screen, each read in another way: in English, easy French, large letters, high contrast.
 * The screen is left as it was opened: upright, in French. @param turn number of the screen
 */
export async function flawsInSizes(page: Page, turn: number): Promise<string[]> {
  const flaws: string[] = [];
  const inTurn = IN_TURN[turn % IN_TURN.length];
  const readings = READ_IN_EVERY_WAY ? ALL : [...(inTurn ? [inTurn] : []), UPRIGHT];
  for (const { width, height, pressed } of readings) {
    await page.setViewportSize({ width, height });
    const press = async (names: readonly string[]) => {
      for (const name of names) await page.getByRole('button', { name, exact: true }).tap();
    };
    await press(pressed);
    const found = await seriousFlaws(page);
    flaws.push(...found.map((flaw) => `${width} × ${height} ${pressed.join(' ')}: ${flaw}`));
    await page
      .locator(':is(.kiosk-bar__tools, .kiosk-welcome__languages) [aria-pressed]')
      .evaluateAll(putBack);
  }
  return flaws;
}

/** In the page: letters and contrast as they were, then French. On the first screen languages come before them. */
function putBack(tools: readonly Element[]): void {
  const all = tools as readonly HTMLElement[];
  const languages = all.filter(({ lang }) => lang !== '');
  for (const tool of all)
    if (!languages.includes(tool) && tool.getAttribute('aria-pressed') === 'true') tool.click();
  languages[0]?.click();
}
