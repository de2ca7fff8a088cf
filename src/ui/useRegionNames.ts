import type { RegionRecord } from '../domain/catalogue/regionContract.ts';
import { selectRegion } from '../state/derived/region.ts';
import { useApp } from '../state/useApp.ts';
import { unknownRegion } from './texts/unknownRegion.ts';

/** How the region is named and how sentences go on with it; « la région » until it is there. */
export function useRegionNames(): RegionRecord['names'] {
  return useApp((state) => selectRegion(state)?.index.region.names) ?? unknownRegion;
}
