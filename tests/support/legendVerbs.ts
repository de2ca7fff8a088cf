import type { Locator, Page } from 'playwright-core';

export function legendOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Légende' });
}

/** Unfolds the legend, unless it is open: it starts folded on a screen narrower than 1440 pixels. */
export async function openLegend(page: Page): Promise<void> {
  const show = legendOf(page).getByRole('button', { name: 'Afficher la légende', exact: true });
  const hide = legendOf(page).getByRole('button', { name: 'Replier la légende', exact: true });
  await show.or(hide).waitFor();
  if (await show.isVisible()) await show.click();
}
