import { describe, expect, test } from 'vitest';
import { selectShownLimits, selectTheme, themeToStartWith } from '../../../../src/state/derived/themes.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { soudeur, welders, welders2009 } from '../../../support/smallTrades.ts';

describe('the colours of the map', () => {
  test('say one thing at a time: an indicator or a figure of zones', async () => {
    const { getState } = await createLoadedStore();

    getState().sessionActions.chooseIndicator('density');
    getState().sessionActions.chooseTheme({ kind: 'specialisation', sector: 'CA' });
    expect(getState().choices.indicator).toBeNull();
    getState().sessionActions.chooseIndicator('density');

    expect(getState().choices.theme).toBeNull();
  });

  test('wait for the figures of trades', async () => {
    const { getState } = await createLoadedStore();
    getState().sessionActions.chooseTheme({ kind: 'specialisation', sector: 'CA' });
    expect(selectTheme(getState())).toBeNull();

    await getState().tradesActions.loadTrades();

    expect(selectTheme(getState())?.zoning).toBe('zoneEmploi');
  });

  test('start with the first trade kept', async () => {
    const { getState } = await createLoadedStore();
    await getState().tradesActions.loadTrades();
    getState().tradesActions.keepPiste(soudeur);

    expect(themeToStartWith(getState(), 'tension')).toEqual({ kind: 'tension', family: welders2009 });
    expect(themeToStartWith(getState(), 'recruitment')).toMatchObject({ family: welders });
  });

  test('start with all trades, or a choice to make, without one', async () => {
    const { getState } = await createLoadedStore();
    await getState().tradesActions.loadTrades();

    expect(themeToStartWith(getState(), 'tension')).toEqual({ kind: 'tension', family: null });
    expect(themeToStartWith(getState(), 'recruitment')).toMatchObject({ family: null });
  });
});

test('a figure of zones keeps the limits of other zones that were asked for', async () => {
  const { getState } = await createLoadedStore();
  getState().sessionActions.showLimit('bassin', true);
  getState().sessionActions.showLimit('zoneEmploi', true);

  getState().sessionActions.chooseTheme({ kind: 'specialisation', sector: 'CA' });

  expect(selectShownLimits(getState())).toEqual(['bassin']);
});
