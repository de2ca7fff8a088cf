import { pageAnswers } from '../../data/pageFiles.ts';
import { DOORS_FILE, DOORS_KEY } from '../../domain/doorPage/doorPage.ts';
import { readMode } from '../../domain/modes.ts';
import { listenToNetwork } from '../../domain/silence.ts';

/**
 * The first script of the page, alone in its file: it needs none of the others. While the first words of `index.html`
 * stand, it watches for what does not come, says so, and loads the page again once everything answers. It ends when
 * the application takes the place of these words.
 */
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 5000;
/** Everything answers and still nothing starts: loading again at once would go round for ever. */
const ROUND_MS = 15_000;

const opening = document.getElementById('opening');
const kiosk = readMode(location.search).layout === 'visit';
/** This page is already a second try. */
const again = performance
  .getEntriesByType('navigation')
  .some((entry) => 'type' in entry && entry.type === 'reload');
let trying = false;

function isWaiting(): boolean {
  return opening?.isConnected === true;
}

function wait(delayMs: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, delayMs));
}

/** Says that something is missing, and tries until it is there. */
async function startAgain(): Promise<void> {
  if (trying || !isWaiting()) return;
  trying = true;
  document.documentElement.dataset['opening'] = 'failed';
  let delay = FIRST_WAIT_MS;
  let missed = !again;
  while (isWaiting()) {
    const answers = await pageAnswers(location.href, kiosk);
    if (answers && missed) return location.reload();
    missed = true;
    await wait(answers ? ROUND_MS : delay);
    delay = Math.min(2 * delay, LONGEST_WAIT_MS);
  }
}

/** A style that did not come is asked for again beside the page, which does without in the meantime. */
async function mendStyle(style: HTMLLinkElement): Promise<void> {
  let delay = FIRST_WAIT_MS;
  for (let last = style; last.sheet === null; delay = Math.min(2 * delay, LONGEST_WAIT_MS)) {
    await wait(delay);
    const next = last.cloneNode() as HTMLLinkElement;
    const answered = new Promise((done) => {
      next.onload = next.onerror = done;
    });
    last.replaceWith(next);
    await answered;
    last = next;
  }
}

// A page of doors that was opened at the address of the application.
if (!kiosk && location.hash.startsWith(`#${DOORS_KEY}=`))
  location.replace(new URL(DOORS_FILE + location.hash, location.href));
if (kiosk) document.documentElement.toggleAttribute('data-kiosk', true);
opening?.querySelector('[role="button"]')?.addEventListener('click', (event) => {
  event.preventDefault();
  location.reload();
});
// A script that does not come, or stops at its first lines, is told to nobody else.
window.addEventListener(
  'error',
  ({ target }) => {
    if (target === window || target instanceof HTMLScriptElement) void startAgain();
  },
  true,
);
window.addEventListener('unhandledrejection', () => void startAgain());
// Nothing is known to be missing, nothing comes, nothing starts either.
listenToNetwork(() => void startAgain());
// Styles of the page are waited for before this runs: what is not there did not come.
for (const style of document.head.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
  void mendStyle(style);
