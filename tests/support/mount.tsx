import { Window } from 'happy-dom';
import type { ReactNode } from 'react';
import { onTestFinished, vi } from 'vitest';

/** A component on a page of its own, that can be read and pressed. */
export interface Mounted {
  readonly page: Document;
  /** What boundaries caught, in order. */
  readonly caught: readonly unknown[];
  /** Words on the page now, one after the other. */
  words(): string;
  /** Resolves once the page says so. @throws Error when it does not in time */
  says(words: string | RegExp): Promise<void>;
  /** Presses the first button of that name. @throws Error without one */
  press(name: string): void;
  /** Shows something else in its place. */
  show(content: ReactNode): void;
  /** Takes it off the page at once. */
  leave(): void;
}

/**
 * Mounts what no markup alone can show: failures that boundaries catch, effects, presses. The page lives as long as the
 * test, at no address: nothing of it is drawn, nothing is fetched by it, and the map's module finds no place to start from.
 */
export async function mount(content: ReactNode): Promise<Mounted> {
  const window = new Window();
  const putBack = lend(window as unknown as Record<string, unknown>);
  const { createRoot } = await import('react-dom/client');
  const { flushSync } = await import('react-dom');
  const page = window.document as unknown as Document;
  const place = page.createElement('div');
  page.body.append(place);
  // What a boundary catches is told by it: nothing is left for the console.
  const caught: unknown[] = [];
  const root = createRoot(place, { onCaughtError: (error) => caught.push(error) });
  onTestFinished(async () => {
    root.unmount();
    // What React still has to do looks at the page, and so does what it waited for.
    await vi.dynamicImportSettled();
    for (let turn = 0; turn < 5; turn++) await new Promise((resume) => setTimeout(resume));
    await window.happyDOM.close();
    putBack();
  });
  root.render(content);
  const words = () => (page.body.textContent ?? '').replace(/\s+/g, ' ');
  return {
    page,
    caught,
    words,
    says: (expected) => {
      const isThere = () =>
        typeof expected === 'string' ? words().includes(expected) : expected.test(words());
      return until(isThere, () => `« ${expected} » is not in: ${words()}`);
    },
    press(name) {
      const button = [...page.querySelectorAll('button')].find((each) => each.textContent?.trim() === name);
      if (!button) throw new Error(`no button « ${name} » in: ${words()}`);
      button.click();
    },
    show: (other) => root.render(other),
    leave: () => flushSync(() => root.render(null)),
  };
}

/** What a page has of its own becomes global. Returns what puts back what was there. */
function lend(window: Record<string, unknown>): () => void {
  const names = Object.getOwnPropertyNames(window).filter((name) => !(name in globalThis) || PAGE.has(name));
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of names) {
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: window[name] });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}

/** Node has its own of these, which know no page. */
const PAGE: ReadonlySet<string> = new Set(['navigator', 'Event', 'EventTarget', 'CustomEvent']);
const PATIENCE_MS = 10_000;

async function until(isThere: () => boolean, complaint: () => string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!isThere()) {
    if (Date.now() > end) throw new Error(complaint());
    await new Promise((resume) => setTimeout(resume, 5));
  }
}
