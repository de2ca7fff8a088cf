import { expect, test } from 'vitest';
import type { RomeCode } from '../../../../../src/domain/ids.ts';
import { StoreContext } from '../../../../../src/state/useApp.ts';
import { TradeOpco } from '../../../../../src/ui/panels/trades/TradeOpco.tsx';
import { opcoTexts } from '../../../../../src/ui/texts/opco.ts';
import { createLoadedStore } from '../../../../support/createTestStore.ts';
import { mount } from '../../../../support/mount.tsx';

const QUESTION = opcoTexts.tradeTitle;

async function open(trade: string) {
  const store = await createLoadedStore();
  const shown = await mount(
    <StoreContext value={store}>
      <TradeOpco trade={trade as RomeCode} />
    </StoreContext>,
  );
  return { ...shown, store };
}

test('who funds the training of a trade is asked for when the fold opens, with its observatory and its office', async () => {
  const { says, page, press, store } = await open('F1101');
  await says('Qui finance la formation de cette branche');
  expect(store.getState().opco.status).toBe('idle');
  press(QUESTION);

  await says('pas toujours');
  await says(/souvent Opco des Bâtisseurs.* observatoire Observatoire du bâti/);
  await says(/souvent Opco des Voisins/);
  expect(page.querySelector('a[href="https://example.org/observatoire"]')).not.toBeNull();
  press('voir son bureau');
  expect(store.getState().openPlace).toBe('t09');
});

test('a trade whose sectors no OPCO is known for is told so', async () => {
  const { says, press } = await open('A1101');
  await says('Qui finance');
  press(QUESTION);

  await says('ne donnent pas d’OPCO pour ce métier');
});
