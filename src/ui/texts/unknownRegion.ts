import type { RegionRecord } from '../../domain/catalogue/regionContract.ts';

/** What sentences say while it is not known which region this is. */
export const unknownRegion: RegionRecord['names'] = {
  name: 'Région',
  of: 'de la région',
  in: 'dans la région',
};
