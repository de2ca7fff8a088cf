import { describe, expect, test } from 'vitest';
import { MODES } from '../../../../src/domain/modes.ts';
import type { MapTheme } from '../../../../src/domain/session/session.ts';
import type { Layer } from '../../../../src/map/layer.ts';
import { communeNamesLayer } from '../../../../src/map/layers/communeNames.ts';
import { communesLayer } from '../../../../src/map/layers/communes.ts';
import { departementNamesLayer } from '../../../../src/map/layers/labels.ts';
import { limitsLayer } from '../../../../src/map/layers/limits.ts';
import { footprintLayer, themesLayer } from '../../../../src/map/layers/themes.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { createRecordingMap } from '../../../support/recordingMap.ts';
import { codeAt, createSmallRegion } from '../../../support/smallRegion.ts';
import { carers, createSmallFigures, soudeur, welders } from '../../../support/smallTrades.ts';

const WELDERS: MapTheme = { kind: 'recruitment', measure: 'projects', family: welders };

describe('a figure of zones', () => {
  test('draws nothing before it is chosen', async () => {
    const { features, states } = await attach(themesLayer);

    expect([features('themes'), states]).toEqual([[], []]);
  });

  test('is one surface per zone, never one per commune', async () => {
    const { store, features } = await attach(themesLayer);

    store.getState().sessionActions.chooseTheme(WELDERS);

    expect(features('themes').map(({ id, geometry }) => [id, geometry.type])).toEqual([
      [0, 'MultiPolygon'],
      [1, 'MultiPolygon'],
    ]);
  });

  test('colours each zone by its class', async () => {
    const { store, states } = await attach(themesLayer);

    store.getState().sessionActions.chooseTheme(WELDERS);

    // The first theme is 100; 50 projects are in class 3, 150 in class 4.
    expect(states).toEqual([state(0, 103, 0), state(1, 104, 0)]);
  });

  test('hatches a zone whose figure is not published', async () => {
    const { store, states } = await attach(themesLayer);

    store.getState().sessionActions.chooseTheme({ ...WELDERS, family: carers });

    expect(states[0]).toEqual(state(0, 1, 0));
  });

  test('puts dots on a share of few projects', async () => {
    const { store, states } = await attach(themesLayer);
    const { recruitment } = createSmallFigures([12, 6]);

    store.setState({ recruitment: { status: 'ready', value: recruitment } });
    store.getState().sessionActions.chooseTheme({ ...WELDERS, measure: 'difficult' });

    expect(states[0]).toEqual(state(0, 152, 0));
  });

  test('leaves its name to the zone that a commune gives its own to, and gives it back', async () => {
    const { store, features, updates } = await attach(communeNamesLayer);
    const named = () =>
      features('labels-communes').some(({ properties }) => properties?.['name'] === 'Grand-Pré');
    expect(named()).toBe(true);

    store.getState().sessionActions.chooseTheme(WELDERS);
    expect(named()).toBe(false);
    const before = updates.length;
    store.getState().sessionActions.chooseTheme({ ...WELDERS, family: carers });
    expect(updates.length).toBe(before);

    store.getState().sessionActions.chooseTheme(null);
    expect(named()).toBe(true);
  });

  test('is paler in the zones that the territory does not touch', async () => {
    const { store, states } = await attach(themesLayer);
    store.getState().sessionActions.chooseTheme(WELDERS);
    states.length = 0;

    store.getState().territoryActions.choose([codeAt(0)], 'in');

    expect(states).toEqual([state(1, 104, 1)]);
  });

  test('stays full in large zones, where paler would be read as a lower class', async () => {
    const { store, states } = await attach(themesLayer);
    store.getState().sessionActions.chooseTheme({ kind: 'specialisation', sector: 'CA' });
    states.length = 0;

    store.getState().territoryActions.choose([codeAt(0)], 'in');

    expect(states).toEqual([]);
  });

  test('writes on each zone its name and its figure', async () => {
    const { store, features } = await attach(themesLayer);

    store
      .getState()
      .sessionActions.chooseTheme({ kind: 'recruitment', measure: 'difficult', family: welders });

    expect(
      features('themes-names').map(({ properties }) => [properties?.['name'], properties?.['figure']]),
    ).toEqual([
      ['Bas-Pays', '40\u202f%'],
      ['Grand-Pré', 'incertain'],
    ]);
  });

  test('replaces the zones when the footprint changes, and only then', async () => {
    const { store, updates, states } = await attach(themesLayer);
    store.getState().sessionActions.chooseTheme(WELDERS);
    updates.length = 0;
    states.length = 0;

    store.getState().sessionActions.chooseTheme({ ...WELDERS, family: carers });
    expect(updates).toEqual(['themes-names']);
    store.getState().sessionActions.chooseTheme({ kind: 'specialisation', sector: 'CA' });

    // The zones d'emploi have identifiers of their own: no state of a bassin shows through.
    expect(updates.slice(1)).toEqual(['themes', 'themes-names']);
    expect(states.slice(2).map(({ id }) => id)).toEqual([1000, 1001]);
  });

  test('goes away with the choice', async () => {
    const { store, features } = await attach(themesLayer);
    store.getState().sessionActions.chooseTheme(WELDERS);

    store.getState().sessionActions.chooseTheme(null);

    expect([features('themes'), features('themes-names')]).toEqual([[], []]);
  });

  test('leaves the communes on paper, whatever the territory', async () => {
    const { store, states } = await attach(communesLayer);
    store.getState().territoryActions.choose([codeAt(5)], 'in');
    states.length = 0;

    store.getState().sessionActions.chooseTheme(WELDERS);

    expect(states).toEqual([{ source: 'region', id: 5, state: { fill: 0 } }]);
  });

  test('puts the limits of smaller zones away, and back', async () => {
    const { store, visible } = await attach(limitsLayer);
    visible.length = 0;

    store.getState().sessionActions.chooseTheme(WELDERS);
    store.getState().sessionActions.chooseTheme(null);

    expect(visible).toEqual([
      { layer: 'limits-communes', visible: false },
      { layer: 'limits-epci', visible: false },
      { layer: 'limits-communes', visible: true },
      { layer: 'limits-epci', visible: true },
    ]);
  });

  test('puts the names of the départements away', async () => {
    const { store, visible } = await attach(departementNamesLayer);

    store.getState().sessionActions.chooseTheme(WELDERS);

    expect(visible).toEqual([{ layer: 'labels-departements', visible: false }]);
  });
});

describe('the footprint of a trade', () => {
  test('is the edge of the bassins that the territory takes communes from', async () => {
    const { store, features } = await attach(footprintLayer);
    store.getState().territoryActions.choose([codeAt(6)], 'in');
    expect(features('footprint')).toEqual([]);

    store.getState().tradesActions.keepPiste(soudeur);

    expect(features('footprint').map(({ id }) => id)).toEqual([1]);
  });

  test('is not drawn for a visit, where no legend says what it is', async () => {
    const { store, features } = await attach(footprintLayer);
    store.setState({ capabilities: MODES.kiosk });
    store.getState().territoryActions.choose([codeAt(6)], 'in');

    store.getState().tradesActions.keepPiste(soudeur);

    expect(features('footprint')).toEqual([]);
  });

  test('is not drawn over the figures of other zones', async () => {
    const { store, features } = await attach(footprintLayer);
    store.getState().territoryActions.choose([codeAt(6)], 'in');
    store.getState().tradesActions.keepPiste(soudeur);

    store.getState().sessionActions.chooseTheme({ kind: 'specialisation', sector: 'CA' });

    expect(features('footprint')).toEqual([]);
  });

  test('goes away with the last piste', async () => {
    const { store, features } = await attach(footprintLayer);
    store.getState().territoryActions.choose([codeAt(6)], 'in');
    store.getState().tradesActions.keepPiste(soudeur);

    store.getState().tradesActions.dropPiste(soudeur);

    expect(features('footprint')).toEqual([]);
  });
});

function state(id: number, fill: number, away: number) {
  return { source: 'themes', id, state: { fill, away } };
}

async function attach(layer: Layer) {
  const store = await createLoadedStore();
  await store.getState().tradesActions.loadTrades();
  const recording = createRecordingMap();
  layer.attach(recording.map, store, createSmallRegion());
  return { ...recording, store };
}
