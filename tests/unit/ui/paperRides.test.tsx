import { expect, test } from 'vitest';
import { StoreContext } from '../../../src/state/useApp.ts';
import { PaperWords } from '../../../src/ui/paper/PaperWords.tsx';
import { createLoadedStore } from '../../support/createTestStore.ts';
import { mount } from '../../support/mount.tsx';
import { codeAt, createSmallRegion } from '../../support/smallRegion.ts';

test.each([
  [['bike'], false, false],
  [['bike'], true, true],
  [['bike', 'transit'], false, true],
] as const)(
  'who travels by %s, and wants more (%s), reads where trains lead: %s',
  async (modes, further, isTold) => {
    const store = await createLoadedStore();
    store.getState().interviewActions.addLandmark('live', { commune: codeAt(0) });
    store.getState().interviewActions.note({ travel: { ...store.getState().notes.travel, modes } });
    await store.getState().reachActions.loadDirects();
    const page = await mount(
      <StoreContext value={store}>
        <PaperWords further={further} region={createSmallRegion()} />
      </StoreContext>,
    );

    await page.says('Mes repères');
    expect(page.words().includes('Sans changer')).toBe(isTold);
  },
);

test('the paper tells where one gets without a change from home, by minutes, of when, and what to check', async () => {
  const store = await createLoadedStore();
  store.getState().interviewActions.addLandmark('live', { commune: codeAt(0) });
  const page = await mount(
    <StoreContext value={store}>
      <PaperWords further region={createSmallRegion()} />
    </StoreContext>,
  );
  await page.says('Mes repères');
  expect(page.words()).not.toContain('Sans changer');

  await store.getState().reachActions.loadDirects();

  await page.says(/Sans changer, en train ou en car, depuis Départ/);
  expect(page.words()).toMatch(/20 min ou moins\s: Arrivée 9 min/);
  expect(page.words()).toMatch(/Plus de 40 min\s: Au bout 44 min/);
  expect(page.words()).toMatch(/vérifiez les jours et l’heure du retour/);
});
