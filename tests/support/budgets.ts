import type { Page } from 'playwright-core';

/** How much the column says before its folds. */
export interface Measured {
  /** Pixels of the column before the folds, and those that are seen of it at once. */
  readonly beforePx: number;
  readonly seenPx: number;
  /** Words before the folds, those for the ear alone left out. */
  readonly words: number;
  /** Rows of the longest list before the folds. */
  readonly rows: number;
  /** Pixels that the page is wider than its window. */
  readonly wider: number;
  readonly sentence: string;
}

/** Measures the column that is on screen. It has one answer at least, and its folds. */
export function measure(page: Page): Promise<Measured> {
  return page.evaluate(measureInPage);
}

/** Whether something is whole in the window, without scrolling. */
export async function isInSight(page: Page, role: 'button' | 'combobox', name: string): Promise<boolean> {
  const box = await page.getByRole(role, { name, exact: true }).first().boundingBox();
  const size = page.viewportSize();
  return box !== null && size !== null && box.y >= 0 && box.y + box.height <= size.height;
}

/** Runs in the page, alone: nothing of this module is there. */
function measureInPage(): Measured {
  const column = document.querySelector('[data-column]');
  const folds = column?.querySelector('[data-folds]');
  const sentence = column?.querySelector('[data-answer] [data-answer-sentence]');
  if (!column || !folds || !sentence) throw new Error('no column, no answer or no folds');
  const top = column.getBoundingClientRect().top;
  const texts = document.createTreeWalker(column, NodeFilter.SHOW_TEXT);
  let words = 0;
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    const parent = node.parentElement;
    const follows = folds.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING;
    if (!parent || !follows || parent.closest('.visually-hidden') || !parent.checkVisibility()) continue;
    words += (node.textContent ?? '')
      .split(/[ \n\t\u00A0]+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  }
  const lists = [...column.querySelectorAll('ol, ul')].filter(
    (list) => folds.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  return {
    beforePx: folds.getBoundingClientRect().top - top + column.scrollTop,
    seenPx: column.clientHeight,
    words,
    rows: Math.max(
      0,
      ...lists
        .filter((list) => !list.closest('[role], .chips, .step-label'))
        .map((list) => list.children.length),
    ),
    wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    sentence: sentence.textContent ?? '',
  };
}
