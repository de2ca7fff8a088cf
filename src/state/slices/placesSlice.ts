import type { StateCreator } from 'zustand';
import type { CatalogueSource } from '../../data/catalogueSource.ts';
import type { CommuneCode, PlaceId } from '../../domain/ids.ts';
import { byId } from '../../domain/places/merge.ts';
import type { OpcoTable } from '../../domain/places/opcoContract.ts';
import type { Audience, Place, PlaceCorrection, PlaceFamily } from '../../domain/places/place.ts';
import type { AppState } from '../store.ts';
import { IDLE, type Loadable, onDemand } from './loadable.ts';

/** Which places the list shows, by where they are. */
export const PLACE_TABS = ['inside', 'around', 'epci', 'region', 'agenda'] as const;
export type PlaceTab = (typeof PLACE_TABS)[number];

/** How the list is cut and ordered. Never in a link. */
export interface PlaceFilters {
  readonly tab: PlaceTab;
  /** How far « Juste à côté » reaches from the line, in kilometres. */
  readonly reachKm: 5 | 10 | 20;
  /** Families kept; empty keeps all. */
  readonly families: readonly PlaceFamily[];
  /** Audiences kept; empty keeps all. A place for everyone always stays. */
  readonly audiences: readonly Audience[];
  /** Shows context entries (priority 3) too. */
  readonly context: boolean;
  readonly text: string;
  /** Commune that distances are sorted from; null sorts from the line. */
  readonly from: CommuneCode | null;
}

export const ALL_PLACES: PlaceFilters = {
  tab: 'inside',
  reachKm: 10,
  families: [],
  audiences: [],
  context: false,
  text: '',
  from: null,
};

/** Cards of places and dates: published, brought by the person, and corrected here. */
export interface PlacesSlice {
  readonly places: Loadable<readonly Place[]>;
  /** Cards of town halls, that come after the others; nothing is said when they fail, they are the last resort. */
  readonly townHalls: Loadable<readonly Place[]>;
  /** Who funds the training of each sector. */
  readonly opco: Loadable<OpcoTable>;
  /** Cards read from the person's own files, after they agreed to them. They win over a published card of the same id. */
  readonly importedPlaces: readonly Place[];
  readonly corrections: Readonly<Record<PlaceId, PlaceCorrection>>;
  /**
   * Imported cards as they were before the last import, and the corrections it brought, to come back from it; null when
   * there is nothing to undo.
   */
  readonly beforeImport: {
    readonly importedPlaces: readonly Place[];
    readonly brought: Readonly<Record<PlaceId, PlaceCorrection>>;
  } | null;
  readonly placeFilters: PlaceFilters;
  /** Draws the places on the map; and the schools and training centres, apart because they are many. */
  readonly placesShown: boolean;
  readonly trainingShown: boolean;
  readonly openPlace: PlaceId | null;
  /** Card under the pointer or the focus, in the list or on the map. */
  readonly hoveredPlace: PlaceId | null;
  /** Cards at one and the same place of the map, for the person to choose from; null when there is no choice to make. */
  readonly placeChoice: readonly PlaceId[] | null;
  readonly placesActions: {
    /** Loads the published cards, once; again when it failed. Resolves when they are there, whoever asked first. */
    loadPlaces(): Promise<void>;
    /** Loads the OPCO, as places are. */
    loadOpco(): Promise<void>;
    filterPlaces(change: Partial<PlaceFilters>): void;
    showPlaces(shown: boolean): void;
    showTraining(shown: boolean): void;
    openPlace(id: PlaceId | null): void;
    hoverPlace(id: PlaceId | null): void;
    offerPlaces(ids: readonly PlaceId[] | null): void;
    /** Puts what a file holds beside what was there: a card of the same id is replaced, corrections made here stay. */
    applyImport(places: readonly Place[], corrections: readonly PlaceCorrection[]): void;
    undoImport(): void;
    /** Remembers what someone here knows; null forgets it. */
    correct(id: PlaceId, correction: PlaceCorrection | null): void;
  };
}

export function createPlacesSlice(source: CatalogueSource): StateCreator<AppState, [], [], PlacesSlice> {
  return (set, get) => {
    const loadTownHalls = onDemand(
      { get, set },
      source.loadTownHalls,
      (state) => state.townHalls,
      (townHalls) => ({ townHalls }),
    );
    const loadCards = onDemand(
      { get, set },
      source.loadPlaces,
      (state) => state.places,
      (places) => ({ places }),
    );
    return {
      places: IDLE,
      townHalls: IDLE,
      opco: IDLE,
      importedPlaces: [],
      corrections: {},
      beforeImport: null,
      placeFilters: ALL_PLACES,
      placesShown: false,
      trainingShown: false,
      openPlace: null,
      hoveredPlace: null,
      placeChoice: null,
      placesActions: {
        loadPlaces: async () => {
          await loadCards();
          if (get().places.status === 'ready') void loadTownHalls();
        },
        loadOpco: onDemand(
          { get, set },
          source.loadOpco,
          (state) => state.opco,
          (opco) => ({ opco }),
        ),
        filterPlaces: (change) =>
          set(({ placeFilters }) => ({ placeFilters: { ...placeFilters, ...change } })),
        showPlaces: (placesShown) => set({ placesShown }),
        showTraining: (trainingShown) => set({ trainingShown }),
        openPlace: (openPlace) => set({ openPlace, placeChoice: null }),
        hoverPlace: (hoveredPlace) =>
          set((state) => (state.hoveredPlace === hoveredPlace ? state : { hoveredPlace })),
        offerPlaces: (placeChoice) => set({ placeChoice }),
        applyImport: (places, corrections) =>
          set((state) => {
            const brought = new Set(places.map(({ id }) => id));
            const given = byId(corrections);
            return {
              beforeImport: { importedPlaces: state.importedPlaces, brought: given },
              importedPlaces: [...state.importedPlaces.filter(({ id }) => !brought.has(id)), ...places],
              corrections: { ...given, ...state.corrections },
            };
          }),
        undoImport: () =>
          set(({ beforeImport, corrections }) => {
            if (!beforeImport) return {};
            const { importedPlaces, brought } = beforeImport;
            // One that was changed here since the import is the person's own.
            const own = Object.entries(corrections).filter(([id, each]) => brought[id as PlaceId] !== each);
            return { importedPlaces, corrections: Object.fromEntries(own), beforeImport: null };
          }),
        correct: (id, correction) =>
          set(({ corrections }) => {
            const { [id]: _, ...others } = corrections;
            return { corrections: correction ? { ...others, [id]: correction } : others };
          }),
      },
    };
  };
}
