import type { StateCreator } from 'zustand';
import type { Bbox } from '../../domain/geo.ts';
import type { Problem, Refusal } from '../../domain/problems.ts';
import type { AppState } from '../store.ts';

/** A word to the visitor that goes away by itself. */
export type Notice =
  | { readonly kind: 'outline-refused'; readonly refusal: Refusal }
  | { readonly kind: 'outline-repaired' }
  | { readonly kind: 'link-copied' }
  | { readonly kind: 'link-partly-read'; readonly ignored: readonly string[] }
  | { readonly kind: 'communes-replaced'; readonly count: number }
  /** A ready-made area took the place of what was there, or was added to it. */
  | { readonly kind: 'area-taken'; readonly name: string; readonly how: 'start' | 'replace' | 'add' };

/** A view asked of the map. `id` grows, so that asking twice for the same place moves twice. */
export interface CameraRequest {
  readonly id: number;
  readonly bbox: Bbox;
}

/** Dialogs of the application; one at a time. */
export type DialogName = 'rule' | 'sources' | 'help' | 'communes' | 'theme';

/** What is on screen and worth neither a link nor a file. */
export interface UiSlice {
  /** Row of the commune under the pointer or the keyboard focus. */
  readonly hovered: number | null;
  readonly dialog: DialogName | null;
  readonly notice: (Notice & { readonly id: number }) | null;
  /** Lasting problems, each kind once: what happened stays said until it is solved. */
  readonly problems: readonly Problem[];
  readonly camera: CameraRequest | null;
  /** The map has been drawn whole once: what can wait may begin. */
  readonly mapDrawn: boolean;
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
    sayMapDrawn(): void;
  };
}

export const createUiSlice: StateCreator<AppState, [], [], UiSlice> = (set) => ({
  hovered: null,
  dialog: null,
  notice: null,
  problems: [],
  camera: null,
  mapDrawn: false,
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
    lookAt: (bbox) => set(({ camera }) => ({ camera: { id: (camera?.id ?? 0) + 1, bbox } })),
    sayMapDrawn: () => set((state) => (state.mapDrawn ? state : { mapDrawn: true })),
  },
});
