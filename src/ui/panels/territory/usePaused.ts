import { useEffect, useState } from 'react';
import type { AppState } from '../../../state/store.ts';
import { useAppStore } from '../../../state/useApp.ts';

/**
 * A value of the store once it has stopped changing for a while: what a screen reader is told, so that a moving line
 * does not flood it. Nothing is rendered while it changes.
 *
 * @param delayMs how long the value must rest
 */
export function usePaused<T>(select: (state: AppState) => T, delayMs: (value: T) => number): T {
  const store = useAppStore();
  const [paused, setPaused] = useState(() => select(store.getState()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (value: T) => {
      clearTimeout(timer);
      timer = setTimeout(() => setPaused(value), delayMs(value));
    };
    wait(select(store.getState()));
    const stop = store.subscribe(select, wait);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store, select, delayMs]);
  return paused;
}
