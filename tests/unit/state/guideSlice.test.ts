import { describe, expect, test } from 'vitest';
import type { RomeCode } from '../../../src/domain/ids.ts';
import { createSelectLeads } from '../../../src/state/derived/guide.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { createFakeSource, createLoadedStore, unreachable } from '../../support/createTestStore.ts';

const code = (text: string) => text as RomeCode;

describe('the guide of trades', () => {
  test('comes after the directory, once for all who ask', async () => {
    const { store, source } = await createWatched();
    const { loadGuide } = store.getState().guideActions;

    await Promise.all([loadGuide(), loadGuide()]);
    await loadGuide();

    expect(store.getState().guide.status).toBe('ready');
    expect(source.asked.filter((asked) => asked === 'trades' || asked === 'guide')).toEqual([
      'trades',
      'guide',
    ]);
  });

  test('fails with the directory, and comes when asked again', async () => {
    const { store, answers } = await createWatched({ trades: unreachable('trades.json') });

    await store.getState().guideActions.loadGuide();
    expect(store.getState().guide.status).toBe('failed');
    delete answers.trades;
    await store.getState().guideActions.loadGuide();

    expect(store.getState().guide.status).toBe('ready');
  });

  test('has what definitions say after the directory, asked for once and again after a failure', async () => {
    const { store, source, answers } = await createWatched({ definitions: unreachable('definitions.json') });
    const { loadDefinitions } = store.getState().guideActions;

    await loadDefinitions();
    expect(store.getState().definitions.status).toBe('failed');
    delete answers.definitions;
    await Promise.all([loadDefinitions(), loadDefinitions()]);

    expect(store.getState().definitions.status).toBe('ready');
    expect(source.asked.filter((asked) => asked === 'trades' || asked === 'definitions')).toEqual([
      'trades',
      'definitions',
      'definitions',
    ]);
  });

  test('has one file of sheets for each letter, asked for once and again after a failure', async () => {
    const { store, source, answers } = await createWatched({ sheets: unreachable('sheet.json') });
    const { loadSheets } = store.getState().guideActions;

    await loadSheets([code('H2913'), code('H2917'), code('J1501')]);
    expect(store.getState().sheets['H']?.status).toBe('failed');
    delete answers.sheets;
    await loadSheets([code('H2913')]);
    await loadSheets([code('H2913')]);

    expect(store.getState().sheets['H']?.status).toBe('ready');
    expect(source.asked.filter((asked) => asked.startsWith('sheets'))).toEqual([
      'sheets H',
      'sheets J',
      'sheets H',
    ]);
  });
});

describe('what is said of past trades', () => {
  test('leads to trades, in the order that was chosen', async () => {
    const store = await createLoadedStore();
    await store.getState().guideActions.loadGuide();
    const leads = (order: 'liked' | 'near') =>
      createSelectLeads(order)(store.getState())?.open.map((lead) => lead.code);
    store.getState().interviewActions.noteBackground({ past: [code('J1501')] });

    expect(leads('near')).toEqual(['J1502', 'N4101', 'D1102', 'H2913']);
    store.getState().interviewActions.noteBackground({ liked: [14] });

    expect(leads('liked')?.[0]).toBe('N4101');
  });

  test('is taken away with a way back', async () => {
    const store = await createLoadedStore();
    const { noteBackground, clearBackground } = store.getState().interviewActions;
    noteBackground({ refused: ['nuit'], training: 'weeks' });
    const before = store.getState().notes.background;

    clearBackground();
    const { notice } = store.getState();
    expect(store.getState().notes.background.refused).toEqual([]);
    if (notice?.kind === 'background-cleared') noteBackground(notice.background);

    expect(store.getState().notes.background).toEqual(before);
  });
});

async function createWatched(given: Parameters<typeof createFakeSource>[0] = {}) {
  const answers = { ...given } as { trades?: never; sheets?: never; definitions?: never };
  const source = createFakeSource(answers);
  const store = createAppStore({ source });
  await store.getState().catalogueActions.load();
  return { store, source, answers };
}
