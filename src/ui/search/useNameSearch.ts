import { useEffect, useMemo } from 'react';
import { isNamed, type SearchResults, search } from '../../domain/search/search.ts';
import { selectSearchIndex } from '../../state/derived/search.ts';
import type { Loadable } from '../../state/slices/loadable.ts';
import { useApp } from '../../state/useApp.ts';

/** Fewer letters name nothing yet. */
const TELLING = 4;
const NOTHING: SearchResults = { entries: [], approximate: false };

/** What a text brings among the names of the region, and where the former ones stand: without them no answer is the last word. */
export interface NameSearch extends SearchResults {
  readonly former: Loadable<unknown>['status'];
  /** Asks for the former names, once; again after a failure. */
  readonly askFormer: () => void;
}

/** Names that answer a text, and again when the former ones come, and those around the region. The index is made when there is a text. */
export function useNameSearch(text: string): NameSearch {
  const wanted = text.trim() !== '';
  const index = useApp((state) => (wanted ? selectSearchIndex(state) : null));
  const former = useApp((state) => state.names.status);
  const { loadNames, loadRing } = useApp((state) => state.catalogueActions);
  // Whoever writes before the region is there has asked too early.
  const unasked = useApp(({ region, names }) => region.status === 'ready' && names.status === 'idle');
  useEffect(() => {
    if (wanted && unasked) void loadNames();
  }, [wanted, unasked, loadNames]);
  const results = useMemo(() => (index ? search(index, text) : NOTHING), [index, text]);
  // What is called so may lie around the region.
  const elsewhere = text.trim().length >= TELLING && index !== null && !isNamed(results.entries, text);
  useEffect(() => {
    if (elsewhere) void loadRing();
  }, [elsewhere, loadRing]);
  return { ...results, former, askFormer: () => void loadNames() };
}
