import type { ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import type { CommuneCode } from '../../../src/domain/ids.ts';
import { ok } from '../../../src/domain/result.ts';
import { type AppStore, createAppStore } from '../../../src/state/store.ts';
import { StoreContext } from '../../../src/state/useApp.ts';
import { OpenCard } from '../../../src/ui/panels/commune/OpenCard.tsx';
import { LiveSummary } from '../../../src/ui/panels/territory/LiveSummary.tsx';
import { useNameSearch } from '../../../src/ui/search/useNameSearch.ts';
import { createFakeSource, unreachable } from '../../support/createTestStore.ts';
import { mount } from '../../support/mount.tsx';
import { rectangleRing } from '../../support/smallRegion.ts';
import { createSmallRegionWithRing, joinSmallRing } from '../../support/smallRing.ts';

describe('a drawing that reaches beyond the region', () => {
  test('says that what lies there is missing, and counts it once it comes', async () => {
    let answer: ReturnType<typeof unreachable> | null = unreachable('ring');
    const store = await createStore({ loadRing: async () => answer ?? ok(joinSmallRing) });
    store.getState().territoryActions.draw(rectangleRing(-1, 0, 1, 1), 'add', 0);
    const page = await mount(inStore(store, <LiveSummary />));
    await store.getState().catalogueActions.loadRing();
    await page.says('1commune1 000habitants');
    await page.says('Les communes autour de la région n’ont pas pu être chargées');

    answer = null;
    page.press('Réessayer');
    await page.says('2communes1 700habitants');
    expect(page.words()).not.toContain('autour de la région');
  });

  test('says nothing of it while the drawing stays inside', async () => {
    const store = await createStore({ loadRing: async () => unreachable('ring') });
    store.getState().territoryActions.draw(rectangleRing(0.1, 0.1, 1.9, 0.9), 'add', 0);
    const page = await mount(inStore(store, <LiveSummary />));
    await store.getState().catalogueActions.loadRing();

    await page.says('2communes');
    expect(page.words()).not.toContain('autour de la région');
  });
});

describe('a search', () => {
  test('for a name that the region does not have brings what lies around it, and finds it there', async () => {
    const loadRing = vi.fn(async () => ok(joinSmallRing));
    const store = await createStore({ loadRing });
    const page = await mount(inStore(store, <Found text="quelneuc" />));

    await page.says('Quelneuc');
    expect(loadRing).toHaveBeenCalledOnce();
  });

  test('for a name that it has asks for nothing more', async () => {
    const loadRing = vi.fn(async () => ok(joinSmallRing));
    const store = await createStore({ loadRing });
    const page = await mount(inStore(store, <Found text="belle rive" />));

    await page.says('Belle-Rive');
    expect(loadRing).not.toHaveBeenCalled();
  });
});

test('the card of a commune around the region says what is known, and that the rest is not', async () => {
  const store = await createStore({ loadRing: async () => ok(joinSmallRing) });
  await store.getState().catalogueActions.loadRing();
  const code = '35003' as CommuneCode;
  const region = createSmallRegionWithRing();
  const page = await mount(inStore(store, <OpenCard region={region} commune={code} row={14} />));

  await page.says('Redonnec');
  page.press('Habitants et emplois, en chiffres');
  page.press('Revenus, activité, métiers, diplômes');
  await page.says(/Habitants, 2023900/);
  await page.says('on ne sait pas');
  await page.says('on ne sait que les habitants, les emplois privés et les zones');
  expect(page.words()).not.toContain('Pays de la Loire :');
});

function Found({ text }: { readonly text: string }) {
  const { entries } = useNameSearch(text);
  return entries.map(({ key, name }) => <p key={key}>{name}</p>);
}

function inStore(store: AppStore, content: ReactNode) {
  return <StoreContext value={store}>{content}</StoreContext>;
}

async function createStore(source: Pick<ReturnType<typeof createFakeSource>, 'loadRing'>) {
  const store = createAppStore({ source: { ...createFakeSource(), ...source } });
  await store.getState().catalogueActions.load();
  return store;
}
