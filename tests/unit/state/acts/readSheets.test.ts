import { describe, expect, test } from 'vitest';
import type { CommuneCode } from '../../../../src/domain/ids.ts';
import type { SheetReading } from '../../../../src/domain/paper/reading/readSheet.ts';
import { decodeSheet, type SheetCode } from '../../../../src/domain/paper/sheet.ts';
import { err, ok } from '../../../../src/domain/result.ts';
import { EMPTY_TERRITORY, type Territory } from '../../../../src/domain/territory/territory.ts';
import { listTerritories } from '../../../../src/domain/territory/territorySet.ts';
import { createSheetActs, roomForSheets, type SheetReader } from '../../../../src/state/acts/readSheets.ts';
import type { AppStore } from '../../../../src/state/store.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { madeReading } from '../../../support/madeReading.ts';

const file = (name: string) => new File(['a picture'], name);
const nameOf = (sheet: number, pen: string | null) => (pen ? `Sheet ${sheet}, ${pen}` : `Sheet ${sheet}`);

/** Acts on a loaded store, over a reader that knows what each file holds. */
async function begin(held: Readonly<Record<string, Awaited<ReturnType<SheetReader>>>>) {
  const store = await createLoadedStore();
  const asked: string[] = [];
  const acts = createSheetActs(store, nameOf, async ({ name }, onProgress) => {
    asked.push(name);
    onProgress(0.5);
    return held[name] ?? null;
  });
  return { store, acts, asked };
}

/** Every territory, the first made first: whose it is, its name, and whether it is in hand. */
function listed(store: AppStore) {
  const { inHand, territory, aside } = store.getState();
  return listTerritories({ inHand, history: territory, aside }).map(
    ({ id, author, territory: { name, shape } }) => [
      name,
      author,
      id === inHand.id ? 'in hand' : 'aside',
      shape.length,
    ],
  );
}

describe('sheets that are accepted', () => {
  test('are opened in the order of their photographs: the first in hand, the others beside', async () => {
    const { store, acts, asked } = await begin({
      'a.jpg': ok(madeReading(['blue'])),
      'b.jpg': ok(madeReading(['dark'])),
      'c.jpg': ok(madeReading(['red'])),
    });
    await acts.read([file('a.jpg'), file('b.jpg'), file('c.jpg')]);

    expect(asked).toEqual(['a.jpg']);
    expect(store.getState().drawnSheets).toMatchObject({ present: { status: 'found', file: 'a.jpg' } });
    expect(listed(store)).toEqual([['', 'me', 'in hand', 0]]);
    await acts.accept(['blue']);
    await acts.accept(['dark']);
    await acts.accept(['red']);

    expect(listed(store)).toEqual([
      ['Sheet 1', 'me', 'in hand', 1],
      ['Sheet 2', 'sheet', 'aside', 1],
      ['Sheet 3', 'sheet', 'aside', 1],
    ]);
    expect(store.getState().drawnSheets).toMatchObject({
      present: null,
      opened: ['Sheet 1', 'Sheet 2', 'Sheet 3'],
    });
  });

  test('are a territory for each pen that is kept, in one piece or several', async () => {
    const twoLoops = madeReading(['blue', 'red']);
    const outlines = [...twoLoops.outlines, ...madeReading(['green', 'dark', 'blue']).outlines.slice(2)];
    const { store, acts } = await begin({ 'a.jpg': ok({ ...twoLoops, outlines }) });
    await acts.read([file('a.jpg')]);
    await acts.accept(['red', 'blue']);

    expect(listed(store)).toEqual([
      ['Sheet 1, red', 'me', 'in hand', 1],
      ['Sheet 1, blue', 'sheet', 'aside', 2],
    ]);
  });

  test('leave out what the person threw away', async () => {
    const { store, acts } = await begin({ 'a.jpg': ok(madeReading(['blue', 'red'])) });
    await acts.read([file('a.jpg')]);
    await acts.accept(['red']);

    expect(listed(store)).toEqual([['Sheet 1', 'me', 'in hand', 1]]);
  });

  test('have numbers that no territory bears, count as the one in hand does, and are undone at once', async () => {
    const { store, acts } = await begin({
      'a.jpg': ok(madeReading(['blue', 'red'])),
      'b.jpg': ok(madeReading(['dark'])),
    });
    const choices = { ['49001' as CommuneCode]: 'in' } as const;
    const before: Territory = { ...EMPTY_TERRITORY, choices, name: 'Sheet 1', rule: 'touched' };
    store.getState().territoryActions.replace(before);
    await acts.read([file('a.jpg'), file('b.jpg')]);
    await acts.accept(['blue', 'red']);
    await acts.accept(['dark']);

    expect(listed(store).map(([name]) => name)).toEqual(['Sheet 2, red', 'Sheet 2, blue', 'Sheet 3']);
    expect(store.getState().territory.present.rule).toBe('touched');
    store.getState().territoryActions.undo();
    expect(store.getState().territory.present).toEqual(before);
    acts.takeBack();
    expect(listed(store)).toEqual([['Sheet 1', 'me', 'in hand', 0]]);
    expect(store.getState().drawnSheets).toMatchObject({ opened: [], before: null });
  });

  test('are four at most, those that were there before included', async () => {
    const { store, acts } = await begin({
      'a.jpg': ok(madeReading(['blue', 'red', 'green'])),
      'b.jpg': ok(madeReading(['dark'])),
    });
    const { territoriesActions } = store.getState();
    store
      .getState()
      .territoryActions.replace({ ...EMPTY_TERRITORY, choices: { ['49001' as CommuneCode]: 'in' } });
    territoriesActions.addTerritory('counsellor', 'copy');
    territoriesActions.addTerritory('after', 'copy');
    expect(roomForSheets(store.getState())).toBe(2);
    await acts.read([file('a.jpg'), file('b.jpg')]);
    await acts.accept(['blue', 'red', 'green']);

    expect(store.getState().drawnSheets?.opened).toHaveLength(2);
    expect(listed(store)).toHaveLength(4);
    expect(roomForSheets(store.getState())).toBe(0);
    await acts.accept(['dark']);
    expect(store.getState().drawnSheets?.opened).toHaveLength(2);
    expect(listed(store)).toHaveLength(4);
  });
});

describe('a photograph', () => {
  test('that is refused says so, waits for the person, and the next one follows', async () => {
    const { store, acts } = await begin({ 'a.jpg': err('blurred'), 'b.jpg': ok(madeReading(['blue'])) });
    await acts.read([file('a.jpg'), file('b.jpg')]);

    expect(store.getState().drawnSheets?.present).toEqual({
      status: 'refused',
      file: 'a.jpg',
      refusal: 'blurred',
      again: null,
    });
    await acts.leave();
    expect(store.getState().drawnSheets).toMatchObject({ present: { status: 'found', file: 'b.jpg' } });
    expect(listed(store)).toEqual([['', 'me', 'in hand', 0]]);
  });

  test.each(['stopped', 'too-long', 'no-memory'] as const)(
    'may be tried again when it is %s',
    async (flaw) => {
      const { store, acts } = await begin({ 'a.jpg': err(flaw) });
      await acts.read([file('a.jpg')]);

      expect(store.getState().drawnSheets?.present).toMatchObject({ again: { name: 'a.jpg' } });
    },
  );

  test('of a sheet of another region is refused', async () => {
    const code = decodeSheet('ARP1A4:500000:4500000:590000:1') as SheetCode;
    const { store, acts } = await begin({ 'a.jpg': ok(madeReading(['blue'], { code })) });
    await acts.read([file('a.jpg')]);

    expect(store.getState().drawnSheets?.present).toMatchObject({ status: 'refused', refusal: 'elsewhere' });
  });

  test('may be taken again: the other one comes in its place, before those that wait', async () => {
    const { store, acts, asked } = await begin({
      'a.jpg': ok(madeReading(['blue'])),
      'b.jpg': ok(madeReading(['red'])),
      'c.jpg': ok(madeReading(['dark'])),
    });
    await acts.read([file('a.jpg'), file('b.jpg')]);
    await acts.readInstead(file('c.jpg'));

    expect(asked).toEqual(['a.jpg', 'c.jpg']);
    expect(store.getState().drawnSheets).toMatchObject({
      present: { file: 'c.jpg' },
      waiting: [{ name: 'b.jpg' }],
    });
  });

  test('that is being read is left at once when the dialog closes, and nothing of it stays', async () => {
    const store = await createLoadedStore();
    let answer = (_: SheetReading) => {};
    let heard: AbortSignal | null = null;
    const acts = createSheetActs(store, nameOf, (_, __, signal) => {
      heard = signal;
      return new Promise((resolve) => {
        answer = (reading) => resolve(ok(reading));
      });
    });
    const reading = acts.read([file('a.jpg'), file('b.jpg')]);
    expect(store.getState().drawnSheets?.present).toEqual({ status: 'reading', file: 'a.jpg', fraction: 0 });
    acts.close();
    answer(madeReading(['blue']));
    await reading;

    expect(heard!).toMatchObject({ aborted: true });
    expect(store.getState().drawnSheets).toBeNull();
  });
});
