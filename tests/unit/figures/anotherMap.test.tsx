import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCatalogueSource } from '../../../src/data/catalogueSource.ts';
import type { Region } from '../../../src/domain/catalogue/region.ts';
import { colouredFigure } from '../../../src/domain/figures/figure.ts';
import { RAMPS } from '../../../src/domain/figures/palettes.ts';
import { decodeSession, encodeSession } from '../../../src/domain/session/codec.ts';
import { settleSession } from '../../../src/domain/session/settle.ts';
import { communesLayer } from '../../../src/map/layers/communes.ts';
import { selectRegion } from '../../../src/state/derived/region.ts';
import { selectSession } from '../../../src/state/derived/session.ts';
import { type AppStore, createAppStore } from '../../../src/state/store.ts';
import { StoreContext } from '../../../src/state/useApp.ts';
import { CommunesDialog } from '../../../src/ui/dialogs/CommunesDialog.tsx';
import { ReadoutLines } from '../../../src/ui/layers/HoverReadout.tsx';
import { LayerChoices } from '../../../src/ui/layers/LayersPanel.tsx';
import { Legend } from '../../../src/ui/layers/Legend.tsx';
import { MAP_FIGURES, type MapFigureWords } from '../../../src/ui/texts/mapFigures.ts';
import { changedData } from '../../support/changedData.ts';
import { createRecordingMap } from '../../support/recordingMap.ts';
import { textOf } from '../../support/textOf.ts';

const WELLS = 'wellsPer100';
const YEAR = 2092;
const words = MAP_FIGURES as Record<string, MapFigureWords>;

let store: AppStore;
let region: Region;

/** All that a new map of communes takes: a column, a record, its words. Wells: two in every commune. */
beforeAll(async () => {
  words[WELLS] = {
    name: 'Puits pour 100 habitants',
    short: 'Puits',
    unit: ([year]) => `puits pour 100 habitants, ${year}`,
    value: (value) => `${value.toFixed(2)} puits pour 100 habitants`,
    number: (value) => value.toFixed(2),
    base: () => 'habitants',
    noBase: () => 'aucun habitant',
    limits: 'population',
    classes: (breaks) => ['peu', ...breaks.map((bound) => `${bound} et plus`)],
  };
  const files = await changedData({
    communes: (table) => ({
      ...table,
      columns: { ...table.columns, [`wells@${YEAR}`]: table.codes.map(() => 2) },
    }),
    figures: (records) => {
      const people = records.find(({ id }) => id === 'population')?.columns ?? [];
      return [
        ...records,
        {
          id: WELLS,
          level: 'commune',
          measure: 'ratio',
          columns: [`wells@${YEAR}`, ...people],
          per: 100,
          years: [YEAR],
          sources: ['etalab-communes'],
          scale: 'sequential',
          breaks: [0.1, 1],
          fragileUnder: null,
        },
      ];
    },
  });
  store = createAppStore({ source: createCatalogueSource(files) });
  await store.getState().catalogueActions.load();
  const loaded = selectRegion(store.getState());
  if (!loaded) throw new Error('the changed data do not load');
  region = loaded;
  store.getState().sessionActions.chooseIndicator(WELLS);
});
afterAll(() => {
  delete words[WELLS];
});

test('colours every commune by its class', () => {
  store.getState().sessionActions.chooseIndicator(null);
  const { map, states } = createRecordingMap();
  communesLayer.attach(map, store, region);
  store.getState().sessionActions.chooseIndicator(WELLS);

  // Under 200 inhabitants: one well and more for a hundred, the last of three classes.
  const small = region.communes.population.findIndex((people) => people > 0 && people < 200);
  expect(states.find(({ id }) => id === small)?.state).toEqual({ fill: 100 + RAMPS.sequential.length - 1 });
  expect(states).toHaveLength(region.communes.count);
});

test('is offered, explained, read and listed like the others', () => {
  const figure = colouredFigure(region.communes.figures, WELLS);
  const screen = textOf(
    renderToStaticMarkup(
      <StoreContext value={{ ...store, getInitialState: store.getState }}>
        <LayerChoices />
        <Legend />
        <ReadoutLines region={region} row={0} indicator={figure} />
        <CommunesDialog onClose={() => {}} />
      </StoreContext>,
    ),
  );

  expect(screen.match(/Puits pour 100 habitants/g)?.length).toBeGreaterThanOrEqual(2);
  expect(screen).toContain(`puits pour 100 habitants, ${YEAR}`);
  expect(screen).toContain('0.1 et plus');
  expect(screen).toMatch(/\d\.\d\d puits pour 100 habitants/);
});

test('goes into a link and comes back', () => {
  const link = encodeSession(selectSession(store.getState()));
  const { session, ignored } = decodeSession(link);

  expect(ignored).toEqual([]);
  expect(settleSession(session, region, null)).toMatchObject({
    session: { indicator: WELLS },
    unknownFigure: false,
  });
});
