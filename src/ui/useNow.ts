import { useEffect, useState } from 'react';

/** The time in milliseconds, read again every `everyMs`. @param clock given by tests; the clock of the machine otherwise */
export function useNow(everyMs: number, clock: () => number = Date.now): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs, clock]);
  return now;
}
