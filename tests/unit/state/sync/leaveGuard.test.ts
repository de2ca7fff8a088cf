import { describe, expect, test } from 'vitest';
import { startLeaveGuard } from '../../../../src/state/sync/leaveGuard.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';

describe('startLeaveGuard', () => {
  test('asks while words would be lost, and no longer once they are saved', async () => {
    const store = await createLoadedStore();
    const page = createLeavingPage();
    startLeaveGuard(store, page);
    expect(page.leave()).toBe('left');

    store.getState().interviewActions.note({ question: 'Partir ?' });
    expect(page.leave()).toBe('asked');

    store.getState().keepActions.markSaved();
    expect(page.leave()).toBe('left');
  });

  test('asks nothing more once it is stopped', async () => {
    const store = await createLoadedStore();
    const page = createLeavingPage();
    const stop = startLeaveGuard(store, page);
    store.getState().interviewActions.note({ question: 'Partir ?' });

    stop();

    expect(page.leave()).toBe('left');
  });
});

function createLeavingPage() {
  const listeners = new Set<(event: BeforeUnloadEvent) => void>();
  return {
    addEventListener: (_: 'beforeunload', listener: (event: BeforeUnloadEvent) => void) =>
      void listeners.add(listener),
    removeEventListener: (_: 'beforeunload', listener: (event: BeforeUnloadEvent) => void) =>
      void listeners.delete(listener),
    leave(): 'asked' | 'left' {
      const event = new Event('beforeunload', { cancelable: true });
      for (const listener of listeners) listener(event as BeforeUnloadEvent);
      return event.defaultPrevented ? 'asked' : 'left';
    },
  };
}
