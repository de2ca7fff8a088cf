import type { StateCreator } from 'zustand';
import type { Bbox } from '../../domain/geo.ts';
import type { EpciId, TerritoryId } from '../../domain/ids.ts';
import type { Knowledge, Landmark, PersonBackground } from '../../domain/interview/notebook.ts';
import type { PlanAction } from '../../domain/interview/plan.ts';
import type { NotebookRefusal } from '../../domain/notebook/decode.ts';
import type { MergedNotebook } from '../../domain/notebook/merge.ts';
import type { Problem, Refusal } from '../../domain/problems.ts';
import type { Fix } from '../../domain/territory/crs.ts';
import type { AppState } from '../store.ts';

/** A word to the visitor that goes away by itself. */
export type Notice =
  | { readonly kind: 'outline-refused'; readonly refusal: Refusal }
  | { readonly kind: 'outline-repaired' }
  /** Outlines of a file are the territory, or several. */
  | {
      readonly kind: 'outline-opened';
      readonly file: string;
      readonly count: number;
      readonly passed: number;
      readonly fixes: readonly Fix[];
    }
  | { readonly kind: 'link-copied' }
  | { readonly kind: 'link-partly-read'; readonly ignored: readonly string[] }
  /** The drawing of a link or a notebook is too heavy to be counted. */
  | { readonly kind: 'drawing-left-out' }
  | { readonly kind: 'communes-replaced'; readonly count: number }
  /** A file was added to the catalogue: so many cards, so many corrections. */
  | {
      readonly kind: 'places-imported';
      readonly file: string;
      readonly places: number;
      readonly corrections: number;
    }
  | { readonly kind: 'import-undone' }
  /** Figures of an official file are shown for this visit, or are shown no more. */
  | { readonly kind: 'figures-added'; readonly title: string }
  /** `title`: of the one file whose figures left; null when all did. */
  | { readonly kind: 'figures-taken-back'; readonly title: string | null }
  /** A ready-made area took the place of what was there, or was added to it. */
  | { readonly kind: 'area-taken'; readonly name: string; readonly how: 'start' | 'replace' | 'add' }
  /** Something of the person's own was taken away, with where it stood: it can be put back. */
  | { readonly kind: 'landmark-removed'; readonly landmark: Landmark; readonly at: number }
  | { readonly kind: 'knowledge-removed'; readonly knowledge: Knowledge; readonly at: number }
  | { readonly kind: 'background-cleared'; readonly background: PersonBackground }
  | { readonly kind: 'action-removed'; readonly action: PlanAction; readonly at: number }
  | { readonly kind: 'notebook-saved'; readonly name: string }
  | {
      readonly kind: 'notebook-opened';
      readonly how: 'replace' | 'unite';
      readonly leftOut: MergedNotebook['leftOut'];
    }
  /** What was there before a notebook was opened is there again. */
  | { readonly kind: 'notebook-brought-back' }
  | { readonly kind: 'notebook-refused'; readonly refusal: NotebookRefusal }
  | { readonly kind: 'notebook-link-copied' }
  /** Another tab changed the notebook that the device keeps, and nothing had changed here. */
  | { readonly kind: 'notebook-followed' }
  /** A list of the notebook takes no more; or the whole would not open again. */
  | { readonly kind: 'notebook-full' | 'notebook-too-full' }
  /** Another tab erased what the device kept. */
  | { readonly kind: 'kept-erased' }
  /** What an act needs could not be fetched: nothing was done. */
  | { readonly kind: 'part-not-had' }
  /** What was kept on the device had reached its last day. */
  | { readonly kind: 'kept-forgotten'; readonly until: string };

/** A view asked of the map. `id` grows, so that asking twice for the same place moves twice. */
export interface CameraRequest {
  readonly id: number;
  readonly bbox: Bbox;
}

/** Dialogs of the application; one at a time. */
export type DialogName =
  | 'rule'
  | 'sources'
  | 'help'
  | 'communes'
  | 'theme'
  | 'import'
  | 'figures'
  | 'outline'
  | 'sheet'
  | 'names'
  | 'area';

/** What is on screen and worth neither a link nor a file. */
export interface UiSlice {
  /** Row of the commune under the pointer or the keyboard focus. */
  readonly hovered: number | null;
  readonly dialog: DialogName | null;
  readonly notice: (Notice & { readonly id: number }) | null;
  /** Lasting problems, each kind once: what happened stays said until it is solved. */
  readonly problems: readonly Problem[];
  readonly camera: CameraRequest | null;
  /** Pixels that an open card covers along the left of the map: what is framed then stands beside it. */
  readonly mapCovered: number;
  /** Intercommunality whose card is open. */
  readonly openEpci: EpciId | null;
  /** Territory that the one in hand is compared with; null for the first of the others. */
  readonly comparedWith: TerritoryId | null;
  /** The map has been drawn whole once: what can wait may begin. */
  readonly mapDrawn: boolean;
  /** How often the map was begun again after it could not be opened. */
  readonly mapTries: number;
  readonly uiActions: {
    hover(row: number | null): void;
    openDialog(dialog: DialogName | null): void;
    /** Shows a notice in place of the previous one. */
    tell(notice: Notice): void;
    dismissNotice(): void;
    report(problem: Problem): void;
    resolve(kind: Problem['kind']): void;
    /** Asks the map to frame a box. */
    lookAt(bbox: Bbox): void;
    coverMap(px: number): void;
    openEpci(id: EpciId | null): void;
    compareWith(id: TerritoryId | null): void;
    sayMapDrawn(): void;
    /** Begins the map again. What waited for its first drawing has not to wait any more. */
    tryMapAgain(): void;
  };
}

export const createUiSlice: StateCreator<AppState, [], [], UiSlice> = (set) => ({
  hovered: null,
  dialog: null,
  notice: null,
  problems: [],
  camera: null,
  mapCovered: 0,
  openEpci: null,
  comparedWith: null,
  mapDrawn: false,
  mapTries: 0,
  uiActions: {
    hover: (hovered) => set((state) => (state.hovered === hovered ? state : { hovered })),
    openDialog: (dialog) => set({ dialog }),
    tell: (notice) => set((state) => ({ notice: { ...notice, id: (state.notice?.id ?? 0) + 1 } })),
    dismissNotice: () => set({ notice: null }),
    report: (problem) =>
      set(({ problems }) => ({
        problems: [...problems.filter((other) => other.kind !== problem.kind), problem],
      })),
    resolve: (kind) => set(({ problems }) => ({ problems: problems.filter((other) => other.kind !== kind) })),
    openEpci: (openEpci) => set({ openEpci }),
    compareWith: (comparedWith) => set({ comparedWith }),
    lookAt: (bbox) => set(({ camera }) => ({ camera: { id: (camera?.id ?? 0) + 1, bbox } })),
    coverMap: (mapCovered) => set((state) => (state.mapCovered === mapCovered ? state : { mapCovered })),
    sayMapDrawn: () => set((state) => (state.mapDrawn ? state : { mapDrawn: true })),
    tryMapAgain: () =>
      set(({ problems, mapTries }) => ({
        problems: problems.filter(({ kind }) => kind !== 'map-failed' && kind !== 'map-slow'),
        mapTries: mapTries + 1,
        mapDrawn: true,
      })),
  },
});
