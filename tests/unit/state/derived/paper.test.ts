import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PlaceId, TerritoryId } from '../../../../src/domain/ids.ts';
import { SHEET } from '../../../../src/domain/paper/sheet.ts';
import {
  NOTEBOOK_MAP_MM,
  selectBlankMap,
  selectNotebookMap,
  selectPaperTerritories,
} from '../../../../src/state/derived/paper.ts';
import type { AppStore } from '../../../../src/state/store.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { createFakeSource, createLoadedStore } from '../../../support/createTestStore.ts';
import { codeAt, rectangleRing } from '../../../support/smallRegion.ts';

describe('the territories on paper', () => {
  test('begin with the one in hand, then those that are shown', async () => {
    const store = await createLoadedStore();
    const [first, second, third] = drawThree(store);
    expect(idsOf(store)).toEqual([third, first, second]);

    store.getState().territoriesActions.takeInHand(first);

    expect(idsOf(store)).toEqual([first, second, third]);
  });

  test('leave out those that are hidden, never the one in hand', async () => {
    const store = await createLoadedStore();
    const [first, second, third] = drawThree(store);
    store.getState().territoriesActions.showAside(first, false);
    store.getState().territoriesActions.showAside(third, false);

    expect(idsOf(store)).toEqual([third, second]);
  });

  test('leave out those that nothing was drawn of', async () => {
    const store = await createLoadedStore();
    store.getState().territoryActions.draw(rectangleRing(0, 0, 1, 1), 'add', 0);

    store.getState().territoriesActions.addTerritory('before', 'blank');

    expect(idsOf(store)).toHaveLength(1);
  });
});

describe('the map on paper', () => {
  test('is not there before the region', () => {
    const state = createAppStore({ source: createFakeSource() }).getState();

    expect([selectNotebookMap(state), selectBlankMap(state)]).toEqual([null, null]);
  });

  test('shows the whole region when nothing was drawn', async () => {
    const store = await createLoadedStore();
    const names = new Set(namesOn(store));

    // From the island, four cells to the west, to the last column.
    for (const name of ["L'Îlot", 'Douvres', 'Les Jarries']) expect(names).toContain(name);
  });

  test('shows the territories, and leaves out what lies far from them', async () => {
    const store = await createLoadedStore();
    store.getState().territoryActions.draw(rectangleRing(2, 0, 4, 2), 'add', 0);

    expect(namesOn(store)).toContain('Douvres');
    expect(namesOn(store)).not.toContain("L'Îlot");
  });

  test('shows every side of the communes that are counted, drawn or not, and of the line where it goes farther', async () => {
    const store = await createLoadedStore();
    store.getState().territoryActions.choose([codeAt(5)], 'in');
    const chosen = selectNotebookMap(store.getState());
    // The hatch of row 5, which is 7.5 km by 11.1 km, keeps 8 % of the height free above and below it.
    const [, top, , bottom] = spanOf(chosen?.counted ?? '');
    expect(top).toBeCloseTo(0.08 * NOTEBOOK_MAP_MM.height, 0);
    expect(bottom).toBeCloseTo(0.92 * NOTEBOOK_MAP_MM.height, 0);

    store.getState().territoryActions.draw(rectangleRing(1, 1, 1.2, 2.9), 'add', 0);
    const drawn = selectNotebookMap(store.getState());
    const [, lineTop, , lineBottom] = spanOf(drawn?.lines[0]?.path ?? '');

    expect(lineTop).toBeCloseTo(0.08 * NOTEBOOK_MAP_MM.height, 0);
    expect(lineBottom).toBeCloseTo(0.92 * NOTEBOOK_MAP_MM.height, 0);
  });

  test('shows the landmarks, however far', async () => {
    const store = await createLoadedStore();
    store.getState().territoryActions.draw(rectangleRing(2, 0, 4, 2), 'add', 0);

    store.getState().interviewActions.addLandmark('live', { commune: codeAt(11) });

    expect(namesOn(store)).toContain("L'Îlot");
    expect(selectNotebookMap(store.getState())?.marks).toMatchObject([{ kind: 'live', number: 1 }]);
  });

  test('numbers landmarks, then what was learned, then the places of the plan by their action', async () => {
    const store = await createLoadedStore();
    await store.getState().placesActions.loadPlaces();
    const { interviewActions, planActions } = store.getState();
    interviewActions.addLandmark('live', { commune: codeAt(0) });
    interviewActions.learn({ on: '2026-11-02', spot: { commune: codeAt(0) }, words: 'Une zone neuve' });
    planActions.addAction({ kind: 'call', title: 'Téléphoner', date: '2026-11-30' });
    planActions.addAction({ kind: 'visit', title: 'Y aller', date: '2026-12-01', place: 't01' as PlaceId });

    const marks = selectNotebookMap(store.getState())?.marks.map(({ kind, number }) => [kind, number]);

    expect(marks).toEqual([
      ['live', 1],
      ['learned', 2],
      ['place', 2],
    ]);
  });

  test('is as wide as a page of 210 millimetres with margins of 14, and as high as leaves room for what it is read with', () => {
    const css = readFileSync('src/ui/paper/notebookPaper.css', 'utf8');

    expect(css).toContain(`width: ${210 - 2 * 14}mm`);
    expect(NOTEBOOK_MAP_MM).toEqual({ width: 182, height: 84 });
    expect([SHEET.widthMm, SHEET.heightMm]).toEqual([182, 232]);
  });

  test('is larger and says nothing of the territory when it is blank, over the same ground', async () => {
    const store = await createLoadedStore();
    store.getState().territoryActions.draw(rectangleRing(2, 0, 4, 2), 'add', 0);
    store.getState().interviewActions.addLandmark('live', { commune: codeAt(2) });

    const blank = selectBlankMap(store.getState());

    expect([blank?.lines, blank?.marks, blank?.counted]).toEqual([[], [], '']);
    expect([blank?.widthMm, blank?.heightMm]).toEqual([SHEET.map.widthMm, SHEET.map.heightMm]);
    expect(blank?.names.map(({ text }) => text)).toContain('Douvres');
    expect(blank?.names.map(({ text }) => text)).not.toContain("L'Îlot");
  });
});

/** Three territories side by side; the last one stays in hand. */
function drawThree(store: AppStore): readonly [TerritoryId, TerritoryId, TerritoryId] {
  const draw = (column: number) => {
    if (column > 0) store.getState().territoriesActions.addTerritory('before', 'blank');
    store.getState().territoryActions.draw(rectangleRing(column, 0, column + 1, 1), 'add', 0);
    return store.getState().inHand.id;
  };
  return [draw(0), draw(1), draw(2)];
}

function idsOf(store: AppStore): readonly string[] {
  return selectPaperTerritories(store.getState()).map(({ id }) => id);
}

function namesOn(store: AppStore): readonly string[] {
  return selectNotebookMap(store.getState())?.names.map(({ text }) => text) ?? [];
}

/** Least and greatest x and y of a path of absolute commands. */
function spanOf(path: string): readonly [west: number, north: number, east: number, south: number] {
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
  const [xs, ys] = [0, 1].map((axis) => numbers.filter((_, at) => at % 2 === axis));
  return [Math.min(...(xs ?? [])), Math.min(...(ys ?? [])), Math.max(...(xs ?? [])), Math.max(...(ys ?? []))];
}
