import { describe, expect, test } from 'vitest';
import type { ZoneId } from '../../../src/domain/ids.ts';
import { EMPTY_TERRITORY, isBlank } from '../../../src/domain/territory/territory.ts';
import { selectCounting } from '../../../src/state/derived/counting.ts';
import type { AppStore } from '../../../src/state/store.ts';
import { createLoadedStore } from '../../support/createTestStore.ts';
import { codeAt, rectangleRing } from '../../support/smallRegion.ts';

describe('territory', () => {
  test('a stroke is added to the drawing and counted', async () => {
    const store = await createLoadedStore();

    acts(store).draw(rectangleRing(0.1, 0.1, 1.9, 0.9), 'add', 0);

    expect(counted(store)).toEqual([0, 1]);
  });

  test('a stroke can be cut out', async () => {
    const store = await createLoadedStore();

    acts(store).draw(rectangleRing(0.1, 0.1, 2.9, 0.9), 'add', 0);
    acts(store).draw(rectangleRing(0.9, 0, 2.1, 1), 'subtract', 0);

    expect(counted(store)).toEqual([0, 2]);
  });

  test('a scribble changes nothing and is told', async () => {
    const store = await createLoadedStore();

    acts(store).draw(
      [
        [-1, 47.3],
        [-1, 47.3],
      ],
      'add',
      0,
    );

    expect(isBlank(present(store))).toBe(true);
    expect(store.getState().notice).toMatchObject({ kind: 'outline-refused', refusal: 'scribble' });
  });

  test('an outline in the sea is refused', async () => {
    const store = await createLoadedStore();
    await store.getState().catalogueActions.loadRing();

    acts(store).draw(rectangleRing(20, 20, 21, 21), 'add', 0);

    expect(store.getState().notice).toMatchObject({ kind: 'outline-refused', refusal: 'outside-region' });
  });

  test('a self-crossing outline is repaired and told', async () => {
    const store = await createLoadedStore();
    const [a, b, c, d] = rectangleRing(0.1, 0.1, 1.9, 0.9);

    acts(store).draw([a!, c!, b!, d!], 'add', 0);

    expect(present(store).shape.length).toBeGreaterThan(0);
    expect(store.getState().notice).toMatchObject({ kind: 'outline-repaired' });
  });

  test('every act can be undone and done again', async () => {
    const store = await createLoadedStore();

    acts(store).takeZone('EPCI:244900001' as ZoneId, 'start');
    acts(store).choose([codeAt(0)], 'out');
    acts(store).addNeighbours();
    acts(store).setRule('touched');
    acts(store).rename('Chez moi');
    acts(store).clear();
    const last = present(store);
    for (let at = 0; at < 6; at++) acts(store).undo();
    expect(present(store)).toEqual(EMPTY_TERRITORY);

    for (let at = 0; at < 6; at++) acts(store).redo();
    expect(present(store)).toEqual(last);
  });

  test('choosing what is already chosen leaves nothing to undo', async () => {
    const store = await createLoadedStore();

    acts(store).choose([codeAt(0)], 'in');
    acts(store).choose([codeAt(0)], 'in');

    expect(store.getState().territory.past).toHaveLength(1);
  });

  test('starting from a zone leaves the drawing behind and keeps the rule', async () => {
    const store = await createLoadedStore();
    acts(store).setRule('whole');
    acts(store).draw(rectangleRing(0.1, 0.1, 1.9, 0.9), 'add', 0);

    acts(store).takeZone('EPCI:244900003' as ZoneId, 'start');

    expect(counted(store)).toEqual([8, 9, 10]);
    expect(present(store)).toMatchObject({ shape: [], rule: 'whole' });
  });

  test('a zone can be added to what is there', async () => {
    const store = await createLoadedStore();

    acts(store).takeCommune(codeAt(11), 'start');
    acts(store).takeZone('EPCI:244900003' as ZoneId, 'add');

    expect(counted(store)).toEqual([8, 9, 10, 11]);
  });

  test('a tap takes a commune in, a second one forgets it', async () => {
    const store = await createLoadedStore();

    acts(store).toggleCommune(codeAt(3));
    expect(counted(store)).toEqual([3]);

    acts(store).toggleCommune(codeAt(3));
    expect(isBlank(present(store))).toBe(true);
  });

  test('a tap on a commune counted by the line puts it out, whatever the line', async () => {
    const store = await createLoadedStore();
    acts(store).draw(rectangleRing(0.1, 0.1, 1.9, 0.9), 'add', 0);

    acts(store).toggleCommune(codeAt(0));

    expect(counted(store)).toEqual([1]);
    expect(present(store).choices).toEqual({ [codeAt(0)]: 'out' });
  });

  test('neighbours are those that share a border', async () => {
    const store = await createLoadedStore();
    acts(store).takeCommune(codeAt(0), 'start');

    acts(store).addNeighbours();

    expect(counted(store)).toEqual([0, 1, 4]);
  });

  test('erasing keeps the rule and can be undone', async () => {
    const store = await createLoadedStore();
    acts(store).setRule('centre');
    acts(store).takeCommune(codeAt(0), 'start');

    acts(store).clear();
    expect(present(store)).toEqual({ ...EMPTY_TERRITORY, rule: 'centre' });

    acts(store).undo();
    expect(counted(store)).toEqual([0]);
  });

  test('a name is cut to what a link carries', async () => {
    const store = await createLoadedStore();

    acts(store).rename('é'.repeat(200));

    expect(present(store).name).toHaveLength(80);
  });
});

function acts(store: AppStore) {
  return store.getState().territoryActions;
}

function present(store: AppStore) {
  return store.getState().territory.present;
}

function counted(store: AppStore): number[] {
  return [...selectCounting(store.getState()).counted];
}
