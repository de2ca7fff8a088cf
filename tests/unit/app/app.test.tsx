import { resolveObjectURL } from 'node:buffer';
import { expect, test } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { MODES } from '../../../src/domain/modes.ts';
import { decodeNotebook } from '../../../src/domain/notebook/decode.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { StoreContext } from '../../../src/state/useApp.ts';
import { KioskLayout } from '../../../src/ui/kiosk/KioskLayout.tsx';
import { Layout } from '../../../src/ui/layout/Layout.tsx';
import { createFakeSource, createLoadedStore } from '../../support/createTestStore.ts';
import { mount } from '../../support/mount.tsx';
import { openMap } from '../../support/openMap.ts';
import { codeAt } from '../../support/smallRegion.ts';

const NO_MAP = 'Le plan n’a pas pu s’ouvrir.';
const PATIENCE = { timeout: 10_000 };

/** What the layout itself stops at, until it is written anew. */
class Unreadable extends Array<never> {
  override find(): never {
    throw new Error('unreadable');
  }
  static override get [Symbol.species]() {
    return Array;
  }
}

async function createKiosk() {
  const store = createAppStore({ source: createFakeSource(), capabilities: MODES.kiosk });
  await store.getState().catalogueActions.load();
  return store;
}

test('a map whose module does not come is said in its place, and asked for again; the rest is there', async () => {
  const store = await createLoadedStore();
  const page = await mount(<App store={store} />);
  await page.says(NO_MAP);
  await page.says('Quel métier avez-vous en tête');
  expect(page.words()).toContain('Votre territoire est vide.');

  page.press('Réessayer');
  await expect.poll(() => page.words(), PATIENCE).not.toContain(NO_MAP);
  // What waited for the first drawing does not wait for another.
  expect(store.getState()).toMatchObject({ mapTries: 1, mapDrawn: true });
  await page.says(NO_MAP);
});

test('a map whose worker does not start is said in its place too, and begun again', async () => {
  const { store } = await openMap({ workerFailure: 'blocked' });
  const page = await mount(
    <StoreContext value={store}>
      <Layout map={<p>La carte est là</p>} />
    </StoreContext>,
  );
  await page.says(NO_MAP);
  expect(page.words()).toContain('Votre territoire est vide.');

  page.press('Réessayer');
  await expect.poll(() => page.words(), PATIENCE).not.toContain(NO_MAP);
  expect(page.words()).toContain('La carte est là');
  expect(store.getState().mapTries).toBe(1);
});

test('a kiosk without its map goes on by names, and offers no drawing', async () => {
  const store = await createKiosk();
  const page = await mount(<App store={store} />);
  await expect
    .poll(() => store.getState().problems.map(({ kind }) => kind), PATIENCE)
    .toEqual(['map-failed']);

  page.press('Toucher pour commencer');
  store.getState().visitActions.pointAt(codeAt(0));
  await page.says('Vous avez choisi Aubigné-le-Bas.');
  page.press('C’est ma commune');
  await page.says('Une seule réponse suffit.');
  page.press('Trouver un travail');
  await page.says('Depuis Aubigné-le-Bas.');

  expect(page.words()).not.toContain('Dessiner avec le doigt');
  expect(page.words()).toContain('Effacer et quitter');
});

test('a kiosk whose map is late keeps its place, says so, and begins it again on demand', async () => {
  const store = await createKiosk();
  const page = await mount(
    <StoreContext value={store}>
      <KioskLayout map={<p>La carte est là</p>} />
    </StoreContext>,
  );
  store.getState().uiActions.report({ kind: 'map-slow' });
  await page.says('Le plan ne répond pas');
  expect(page.words()).toContain('La carte est là');
  expect(page.words()).toContain('Toucher pour commencer');

  page.press('Réessayer');
  await expect.poll(() => page.words(), PATIENCE).not.toContain('Le plan ne répond pas');
  expect(store.getState()).toMatchObject({ mapTries: 1, problems: [] });
});

test('a page that stops as a whole still saves the notebook, and is drawn again on demand', async () => {
  const store = await createLoadedStore();
  const page = await mount(<App store={store} />);
  await page.says(NO_MAP);
  store.getState().interviewActions.note({ question: 'Partir ?' });
  const saved: string[] = [];
  HTMLAnchorElement.prototype.click = function save() {
    if (this.download.endsWith('.json')) saved.push(this.getAttribute('href') ?? '');
  };

  store.setState({ problems: new Unreadable() });
  await page.says('L’écran s’est arrêté.');
  expect(page.words()).not.toContain('Mon territoire');
  page.press('Enregistrer mon carnet');

  const [address = ''] = saved;
  const notebook = decodeNotebook((await resolveObjectURL(address)?.text()) ?? '');
  expect(notebook).toMatchObject({ ok: true, value: { notebook: { question: 'Partir ?' } } });
  page.press('Réessayer');
  await page.says('Mon territoire');
  expect(store.getState().notes.question).toBe('Partir ?');
});

test('a kiosk that stops as a whole ends the visit', async () => {
  const store = await createKiosk();
  const page = await mount(<App store={store} />);
  await page.says('Toucher pour commencer');

  store.setState({ language: 'nothing' } as never);
  await page.says('Un instant…');

  await expect.poll(() => store.getState().leaving, PATIENCE).toBe(true);
});
