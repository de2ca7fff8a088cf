import type { AddressBar } from '../../src/state/sync/urlSync.ts';

/** An address bar in memory: its steps are fragments, the last one the current. */
export function createAddressBar(fragment: string) {
  const steps = [fragment];
  const entries: unknown[] = [null];
  let arrive: () => unknown = () => {};
  const pending = new Map<number, { readonly run: () => void; readonly at: number }>();
  let asked = 0;
  let now = 0;
  const fragmentOf = (url: string | URL | null | undefined) => String(url ?? '').replace(/^[^#]*/, '');
  return {
    steps,
    entries,
    location: {
      pathname: '/',
      search: '',
      get hash() {
        return steps.at(-1) ?? '';
      },
    },
    history: {
      get state() {
        return entries.at(-1);
      },
      pushState: (data: unknown, _title: string, url?: string | URL | null) => {
        steps.push(fragmentOf(url));
        entries.push(data);
      },
      replaceState: (data: unknown, _title: string, url?: string | URL | null) => {
        steps[steps.length - 1] = fragmentOf(url);
        entries[entries.length - 1] = data;
      },
    },
    addEventListener: (_type: 'popstate', listener: () => unknown) => {
      arrive = listener;
    },
    removeEventListener: () => {
      arrive = () => {};
    },
    setTimeout: (run: () => void, delayMs: number) => {
      pending.set(++asked, { run, at: now + delayMs });
      return asked;
    },
    clearTimeout: (id: number) => {
      pending.delete(id);
    },
    /** Time passes, and what waited for it is done. */
    elapse(ms: number) {
      now += ms;
      for (const [id, { run, at }] of [...pending]) {
        if (at > now) continue;
        pending.delete(id);
        run();
      }
    },
    goBack() {
      steps.pop();
      entries.pop();
      arrive();
    },
    edit(fragment: string) {
      steps.push(fragment);
      entries.push(null);
      arrive();
    },
    arriveAt(entry: unknown) {
      steps.push(steps.at(-1) ?? '');
      entries.push(entry);
      arrive();
    },
  } satisfies AddressBar & Record<string, unknown>;
}
