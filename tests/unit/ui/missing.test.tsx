import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CENTRE } from '../../../src/domain/kiosk/centre.ts';
import { selectRegion } from '../../../src/state/derived/region.ts';
import { TRADE_FILES } from '../../../src/state/slices/tradesSlice.ts';
import { type AppStore, createAppStore } from '../../../src/state/store.ts';
import { StoreContext } from '../../../src/state/useApp.ts';
import { KioskPaper } from '../../../src/ui/kiosk/KioskPaper.tsx';
import { AddressesScreen } from '../../../src/ui/kiosk/screens/AddressesScreen.tsx';
import { TakeAwayScreen } from '../../../src/ui/kiosk/screens/TakeAwayScreen.tsx';
import { TradeScreen } from '../../../src/ui/kiosk/screens/TradeScreen.tsx';
import { WhereScreen } from '../../../src/ui/kiosk/screens/WhereScreen.tsx';
import { WorkScreen } from '../../../src/ui/kiosk/screens/WorkScreen.tsx';
import { FiguresState } from '../../../src/ui/panels/trades/TradesState.tsx';
import { PaperMissing } from '../../../src/ui/paper/PaperMissing.tsx';
import { createFakeSource, unreachable } from '../../support/createTestStore.ts';
import { textOf } from '../../support/textOf.ts';

type File = 'trades' | 'recruitment' | 'tension' | 'sectors' | 'places';

describe('a kiosk without one of its files', () => {
  test.each<[File, readonly string[]]>([
    ['sectors', ['work']],
    ['recruitment', ['trade']],
    ['tension', []],
    ['trades', ['trade']],
    ['places', ['where', 'addresses', 'takeAway']],
  ])('%s: says so where it is missed, with a way to ask again, and nowhere else', async (file, screens) => {
    const store = await createStoreWithout(file);
    const said = Object.entries(SCREENS).filter(([, screen]) => read(store, screen).includes('Réessayer'));

    expect(said.map(([name]) => name)).toEqual(screens);
  });

  test('offers no address that it does not have, on screen or on paper', async () => {
    const store = await createStoreWithout('places');
    const screen = read(store, <TakeAwayScreen />);
    const paper = read(store, <KioskPaper region={selectRegion(store.getState())!} address={null} />);

    expect(screen).toContain('Imprimer ma carte');
    expect(screen).not.toContain('Imprimer mes adresses');
    expect(paper).toContain('Les adresses n’étaient pas arrivées');
    expect(paper).toContain('Il n’y a pas de code pour téléphone');
    expect(paper).not.toContain('Mes 3 adresses');
  });
});

test('one file of figures that is lost is named alone', async () => {
  const store = await createStoreWithout('tension');

  expect(read(store, <FiguresState of={TRADE_FILES} />)).toContain(
    'Les chiffres des métiers (tension) n’ont pas',
  );
});

test('pages say what could not be printed on them, and nothing when all came', async () => {
  const parts = new Set(['trades', 'plan'] as const);
  const without = await createStoreWithout('places');

  expect(read(without, <PaperMissing parts={parts} />)).toContain('les adresses des lieux');
  expect(read(await createStoreWithout('sectors'), <PaperMissing parts={parts} />)).toBe('');
});

const SCREENS = {
  work: <WorkScreen />,
  where: <WhereScreen />,
  trade: <TradeScreen />,
  addresses: <AddressesScreen />,
  takeAway: <TakeAwayScreen />,
};

/** A visit at a commune, everything loaded but one file. */
async function createStoreWithout(file: File): Promise<AppStore> {
  const store = createAppStore({ source: createFakeSource({ [file]: unreachable(`${file}.json`) }) });
  const { catalogueActions, tradesActions, placesActions, visitActions } = store.getState();
  await catalogueActions.load();
  await Promise.all([tradesActions.loadTrades(), placesActions.loadPlaces()]);
  visitActions.setUp({ ...DEFAULT_CENTRE, publicAddress: 'https://example.org/' }, null);
  visitActions.pointAt(selectRegion(store.getState())!.communes.codes[0]!);
  visitActions.settle();
  return store;
}

function read(store: AppStore, screen: ReactNode): string {
  // Markup is made from what a store began with.
  const now = { ...store, getInitialState: store.getState };
  return textOf(renderToStaticMarkup(<StoreContext value={now}>{screen}</StoreContext>));
}
