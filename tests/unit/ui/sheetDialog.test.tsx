import { expect, test } from 'vitest';
import { err, ok } from '../../../src/domain/result.ts';
import type { SheetReader, SheetRefusal } from '../../../src/state/acts/readSheets.ts';
import { StoreContext } from '../../../src/state/useApp.ts';
import { SheetDialog } from '../../../src/ui/dialogs/SheetDialog.tsx';
import { sheetDialogTexts } from '../../../src/ui/texts/sheetDialog.ts';
import { createLoadedStore } from '../../support/createTestStore.ts';
import { madeReading } from '../../support/madeReading.ts';
import { mount } from '../../support/mount.tsx';

/** The dialog over a reader that answers each file in turn, and what chooses files in it. */
async function open(answers: readonly Awaited<ReturnType<SheetReader>>[]) {
  const store = await createLoadedStore();
  const left = [...answers];
  const reader: SheetReader = async () => left.shift() ?? null;
  const shown = await mount(
    <StoreContext value={store}>
      <SheetDialog onClose={() => {}} reader={reader} />
    </StoreContext>,
  );
  await shown.says('Choisir des images');
  const choose = (...names: readonly string[]) => {
    const input = shown.page.querySelector('input[type="file"]') as HTMLInputElement;
    const files = names.map((name) => new File(['a picture'], name));
    Object.defineProperty(input, 'files', { value: files, configurable: true });
    input.dispatchEvent(
      new (shown.page.defaultView as Window & typeof globalThis).Event('change', { bubbles: true }),
    );
  };
  return { store, shown, choose };
}

/** What each refusal must say: what happened, and what to do. */
const SENTENCES: Readonly<Record<SheetRefusal, readonly [what: string, todo: string]>> = {
  'no-sheet': ['Aucun des quatre carrés', 'vue en entier'],
  'corner-missing': ['Un coin manque', 'doivent être visibles'],
  blurred: ['trop floue', 'il en faut une autre'],
  'no-code': ['Pas de code lisible', 'de plus près'],
  'other-code': ['Le code de cette feuille', 'il faut une carte imprimée ici'],
  'two-sheets': ['Plusieurs feuilles', 'une image pour chacune'],
  'too-small': ['trop petite dans la photographie', 'de plus près'],
  unreadable: ['ne s’ouvre plus', 'le choisir à nouveau'],
  'not-a-picture': ['n’est pas une image JPEG, PNG ou WebP', 'enregistré en JPEG'],
  'too-large': ['trop grande', 'Il faut la réduire'],
  damaged: ['abîmée ou incomplète', 'reprendre la photographie'],
  'no-memory': ['pas assez de mémoire', 'fermer d’autres onglets'],
  'no-reader': ['Ce navigateur ne sait pas', 'le mettre à jour'],
  stopped: ['n’est pas arrivé, ou s’est arrêté', 'un nouvel essai'],
  'too-long': ['ne répond plus', 'Réessayer'],
  elsewhere: ['une autre région', 'là où elle a été imprimée'],
};

test.each(Object.keys(SENTENCES) as SheetRefusal[])(
  'a photograph that is %s: what happened, and what to do',
  async (flaw) => {
    const { store, shown, choose } = await open([err(flaw as never)]);
    choose('a.jpg');
    await shown.says('n’est pas lue');

    for (const words of SENTENCES[flaw]) expect(shown.words()).toContain(words);
    expect(shown.page.querySelector('[role="alert"]')?.textContent).toContain('a.jpg');
    expect(shown.words()).toContain('Choisir d’autres images');
    expect(store.getState().territory.present.shape).toEqual([]);
  },
);

test('what is read is shown over the photograph, opened once it is agreed to, and taken back at a press', async () => {
  const { store, shown, choose } = await open([
    ok(madeReading(['blue', 'red'], { unclosed: 1, longestGapMm: 12 })),
    ok(madeReading(['dark'])),
  ]);
  choose('a.jpg', 'b.jpg');
  await shown.says('2 tracés sont lus');
  expect(shown.words()).toContain('1 autre image attend');
  expect(shown.words()).toContain('Une longue ligne n’entoure rien');
  expect(shown.words()).toContain('fermée par un trait droit');
  expect(shown.page.querySelectorAll('.sheet-picture g')).toHaveLength(2);
  expect(store.getState().territory.present.shape).toEqual([]);

  shown.press('C’est bien cela');
  await shown.says('Un tracé est lu');
  shown.press('C’est bien cela');
  await shown.says('3 territoires sont ouverts');
  expect(shown.words()).toContain('Feuille 1, rouge');
  expect(shown.words()).toContain('Feuille 2');
  shown.press('Tout annuler');
  await shown.says('Choisir des images');
  expect(store.getState()).toMatchObject({ territory: { present: { shape: [] } }, aside: [] });
});

test('a line that is thrown away is neither shown nor opened', async () => {
  const { store, shown, choose } = await open([ok(madeReading(['blue', 'red']))]);
  choose('a.jpg');
  await shown.says('2 tracés sont lus');
  (shown.page.querySelector('input[type="checkbox"]') as HTMLInputElement).click();
  await expect.poll(() => shown.page.querySelectorAll('.sheet-picture g').length).toBe(1);
  shown.press('C’est bien cela');
  await shown.says('Un territoire est ouvert');

  expect(store.getState().aside).toEqual([]);
});

test('a blank sheet says that nothing is drawn on it, and opens nothing', async () => {
  const { shown, choose } = await open([ok(madeReading([]))]);
  choose('a.jpg');
  await shown.says('Aucun tracé n’est trouvé');

  expect(shown.words()).not.toContain(sheetDialogTexts.accept);
  shown.press('Laisser cette feuille');
  await shown.says('Choisir des images');
});

test('a fifth territory is not opened: the dialog says so before', async () => {
  const { store, shown, choose } = await open([
    ok(madeReading(['blue', 'red', 'green', 'dark'])),
    ok(madeReading(['red'])),
  ]);
  choose('a.jpg', 'b.jpg');
  await shown.says('4 tracés sont lus');
  shown.press('C’est bien cela');
  await shown.says('Quatre territoires sont déjà là');
  shown.press('C’est bien cela');

  expect(store.getState().aside).toHaveLength(3);
  expect(store.getState().drawnSheets?.present).toMatchObject({ status: 'found' });
});

test('no photograph stays once the dialog is left', async () => {
  const { store, shown, choose } = await open([ok(madeReading(['blue']))]);
  choose('a.jpg');
  await shown.says('Un tracé est lu');
  shown.leave();

  expect(store.getState().drawnSheets).toBeNull();
});
