import { bboxAround, bboxOfRows } from '../../domain/catalogue/bbox.ts';
import { type SearchEntry, subjectRows } from '../../domain/search/entries.ts';
import { isBlank } from '../../domain/territory/territory.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { useAppStore } from '../../state/useApp.ts';
import { takenName } from './describeEntry.ts';

/** What the map shows around a former commune: its name is written from about there. */
const VILLAGE_KM = 3;

/** What can be done with a name that was found. Nothing happens before the region is there. */
export interface EntryActions {
  lookAt(entry: SearchEntry): void;
  /** Makes a territory of it (`start`, undoable) or adds it, looks at it, and says so. */
  take(entry: SearchEntry, how: 'start' | 'add'): void;
}

export function useEntryActions(): EntryActions {
  const store = useAppStore();
  const lookAt = (entry: SearchEntry) => {
    const state = store.getState();
    const region = selectRegion(state);
    const { subject } = entry;
    const village = subject.kind === 'former' ? subject.at : null;
    const bbox = village
      ? bboxAround(village, VILLAGE_KM)
      : region && bboxOfRows(region.topology, subjectRows(region, subject));
    if (bbox) state.uiActions.lookAt(bbox);
  };
  return {
    lookAt,
    take(entry, how) {
      const { subject } = entry;
      const state = store.getState();
      const region = selectRegion(state);
      if (!region) return;
      const replaces = how === 'start' && !isBlank(state.territory.present);
      if (subject.kind === 'zone') state.territoryActions.takeZone(subject.id, how);
      else state.territoryActions.takeCommune(subject.code, how);
      lookAt(entry);
      state.uiActions.tell({
        kind: 'area-taken',
        name: takenName(entry, region),
        how: replaces ? 'replace' : how,
      });
    },
  };
}
