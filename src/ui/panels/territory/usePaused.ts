import { useEffect, useState } from 'react';

/**
 * The value once it has stopped changing for `delayMs`: what a screen reader is told, so that a moving line
 * does not flood it.
 */
export function usePaused<T>(value: T, delayMs: number): T {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), delayMs);
    return () => clearTimeout(timer);
  }, [value, delayMs]);
  return paused;
}
