import type { StateCreator } from 'zustand';
import { findZone, type Region } from '../../domain/catalogue/region.ts';
import type { LngLat } from '../../domain/geo.ts';
import type { CommuneCode, ZoneId } from '../../domain/ids.ts';
import { cutName } from '../../domain/session/codec.ts';
import { adjacentRows } from '../../domain/statistics/gaps.ts';
import { countTerritory } from '../../domain/territory/counting.ts';
import { applyOutline } from '../../domain/territory/drawing.ts';
import { type History, record, redo, startHistory, undo } from '../../domain/territory/history.ts';
import { circleOutline } from '../../domain/territory/outline.ts';
import type { Ring } from '../../domain/territory/shape.ts';
import {
  type Choice,
  EMPTY_TERRITORY,
  isBlank,
  type MembershipRule,
  type Territory,
  withChoices,
} from '../../domain/territory/territory.ts';
import type { AppState } from '../store.ts';
import type { DrawingMode } from './drawingSlice.ts';

/** The territory, with what it was before each act. */
export interface TerritorySlice {
  readonly territory: History<Territory>;
  readonly territoryActions: {
    /** Adds a closed outline to the drawing, or cuts it out; an unusable one leaves everything as it is and says why. */
    draw(outline: Ring, mode: DrawingMode, toleranceDeg: number): void;
    /** Adds or cuts out a disc around a point. */
    drawCircle(center: LngLat, radiusKm: number, mode: DrawingMode): void;
    /** Settles communes: dedans, en partie, dehors; null leaves them to the drawing again. */
    choose(communes: readonly CommuneCode[], choice: Choice | null): void;
    /** A tap on the map: a counted commune goes out, any other comes in. */
    toggleCommune(commune: CommuneCode): void;
    /** Takes a whole zone: instead of the territory (`start`) or in addition (`add`). */
    takeZone(zone: ZoneId, how: 'start' | 'add'): void;
    /** Takes one commune, likewise. */
    takeCommune(commune: CommuneCode, how: 'start' | 'add'): void;
    /** Counts every commune that touches a counted one. */
    addNeighbours(): void;
    setRule(rule: MembershipRule): void;
    rename(name: string): void;
    /** Erases drawing and choices; the rule stays. Can be undone. */
    clear(): void;
    /** Puts another territory in place, as one act; before anything was done there is nothing to undo. */
    replace(territory: Territory): void;
    undo(): void;
    redo(): void;
  };
}

export const createTerritorySlice: StateCreator<AppState, [], [], TerritorySlice> = (set, get) => {
  const act = (change: (territory: Territory) => Territory) =>
    set(({ territory }) => ({ territory: record(territory, change(territory.present)) }));
  const withRegion = (use: (region: Region) => void) => {
    const { region } = get();
    if (region.status === 'ready') use(region.value);
  };
  const drawOutline = (outline: Ring, mode: DrawingMode, toleranceDeg: number) =>
    withRegion((region) => {
      const outcome = applyOutline(get().territory.present, outline, mode, toleranceDeg, region);
      if (!outcome.ok) {
        // Another region may begin where this one ends: what lies there is brought before it is said that nothing does.
        if (outcome.error === 'outside-region' && isStillToCome(get().ring)) {
          const { loadRing } = get().catalogueActions;
          return void loadRing().then(() => drawOutline(outline, mode, toleranceDeg));
        }
        return get().uiActions.tell({ kind: 'outline-refused', refusal: outcome.error });
      }
      act(() => outcome.value.territory);
      if (outcome.value.repaired) get().uiActions.tell({ kind: 'outline-repaired' });
    });

  return {
    territory: startHistory(EMPTY_TERRITORY),
    territoryActions: {
      draw: drawOutline,
      drawCircle: (center, radiusKm, mode) => drawOutline(circleOutline(center, radiusKm), mode, 0),
      choose: (communes, choice) => act((territory) => withChoices(territory, communes, choice)),
      toggleCommune: (commune) =>
        withRegion((region) => {
          const row = region.rowOf.get(commune);
          if (row === undefined) return;
          const counting = countTerritory(get().territory.present, region);
          const member = counting.members.find((each) => each.row === row);
          act((territory) => withChoices(territory, [commune], toggledChoice(member)));
        }),
      takeZone: (zone, how) =>
        withRegion((region) => {
          const found = findZone(region, zone);
          if (!found) return;
          const codes = [...found.rows].flatMap((row) => region.communes.codes[row] ?? []);
          act((territory) => withChoices(base(territory, how), codes, 'in'));
        }),
      takeCommune: (commune, how) => act((territory) => withChoices(base(territory, how), [commune], 'in')),
      addNeighbours: () =>
        withRegion((region) => {
          const { counted } = countTerritory(get().territory.present, region);
          const codes = adjacentRows(new Set(counted), region).flatMap(
            (row) => region.communes.codes[row] ?? [],
          );
          if (codes.length > 0) act((territory) => withChoices(territory, codes, 'in'));
        }),
      setRule: (rule) => act((territory) => (territory.rule === rule ? territory : { ...territory, rule })),
      rename: (name) =>
        act((territory) => {
          const kept = cutName(name);
          return kept === territory.name ? territory : { ...territory, name: kept };
        }),
      clear: () =>
        act((territory) => (isBlank(territory) ? territory : { ...EMPTY_TERRITORY, rule: territory.rule })),
      replace: (next) => {
        const { past, present } = get().territory;
        if (past.length === 0 && isBlank(present)) set({ territory: startHistory(next) });
        else act(() => next);
      },
      undo: () => set(({ territory }) => ({ territory: undo(territory), draft: null })),
      redo: () => set(({ territory }) => ({ territory: redo(territory), draft: null })),
    },
  };
};

function isStillToCome({ status }: AppState['ring']): boolean {
  return status === 'idle' || status === 'loading';
}

/** What a tap says of a commune: a commune that only an earlier tap brought in is simply forgotten. */
function toggledChoice(
  member: { readonly counted: boolean; readonly share: number; readonly choice: Choice | null } | undefined,
): Choice | null {
  if (!member?.counted) return 'in';
  return member.share === 0 ? null : 'out';
}

/** Starting from a ready-made area leaves the drawing behind but keeps how one counts. */
function base(territory: Territory, how: 'start' | 'add'): Territory {
  return how === 'start' ? { ...EMPTY_TERRITORY, rule: territory.rule } : territory;
}
