import { useEffect } from 'react';
import type { Region } from '../domain/catalogue/region.ts';
import type { BassinId, CommuneCode } from '../domain/ids.ts';
import { rideTo } from '../domain/reach/directs.ts';
import { mainTown } from '../domain/reach/mainTown.ts';
import { selectHomes } from '../state/derived/interview.ts';
import { selectHomeRides } from '../state/derived/reach.ts';
import { useApp } from '../state/useApp.ts';
import { directsTexts } from './texts/interview/directs.ts';
import { useTexts } from './useTexts.ts';

/**
 * How a commune is reached without a change from where the person lives, in words: « train direct depuis Ancenis : 18 min ». Null
 * when nothing leads there, before they said where they live, and before the rides have come: they are fetched by whoever asks.
 */
export function useRideTo(): (commune: CommuneCode | null, town?: string) => string | null {
  const texts = useTexts(directsTexts);
  const [home] = useApp(selectHomes);
  const found = useApp(selectHomeRides);
  const { loadDirects } = useApp((state) => state.reachActions);
  const lives = home !== undefined;
  useEffect(() => {
    if (lives) void loadDirects();
  }, [lives, loadDirects]);
  return (commune, town) => {
    const ride = home && found && rideTo(found.rides, home.commune, commune);
    return ride ? texts.direct(ride, town ?? null) : null;
  };
}

/** The same for the main town of a bassin, which is named. */
export function useRideToBassin(region: Region): (bassin: BassinId) => string | null {
  const rideToCommune = useRideTo();
  return (bassin) => {
    const row = mainTown(bassin, region);
    return row === null
      ? null
      : rideToCommune(region.communes.codes[row] ?? null, region.communes.names[row] ?? '');
  };
}
