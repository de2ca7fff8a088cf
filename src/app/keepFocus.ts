const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/**
 * What is used by keyboard and goes away leaves the focus beside it, never at the top of the page: on what came in its
 * place, else on what followed it, else on what was before. For the life of the page. Whatever takes the focus by itself
 * (a title, a dialog that closes) goes first, but for a dialog that has nothing better than its first button.
 */
export function keepFocus(page: Window & typeof globalThis): void {
  const { document } = page;
  let known: readonly HTMLElement[] = [];
  let at = -1;
  let byKey = false;
  const list = () => [...document.querySelectorAll<HTMLElement>(FOCUSABLE)];
  document.addEventListener('focusin', ({ target }) => {
    const now = list();
    const isGone = byKey && at >= 0 && !known[at]?.isConnected;
    const near = isGone && isFirstOfDialog(target as HTMLElement) ? nearest(known, at, now) : null;
    known = now;
    at = now.indexOf(target as HTMLElement);
    if (near && near !== target) near.focus();
  });
  document.addEventListener('keydown', () => (byKey = true), true);
  document.addEventListener('pointerdown', () => (byKey = false), true);
  const isLost = () => at >= 0 && !known[at]?.isConnected && document.activeElement === document.body;
  const watch = new page.MutationObserver(() => {
    if (!byKey || !isLost()) return;
    page.requestAnimationFrame(() =>
      page.requestAnimationFrame(() => {
        if (isLost()) nearest(known, at, list())?.focus();
      }),
    );
  });
  watch.observe(document.body, { childList: true, subtree: true });
}

/** Whether it is what a dialog gives the focus to when it has lost it. */
function isFirstOfDialog(element: HTMLElement): boolean {
  return element.closest('[role="dialog"]')?.querySelector(FOCUSABLE) === element;
}

/**
 * What stands now where an element was.
 * @param known what could take the focus then, in the order of the page; `at` is the place of the one that went
 * @param now what can take it now
 */
export function nearest<T>(known: readonly T[], at: number, now: readonly T[]): T | null {
  const left = new Set(now);
  const before = known.slice(0, at).findLast((each) => left.has(each));
  const after = known.slice(at + 1).find((each) => left.has(each));
  const [from, to] = [
    before === undefined ? -1 : now.indexOf(before),
    after === undefined ? now.length : now.indexOf(after),
  ];
  const old = new Set(known);
  const came = now.slice(from + 1, to).find((each) => !old.has(each));
  return came ?? after ?? before ?? null;
}
