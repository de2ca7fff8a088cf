import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { MODES } from '../../../../src/domain/modes.ts';
import { type AppState, createAppStore } from '../../../../src/state/store.ts';
import { StoreContext } from '../../../../src/state/useApp.ts';
import { KioskLayout } from '../../../../src/ui/kiosk/KioskLayout.tsx';
import { Layout } from '../../../../src/ui/layout/Layout.tsx';
import { lazyPart } from '../../../../src/ui/parts/lazyPart.ts';
import { Zone } from '../../../../src/ui/parts/Zone.tsx';
import { createFakeSource, createLoadedStore } from '../../../support/createTestStore.ts';
import { mount } from '../../../support/mount.tsx';

const MAP = <p>La carte est là</p>;
const STOPPED = 'Cette partie n’a pas pu s’ouvrir.';

/** A state that its zone cannot show, one that it can, and words of the zone then. */
interface Case {
  readonly zone: string;
  readonly broken: Broken;
  readonly sound: Partial<AppState>;
  readonly says: string;
}
/** What no act of the store would leave. */
type Broken = Readonly<Partial<Record<keyof AppState, unknown>>>;

test('a component that stops takes its own zone along, which says so, and is drawn again on demand', async () => {
  const store = await createLoadedStore();
  const page = await mount(
    <StoreContext value={store}>
      <Layout map={MAP} />
    </StoreContext>,
  );
  store.getState().uiActions.sayMapDrawn();
  await page.says('Imprimer mon carnet');
  const { plan, trades, places } = store.getState();
  const notice = { kind: 'notebook-saved', name: 'carnet.json', id: 2 } as const;
  const cases: readonly Case[] = [
    { zone: 'tools', broken: { tool: 'scissors' }, sound: { tool: 'tap' }, says: 'Terminer' },
    {
      zone: 'hint',
      broken: { placing: Object.create(null) },
      sound: { placing: 'live' },
      says: 'Au clavier : flèches',
    },
    {
      zone: 'notices',
      broken: { notice: { id: 1, kind: 'notebook-refused' } },
      sound: { notice },
      says: 'carnet.json',
    },
    { zone: 'trades', broken: { trades: null }, sound: { trades }, says: 'Quel métier avez-vous en tête' },
    { zone: 'places', broken: { places: null }, sound: { places }, says: 'Des lieux où pousser la porte' },
    { zone: 'plan', broken: { plan: null }, sound: { plan }, says: 'Une action à moi' },
  ];
  for (const { zone, broken, sound, says } of cases) {
    store.setState(broken as Partial<AppState>);
    await page.says(STOPPED);
    expect([zone, page.words().includes(says)]).toEqual([zone, false]);
    expect(page.words()).toContain('La carte est là');
    expect(page.words()).toContain('Votre territoire est vide.');
    expect(page.words()).toContain('Liste des communes');
    expect(store.getState().problems.map(({ kind }) => kind)).toEqual(['part-unavailable']);

    store.setState(sound);
    page.press('Réessayer');
    await page.says(says);
    expect(page.words()).not.toContain(STOPPED);
    expect(store.getState().problems).toEqual([]);
  }
});

test('a dialog that stops can be closed; a bar and a column of the guide that do are drawn again', async () => {
  const store = await createLoadedStore();
  const page = await mount(
    <StoreContext value={store}>
      <Layout map={MAP} />
    </StoreContext>,
  );
  store.setState({ offered: {} } as never);
  await page.says(STOPPED);
  page.press('Fermer');
  await expect.poll(() => page.words(), { timeout: 10_000 }).not.toContain(STOPPED);
  expect(store.getState().offered).toBeNull();

  const { visited } = store.getState();
  store.getState().interviewActions.startInterview(0);
  await page.says('Ce qui vous amène');
  store.setState({ visited: null } as never);
  await page.says(STOPPED);
  expect(page.words()).toContain('La carte est là');

  store.setState({ visited });
  page.press('Réessayer');
  await page.says('Quitter le guide');
});

test('a kiosk says it in its own words; the way out stays', async () => {
  const store = createAppStore({ source: createFakeSource(), capabilities: MODES.kiosk });
  await store.getState().catalogueActions.load();
  const page = await mount(
    <StoreContext value={store}>
      <KioskLayout map={MAP} />
    </StoreContext>,
  );
  await page.says('Toucher pour commencer');
  const { visit } = store.getState();
  const cases: readonly Case[] = [
    {
      zone: 'screen',
      broken: { visit: { ...visit, screen: 'trade', tradePath: null } },
      sound: { visit: { ...visit, screen: 'trade' } },
      says: 'Continuer sans métier',
    },
    { zone: 'question', broken: { secondsLeft: {} }, sound: { secondsLeft: 9 }, says: 'toujours là' },
    { zone: 'goodbye', broken: { goodbyeLeft: {} }, sound: { goodbyeLeft: 9 }, says: 'Tout effacer' },
  ];
  for (const { zone, broken, sound, says } of cases) {
    store.setState(broken as Partial<AppState>);
    await page.says('Ce morceau de l’écran ne marche pas.');
    expect([zone, page.words().includes('La carte est là')]).toEqual([zone, true]);
    expect(page.words()).toContain('Effacer et quitter');

    store.setState(sound);
    page.press('Réessayer');
    await page.says(says);
    expect(page.words()).not.toContain('Ce morceau de l’écran');
  }
});

test('a part that keeps the person waiting says so, until it comes', async () => {
  let come = () => {};
  const Late = lazyPart(
    () =>
      new Promise<() => ReactNode>((resolve) => {
        come = () => resolve(() => <p>La voici</p>);
      }),
  );
  const store = await createLoadedStore();
  const page = await mount(
    <StoreContext value={store}>
      <Zone loading={null}>
        <Late />
      </Zone>
    </StoreContext>,
  );
  await page.says('Un instant…');
  come();

  await page.says('La voici');
  expect(page.words()).not.toContain('Un instant…');
});
