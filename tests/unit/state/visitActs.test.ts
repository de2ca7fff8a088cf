import { describe, expect, test } from 'vitest';
import { bboxOfPoints } from '../../../src/domain/catalogue/bbox.ts';
import type { PlaceId } from '../../../src/domain/ids.ts';
import { selectTerritoryBounds } from '../../../src/state/derived/counting.ts';
import { selectUnderFinger, selectVisitLevel } from '../../../src/state/derived/visitLevel.ts';
import { createLoadedStore } from '../../support/createTestStore.ts';
import { codeAt } from '../../support/smallRegion.ts';

const id = (name: string) => name as PlaceId;

describe('the addresses of a visit', () => {
  test('are kept three at a time: the first one leaves, and one that is kept again comes last', async () => {
    const { visit, actions } = await open();
    for (const name of ['a', 'b', 'c', 'd']) actions().keepAddress(id(name), true);
    expect(visit().kept).toEqual(['b', 'c', 'd']);
    actions().keepAddress(id('b'), true);
    expect(visit().kept).toEqual(['c', 'd', 'b']);
    actions().keepAddress(id('d'), false);

    expect(visit().kept).toEqual(['c', 'b']);
  });

  test('that are refused are not kept, and the reverse', async () => {
    const { visit, actions } = await open();
    actions().keepAddress(id('a'), true);
    actions().replaceAddress(id('a'));
    actions().replaceAddress(id('b'));
    expect(visit()).toMatchObject({ kept: [], refused: ['a', 'b'] });
    actions().keepAddress(id('b'), true);

    expect(visit()).toMatchObject({ kept: ['b'], refused: ['a'] });
  });

  test('are offered anew for another need', async () => {
    const { visit, actions } = await open();
    actions().replaceAddress(id('a'));
    actions().comeFor('numerique');

    expect(visit()).toMatchObject({ need: 'numerique', refused: [] });
  });

  test('are on the map with the whole territory', async () => {
    const { store, actions } = await open();
    actions().lookAtDoors([[0, 50]]);
    expect(store.getState().camera).toBeNull();
    store.getState().territoryActions.choose([codeAt(0)], 'in');
    const [west, south, east, north] = selectTerritoryBounds(store.getState())!;
    actions().lookAtDoors([[0, 50]]);

    expect(store.getState().camera?.bbox).toEqual(
      bboxOfPoints([
        [west, south],
        [east, north],
        [0, 50],
      ]),
    );
  });
});

describe('the end of a visit', () => {
  test('gives six seconds to come back, then wipes', async () => {
    const { store, actions } = await open();
    actions().goTo('commune');
    actions().countDown(3);
    actions().leave();
    const seen: unknown[] = [];
    for (let second = 0; second < 6; second++) {
      const { goodbyeLeft, leaving } = store.getState();
      seen.push([goodbyeLeft, leaving]);
      actions().countGoodbye();
    }

    expect(seen).toEqual([6, 5, 4, 3, 2, 1].map((left) => [left, false]));
    expect(store.getState()).toMatchObject({ goodbyeLeft: null, leaving: true, secondsLeft: null });
  });

  test('wipes at once where nothing was begun', async () => {
    const { store, actions } = await open();
    actions().leave();

    expect(store.getState()).toMatchObject({ goodbyeLeft: null, leaving: true });
  });
});

test('sheets are counted, the language and the contrast are those that were asked for', async () => {
  const { store, visit, actions } = await open();
  actions().countSheet();
  actions().countSheet();
  actions().speak('en');
  actions().raiseContrast(true);

  expect(visit().sheets).toBe(2);
  expect(store.getState()).toMatchObject({ language: 'en', contrast: true });
});

test('trades of a sector are looked at from the first level', async () => {
  const { visit, actions } = await open();
  actions().lookAmongTrades(['name']);
  actions().lookAtSector('Q');

  expect(visit()).toMatchObject({ sector: 'Q', tradePath: [] });
});

test('another level of the visit is another text, and so is what lies under the finger', async () => {
  const { store, actions } = await open();
  const levels = new Set([selectVisitLevel(store.getState())]);
  const steps = [
    () => actions().goTo('trade'),
    () => actions().lookAmongTrades(['name']),
    () => actions().lookAtSector('Q'),
    () => actions().openFamily('digital'),
    () => store.getState().sessionActions.openCommune(codeAt(0)),
    () => store.getState().drawingActions.takeTool('freehand'),
  ];
  for (const [at, step] of steps.entries()) {
    step();
    expect(levels.add(selectVisitLevel(store.getState())).size).toBe(at + 2);
  }
  const [level, before] = [selectVisitLevel(store.getState()), selectUnderFinger(store.getState())];
  const under = new Set([before]);
  const presses = [
    () => actions().replaceAddress(id('a')),
    () => actions().keepAddress(id('b'), true),
    () => actions().countSheet(),
    () => actions().countDown(9),
    () => actions().leave(),
    () => actions().erase(),
  ];
  for (const [at, press] of presses.entries()) {
    press();
    expect(under.add(selectUnderFinger(store.getState())).size).toBe(at + 2);
  }
  expect(selectVisitLevel(store.getState())).toBe(level);
  // A second less is not another thing under the finger.
  actions().countDown(9);
  const counted = selectUnderFinger(store.getState());
  actions().countDown(8);
  expect(selectUnderFinger(store.getState())).toBe(counted);
});

async function open() {
  const store = await createLoadedStore();
  return { store, visit: () => store.getState().visit, actions: () => store.getState().visitActions };
}
