import { expect, test } from 'vitest';
import { err } from '../../../src/domain/result.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { StoreContext } from '../../../src/state/useApp.ts';
import { AnnualDialog } from '../../../src/ui/dialogs/AnnualDialog.tsx';
import { ImportDialog } from '../../../src/ui/dialogs/ImportDialog.tsx';
import { createFakeSource } from '../../support/createTestStore.ts';
import { shortWords } from '../../support/importing.ts';
import { mount } from '../../support/mount.tsx';

const FILE = new File(['nom,code_insee,genre\nUn,49001,cio'], 'lieux.csv');

test('a file of places whose reader is stuck is said to be stopped, and read again at a press', async () => {
  let tries = 0;
  const store = createAppStore({
    source: createFakeSource(),
    importer: async () => {
      tries += 1;
      return err({ kind: tries === 1 ? 'too-long' : 'no-entry' });
    },
  });
  await store.getState().catalogueActions.load();
  const page = await mount(
    <StoreContext value={store}>
      <ImportDialog onClose={() => {}} />
    </StoreContext>,
  );
  await store.getState().importActions.importFiles([FILE], shortWords);
  await page.says('ne répond plus : la lecture a été arrêtée');

  page.press('Réessayer');
  await page.says('ne contient aucune fiche');
  expect(page.words()).not.toContain('Réessayer');
  expect(tries).toBe(2);
});

test('an official file whose reading lasts too long is read again at a press', async () => {
  let tries = 0;
  const store = createAppStore({
    source: createFakeSource(),
    annualImporter: async () => {
      tries += 1;
      return err({ reason: tries === 1 ? 'too-long' : 'damaged' });
    },
  });
  await store.getState().catalogueActions.load();
  const page = await mount(
    <StoreContext value={store}>
      <AnnualDialog onClose={() => {}} />
    </StoreContext>,
  );
  await store.getState().annualActions.readOfficialFile(FILE);
  await page.says('La lecture a pris trop longtemps');

  page.press('Réessayer');
  await page.says('abîmé ou incomplet');
  expect(page.words()).not.toContain('Réessayer');
  expect(tries).toBe(2);
});
