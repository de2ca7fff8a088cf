import { describe, expect, test } from 'vitest';
import { recruitmentOf } from '../../../../src/domain/annual/bmo/recruitmentOf.ts';
import type { RomeCode } from '../../../../src/domain/ids.ts';
import { ok } from '../../../../src/domain/result.ts';
import { selectRecruitment } from '../../../../src/state/derived/tradeFiles.ts';
import { selectTradeSearch } from '../../../../src/state/derived/tradeSearch.ts';
import {
  selectPisteNeeds,
  selectPistes,
  selectPisteTension,
  selectSectorsAround,
  selectTopNeeds,
  selectWidening,
} from '../../../../src/state/derived/trades.ts';
import { createLoadedStore, unreachable } from '../../../support/createTestStore.ts';
import { codeAt } from '../../../support/smallRegion.ts';
import { smallSurveys, soudeur, unwrap } from '../../../support/smallTrades.ts';

describe('before the files of trades are there', () => {
  test('nothing is said', async () => {
    const state = (await createLoadedStore()).getState();

    expect([selectTradeSearch(state), selectTopNeeds(state), selectSectorsAround(state)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(selectPistes(state)).toEqual([]);
  });
});

describe('with a piste and a territory', () => {
  test('needs are those of the bassins of the counted communes', async () => {
    const state = await createState();

    expect(selectPisteNeeds(state)?.[0]?.bassins.map(({ id }) => id)).toEqual(['BE:5201']);
  });

  test('bassins around the region join whenever they come, and are not waited for', async () => {
    const joined = unwrap(recruitmentOf(smallSurveys));
    const store = await createLoadedStore({ ringSurveys: ok(() => joined) });
    await store.getState().tradesActions.loadTrades();
    expect(selectRecruitment(store.getState())).toBe(joined);

    const without = await createLoadedStore({ ringSurveys: unreachable('ringSurveys') });
    await without.getState().tradesActions.loadTrades();
    const { recruitment } = without.getState();
    expect(recruitment.status).toBe('ready');
    expect(selectRecruitment(without.getState())).toBe(recruitment.status === 'ready' && recruitment.value);
  });

  test('tension is read in the départements crossed, the region and France', async () => {
    const state = await createState();

    expect(selectPisteTension(state)?.[0]?.[0]?.zones.map(({ zone }) => zone)).toEqual([
      'DEP:49',
      'REG:52',
      'FR',
    ]);
  });

  test('a piste that the ROME does not have is passed over', async () => {
    const state = await createState();

    expect(state.choices.pistes).toEqual(['H2913', 'A0000']);
    expect(selectPistes(state).map(({ trade }) => trade.code)).toEqual(['H2913']);
  });

  test('what is recruited and done around comes with its zones', async () => {
    const state = await createState();

    expect(selectTopNeeds(state)?.map(({ family }) => family.code)).toEqual(['D2X40', 'V0X60']);
    expect(
      selectSectorsAround(state)?.map(({ zone, curve }) => [zone.record.id, curve?.index.at(-1)]),
    ).toEqual([['ZE:5201', 150]]);
  });

  test('who recruits is told of the bassin that holds most of the territory, and of no other', async () => {
    const store = await createStore();
    // Row 6 has 20 000 inhabitants, of the second bassin; rows 0 and 1 have 3 000, of the first.
    store.getState().territoryActions.choose([codeAt(6)], 'in');
    const both = selectTopNeeds(store.getState());
    store.getState().territoryActions.choose([codeAt(0), codeAt(1)], 'out');

    expect(both).toEqual(selectTopNeeds(store.getState()));
    expect(both).not.toEqual(selectTopNeeds(await createState()));
    expect(both).not.toEqual([]);
  });

  test('bassins a little farther tell what they add for each piste', async () => {
    // Grand-Pré: 150 welders published; the unskilled ones, which the same trade may lead to, are not added.
    const [farther] = selectWidening(await createState()) ?? [];

    expect(farther?.id).toBe('BE:5202');
    expect(farther?.added.map(({ projects }) => projects)).toEqual([{ value: 150, missing: 0, of: 1 }]);
  });

  test('selectors give the same answer while nothing changes', async () => {
    const state = await createState();

    expect(selectPisteNeeds(state)).toBe(selectPisteNeeds({ ...state }));
    expect(selectTradeSearch(state)).toBe(selectTradeSearch({ ...state }));
  });
});

async function createState() {
  return (await createStore()).getState();
}

async function createStore() {
  const store = await createLoadedStore();
  const { tradesActions, territoryActions } = store.getState();
  await tradesActions.loadTrades();
  territoryActions.choose([codeAt(0), codeAt(1)], 'in');
  tradesActions.keepPiste(soudeur);
  tradesActions.keepPiste('A0000' as RomeCode);
  return store;
}
