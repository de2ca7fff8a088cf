import { describe, expect, test } from 'vitest';
import { distanceKm, type LngLat } from '../../../../src/domain/geo.ts';
import type { CommuneCode, PlaceId } from '../../../../src/domain/ids.ts';
import { REACHES } from '../../../../src/domain/kiosk/screens.ts';
import { DOOR_NEEDS, type DoorNeed } from '../../../../src/domain/places/doorNeeds.ts';
import type { PlaceRow } from '../../../../src/domain/places/selection.ts';
import { selectCommonPlaces } from '../../../../src/state/derived/allPlaces.ts';
import { selectDoorPage } from '../../../../src/state/derived/doorPage.ts';
import { selectLinkContext } from '../../../../src/state/derived/links.ts';
import { selectPlaceRows } from '../../../../src/state/derived/places.ts';
import { selectRegion } from '../../../../src/state/derived/region.ts';
import {
  selectDoors,
  selectMainCommunes,
  selectMoreDoors,
  selectNearPlaces,
  selectPointedPlaces,
} from '../../../../src/state/derived/visit.ts';
import type { Village } from '../../../../src/state/slices/visit.ts';
import type { AppStore } from '../../../../src/state/store.ts';
import { en } from '../../../../src/ui/texts/kiosk/en.ts';
import { falc } from '../../../../src/ui/texts/kiosk/falc.ts';
import { fr } from '../../../../src/ui/texts/kiosk/fr.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { codeAt } from '../../../support/smallRegion.ts';

describe('a distance told to a visitor', () => {
  test.each(REACHES)('is from their commune, never from the edge of what they look at: %s', async (reach) => {
    for (let row = 0; row < 12; row++) {
      const store = await visitFrom(codeAt(row));
      store.getState().visitActions.widen(reach);
      const home = centreOf(store, codeAt(row));
      for (const told of [...selectDoors(store.getState()), ...selectNearPlaces(store.getState())])
        expect(told.anchorKm).toBe(kmFrom(home, told));
      const near = selectNearPlaces(store.getState());
      expect(tenthsOf(near)).toEqual(tenthsOf(near).sort(byValue));
      expect(near.every(({ inside, anchorKm }) => inside || (anchorKm ?? 99) <= 10)).toBe(true);
    }
  });

  test('is from the village that was named, as long as it is in the commune they chose', async () => {
    const village: Village = { commune: codeAt(5), name: 'La Pommeraye', at: [-1.06, 47.31] };
    const store = await visitFrom(codeAt(5), village);
    for (const told of selectDoors(store.getState())) expect(told.anchorKm).toBe(kmFrom(village.at!, told));

    store.getState().visitActions.pointAt(codeAt(0));
    store.getState().visitActions.settle();
    for (const told of selectDoors(store.getState()))
      expect(told.anchorKm).toBe(kmFrom(centreOf(store, codeAt(0)), told));
  });

  test('is not carried by the code for what is only known to be in their own commune', async () => {
    for (let row = 0; row < 12; row++) {
      const commune = codeAt(row);
      const state = (await visitFrom(commune)).getState();
      const told = selectDoors(state).map(({ place: { commune: there, position }, anchorKm }) =>
        there === commune && position?.precision === 'commune' ? null : anchorKm,
      );

      expect(selectDoorPage(state)?.doors.map(({ distanceKm: km }) => km) ?? []).toEqual(told);
    }
  });

  test('says what it is, and the boat, in every way to read it', () => {
    const way = { km: 21.9, isHome: false, from: 'Le Mans', byBoat: false };
    expect(fr.distance(way)).toBe('à 22\u202Fkm du Mans à vol d’oiseau');
    expect(falc.distance(way)).toMatch(/^C’est à 22\u202Fkm du Mans à vol d’oiseau\./);
    expect(en.distance(way)).toBe('21.9 km from Le Mans as the crow flies');
    for (const [texts, boat] of [
      [fr, 'par bateau'],
      [falc, 'par bateau'],
      [en, 'by boat'],
    ] as const) {
      expect(texts.distance({ ...way, byBoat: true })).toContain(boat);
      expect(texts.distance(way)).not.toContain(boat);
    }
  });

  test('is « chez vous » in the commune itself only', () => {
    const way = { km: 0, isHome: false, from: 'Nantes', byBoat: false };
    expect(falc.distance(way)).not.toContain('C’est chez vous');
    expect(falc.distance({ ...way, isHome: true })).toBe('C’est chez vous.');
    expect(fr.distance({ ...way, km: null })).toBe('');
  });
});

test('what was touched on the map is told: one place, or all of one spot, or nothing', async () => {
  const store = await visitFrom(codeAt(5));
  const pointed = () =>
    selectPointedPlaces(store.getState())
      .map(({ place }) => place.id)
      .toSorted();
  expect(pointed()).toEqual([]);

  store.setState({ openPlace: 't02' as PlaceId });
  expect(pointed()).toEqual(['t02']);
  store.setState({ placeChoice: ['t01', 't03'] as PlaceId[] });
  expect(pointed()).toEqual(['t01', 't03']);
});

test('the links of a trade start from the commune of the visitor, not from the largest of their circle', async () => {
  const store = await visitFrom(codeAt(5));
  store.getState().visitActions.widen(20);

  expect(selectLinkContext(store.getState()).commune).toMatchObject({ code: codeAt(5), because: 'home' });
});

test('lists beside the map are sorted from where the person lives once they said it', async () => {
  const store = await createLoadedStore();
  await store.getState().placesActions.loadPlaces();
  store.getState().territoryActions.choose([codeAt(5), codeAt(6)], 'in');
  store.getState().interviewActions.addLandmark('live', { commune: codeAt(3) });
  store.getState().placesActions.filterPlaces({ tab: 'around', reachKm: 20 });

  const rows = selectPlaceRows(store.getState());
  expect(rows.length).toBeGreaterThan(2);
  expect(tenthsOf(rows)).toEqual(tenthsOf(rows).sort(byValue));
});

test('six communes are offered before a letter is typed, the most populated first', async () => {
  const names = selectMainCommunes((await createLoadedStore()).getState()).map(({ name }) => name);

  expect(names).toEqual(['Grand-Pré', 'Champ-Long', 'Belle-Rive', 'La Lande', 'Aubigné-le-Bas', 'Kermoisan']);
});

test('the code of a visit says who receives: the centre by its own name, or whoever made the list', async () => {
  const store = await visitFrom(codeAt(5));
  const partner = { ...store.getState().centre.partner, name: 'Le réseau' };
  const named = (nom: string) => {
    store.setState(({ centre }) => ({ centre: { ...centre, nom, partner } }));
    return selectDoorPage(store.getState())?.centre;
  };

  expect(named('La Maison du bourg')).toBe('La Maison du bourg');
  expect(named('')).toBe('Le réseau');
});

describe('what a visitor comes for', () => {
  test('changes the doors, and forgets those that did not suit before', async () => {
    const store = await visitFrom(codeAt(5));
    const kindsFor = (need: DoorNeed) => {
      store.getState().visitActions.comeFor(need);
      return selectDoors(store.getState()).map(({ place }) => place.kind);
    };
    const forWork = kindsFor('emploi');
    const [first] = selectDoors(store.getState());
    if (first) store.getState().visitActions.replaceAddress(first.place.id);

    for (const need of DOOR_NEEDS) {
      const kinds = kindsFor(need);
      expect(new Set(kinds).size).toBe(kinds.length);
      expect(store.getState().visit).toMatchObject({ need, refused: [] });
    }
    expect(kindsFor('emploi')).toEqual(forWork);
  });

  test('offers another door only while as many are left', async () => {
    const promises = new Set<boolean>();
    for (let row = 0; row < 12; row++) {
      const store = await visitFrom(codeAt(row));
      // Two more doors of each kind, where one can call.
      const cards = selectCommonPlaces(store.getState());
      store.setState({
        centrePlaces: ['a', 'b'].flatMap((set) =>
          cards.map((card) => ({ ...card, id: `${set}-${card.id}` as PlaceId, phone: '02 40 00 00 09' })),
        ),
      });
      for (let [first] = selectDoors(store.getState()); first; [first] = selectDoors(store.getState())) {
        const promised = selectMoreDoors(store.getState());
        store.getState().visitActions.replaceAddress(first.place.id);
        expect(selectDoors(store.getState()).length === 3).toBe(promised);
        promises.add(promised);
      }
      expect(selectMoreDoors(store.getState())).toBe(false);
    }
    expect(promises.size).toBe(2);
  });

  test('is work until they say otherwise', async () => {
    expect((await visitFrom(codeAt(0))).getState().visit.need).toBe('emploi');
  });
});

async function visitFrom(commune: CommuneCode, village: Village | null = null): Promise<AppStore> {
  const store = await createLoadedStore();
  await store.getState().placesActions.loadPlaces();
  store.getState().visitActions.pointAt(commune, village);
  store.getState().visitActions.settle();
  return store;
}

function centreOf(store: AppStore, commune: CommuneCode): LngLat {
  const region = selectRegion(store.getState())!;
  return region.communes.points[region.rowOf.get(commune)!]!;
}

function kmFrom(start: LngLat, { place: { position } }: PlaceRow): number | null {
  return position && distanceKm(start, position.point);
}

/** Distances as they are told and ordered; what is nowhere comes last. */
function tenthsOf(rows: readonly PlaceRow[]): number[] {
  return rows.map(({ anchorKm }) => (anchorKm === null ? Number.MAX_VALUE : Math.round(10 * anchorKm)));
}

function byValue(a: number, b: number): number {
  return a - b;
}
