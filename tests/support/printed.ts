import type { Page } from 'playwright-core';

/** Pages of the document as it would be printed, each by its size in points. */
export async function printedPages(page: Page): Promise<readonly { width: number; height: number }[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page\b.*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/gs)].map(
    ([, width, height]) => ({ width: Number(width), height: Number(height) }),
  );
}
