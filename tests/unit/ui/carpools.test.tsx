import { expect, test } from 'vitest';
import { StoreContext } from '../../../src/state/useApp.ts';
import { CarpoolsPart } from '../../../src/ui/interview/CarpoolsPart.tsx';
import { createLoadedStore } from '../../support/createTestStore.ts';
import { mount } from '../../support/mount.tsx';
import { createSmallRegion } from '../../support/smallRegion.ts';

test('the nearest places to wait for a shared car, when they were seen, and where hardly any is published', async () => {
  const store = await createLoadedStore();
  const page = await mount(
    <StoreContext value={store}>
      <CarpoolsPart region={createSmallRegion()} />
    </StoreContext>,
  );
  await page.says('Dites d’abord dans quelle commune vous vivez');
  await page.says(/Presque rien n’est publié pour Haut-Pays \(2\s?aires\)/);

  store.getState().interviewActions.addLandmark('live', { point: [-1.5, 47.2] });

  await page.says(/Le Rond-point.*Champ-Long · à 1,1\s?km · vu le 1er mars 2022/);
  expect(page.words()).not.toContain('Rue 1');
});
