import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import type { RomeCode } from '../../../src/domain/ids.ts';
import { GUIDE_STEPS } from '../../../src/domain/interview/notebook.ts';
import { DEFAULT_CENTRE } from '../../../src/domain/kiosk/centre.ts';
import { screensOf } from '../../../src/domain/kiosk/screens.ts';
import { MODES } from '../../../src/domain/modes.ts';
import { EXPLORE_TABS } from '../../../src/domain/session/session.ts';
import { selectCounting } from '../../../src/state/derived/counting.ts';
import { selectRegion } from '../../../src/state/derived/region.ts';
import { type AppStore, createAppStore } from '../../../src/state/store.ts';
import { StoreContext } from '../../../src/state/useApp.ts';
import { KioskLayout } from '../../../src/ui/kiosk/KioskLayout.tsx';
import { KioskPaper } from '../../../src/ui/kiosk/KioskPaper.tsx';
import { Layout } from '../../../src/ui/layout/Layout.tsx';
import { NotebookPaper } from '../../../src/ui/paper/NotebookPaper.tsx';
import { PAPER_PARTS } from '../../../src/ui/texts/paper.ts';
import { createFakeSource } from '../../support/createTestStore.ts';
import { type Mounted, mount } from '../../support/mount.tsx';
import { codeAt, rectangleRing } from '../../support/smallRegion.ts';

/** What a figure calculated on nothing would be written as. */
const NO_NUMBER = /\b(?:NaN|Infinity|undefined|null)\b|∞/;
const FAILED = /Cette partie n’a pas pu s’ouvrir|Ce morceau de l’écran|L’écran s’est arrêté/;

test('a territory that counts no commune is told on each screen of the page, without a figure made of nothing', async () => {
  const store = await createStore('explore');
  const page = await show(store, <Layout map={null} />);
  store.getState().uiActions.sayMapDrawn();
  for (const tab of EXPLORE_TABS) {
    store.getState().sessionActions.openTab(tab);
    await isTold(page);
  }

  const { interviewActions } = store.getState();
  interviewActions.startInterview(Date.now());
  for (const step of GUIDE_STEPS) {
    interviewActions.goToStep(step);
    await isTold(page);
  }
  interviewActions.reveal();
  for (const step of GUIDE_STEPS) {
    interviewActions.goToStep(step);
    await isTold(page);
  }
});

test('nor on paper', async () => {
  const store = await createStore('explore');
  const region = selectRegion(store.getState())!;
  const page = await show(
    store,
    <NotebookPaper region={region} parts={new Set(PAPER_PARTS)} today="2026-11-30" />,
  );

  await isTold(page);
});

test('nor on the screens of a kiosk and its paper', async () => {
  const store = await createStore('kiosk');
  const region = selectRegion(store.getState())!;
  store.getState().visitActions.pointAt(codeAt(0));
  store.getState().visitActions.settle();
  drawLittle(store);
  const page = await show(
    store,
    <>
      <KioskLayout map={null} />
      <KioskPaper region={region} address={null} />
    </>,
  );
  for (const screen of screensOf(DEFAULT_CENTRE)) {
    store.setState(({ visit }) => ({ visit: { ...visit, screen } }));
    await isTold(page);
  }
});

/** A drawing within one commune, of which it covers a twenty-fifth: less than the rule asks for. */
async function createStore(mode: keyof typeof MODES): Promise<AppStore> {
  const store = createAppStore({ source: createFakeSource(), capabilities: MODES[mode] });
  const { catalogueActions, tradesActions, placesActions } = store.getState();
  await catalogueActions.load();
  await Promise.all([
    tradesActions.loadTrades(),
    placesActions.loadPlaces(),
    catalogueActions.loadIndicators(),
  ]);
  tradesActions.keepPiste('H2913' as RomeCode);
  drawLittle(store);
  return store;
}

function drawLittle(store: AppStore): void {
  const { territoryActions } = store.getState();
  territoryActions.clear();
  territoryActions.draw(rectangleRing(0.2, 0.2, 0.4, 0.4), 'add', 0);
  expect(selectCounting(store.getState()).counted).toHaveLength(0);
  expect(store.getState().territory.present.shape).toHaveLength(1);
}

function show(store: AppStore, content: ReactNode): Promise<Mounted> {
  return mount(<StoreContext value={store}>{content}</StoreContext>);
}

async function isTold(page: Mounted): Promise<void> {
  await expect
    .poll(() => page.words().length > 100 && !/Un instant…|Chargement/.test(page.words()), {
      timeout: 10_000,
    })
    .toBe(true);
  expect(page.caught).toEqual([]);
  expect(page.words()).not.toMatch(FAILED);
  expect(page.words()).not.toMatch(NO_NUMBER);
}
