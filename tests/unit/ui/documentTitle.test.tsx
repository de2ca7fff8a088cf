import { expect, test } from 'vitest';
import { useDocumentTitle } from '../../../src/ui/layout/useDocumentTitle.ts';
import { mount } from '../../support/mount.tsx';

function Named({ name }: { readonly name: string }) {
  useDocumentTitle(name);
  return <p>{name}</p>;
}

/** A tab with the card that is open in it. */
function Tab({ name, card }: { readonly name: string; readonly card?: string }) {
  useDocumentTitle(name);
  return card ? <Named name={card} /> : <p>no card</p>;
}

test('the title of the page begins with what came last, and is given back', async () => {
  const screen = await mount(<p>nothing</p>);
  screen.page.title = 'Arpenteur';

  screen.show(<Tab name="Lieux" />);
  await expect.poll(() => screen.page.title).toBe('Lieux – Arpenteur');

  screen.show(<Tab name="Lieux" card="Cholet" />);
  await expect.poll(() => screen.page.title).toBe('Cholet – Lieux – Arpenteur');

  screen.show(<Tab name="Mon carnet" card="Cholet" />);
  await expect.poll(() => screen.page.title).toBe('Mon carnet – Cholet – Arpenteur');

  screen.show(<Tab name="Mon carnet" />);
  await expect.poll(() => screen.page.title).toBe('Mon carnet – Arpenteur');

  screen.show(<p>nothing</p>);
  await expect.poll(() => screen.page.title).toBe('Arpenteur');
});
