import { searchEntries } from '../../domain/search/entries.ts';
import { createSearchIndex, type SearchIndex } from '../../domain/search/search.ts';
import { derive } from './derive.ts';
import { selectRegion } from './region.ts';

/** Index of every name, former communes included once they are there; null before the region is. */
export const selectSearchIndex = derive(
  (state) => [selectRegion(state), state.names.status === 'ready' ? state.names.value : null] as const,
  (region, names): SearchIndex | null => region && createSearchIndex(searchEntries(region, names)),
);
