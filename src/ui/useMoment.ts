import { useMemo } from 'react';
import { type Moment, momentInFrance } from '../domain/places/openingTimes.ts';
import { useNow } from './useNow.ts';

/** Doors open and close by the minute. */
const EVERY_MS = 30_000;

/** The day and the time it is in France, read again as it passes. */
export function useMoment(): Moment {
  const now = useNow(EVERY_MS);
  const { day, clock } = momentInFrance(new Date(now));
  return useMemo(() => ({ day, clock }), [day, clock]);
}
