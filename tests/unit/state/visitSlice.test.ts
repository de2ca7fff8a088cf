import { describe, expect, test } from 'vitest';
import { bboxOfRows } from '../../../src/domain/catalogue/bbox.ts';
import { findZone } from '../../../src/domain/catalogue/region.ts';
import { type CommuneCode, type PlaceId, parseRomeCode } from '../../../src/domain/ids.ts';
import { DEFAULT_CENTRE } from '../../../src/domain/kiosk/centre.ts';
import type { Ring } from '../../../src/domain/territory/shape.ts';
import { selectCounting } from '../../../src/state/derived/counting.ts';
import { selectRegion } from '../../../src/state/derived/region.ts';
import type { AppStore } from '../../../src/state/store.ts';
import { createLoadedStore } from '../../support/createTestStore.ts';
import { CELL_DEG, codeAt } from '../../support/smallRegion.ts';

// The small region is a grid of four by three communes of about 7.5 km by 11.1 km; row 5 is inside of it.
const HOME = 5;

describe('a visit', () => {
  test('starts from the commune alone', async () => {
    const store = await settleAt(HOME);

    expect(store.getState().visit).toMatchObject({ home: codeAt(HOME), reach: 'commune' });
    expect([...selectCounting(store.getState()).counted]).toEqual([HOME]);
    expect(store.getState().choices.commune).toBeNull();
  });

  test('widens to the communes that touch it', async () => {
    const store = await settleAt(HOME);

    store.getState().visitActions.widen('neighbours');

    // Above, below, left and right of row 5 at least.
    expect([...selectCounting(store.getState()).counted]).toEqual(expect.arrayContaining([1, 4, 5, 6, 9]));
  });

  test('widens to a circle, then back, with nothing left of the circle', async () => {
    const store = await settleAt(HOME);

    store.getState().visitActions.widen(20);
    expect(store.getState().territory.present.shape).toHaveLength(1);
    expect([...selectCounting(store.getState()).counted]).toContain(HOME);
    store.getState().visitActions.widen('commune');

    expect(store.getState().territory.present.shape).toEqual([]);
    expect([...selectCounting(store.getState()).counted]).toEqual([HOME]);
  });

  test('shows on the map what it counts', async () => {
    const store = await settleAt(HOME);
    const before = store.getState().camera?.id ?? 0;

    store.getState().visitActions.widen('neighbours');

    expect(store.getState().camera?.id).toBe(before + 1);
  });

  test('begins where the centre wants it: a commune, a zone, or nowhere in particular', async () => {
    const store = await createLoadedStore();
    const { setUp, lookAtStart } = store.getState().visitActions;
    const look = (start: string | null) => {
      setUp({ ...DEFAULT_CENTRE, start }, null);
      lookAtStart();
      return store.getState().camera;
    };
    const region = selectRegion(store.getState())!;
    const [lng, lat] = region.communes.points[HOME]!;
    const { epci } = region.zones;

    expect(look(null)).toBeNull();
    const [west, south, east, north] = look(codeAt(HOME))!.bbox;
    expect([(west + east) / 2, (south + north) / 2]).toEqual([
      expect.closeTo(lng, 6),
      expect.closeTo(lat, 6),
    ]);
    expect(look(epci[0]!.id)!.bbox).toEqual(bboxOfRows(region.topology, findZone(region, epci[0]!.id)!.rows));
    expect(store.getState().camera?.id).toBe(2);
    look('EPCI:999999999');
    expect(store.getState().camera?.id).toBe(2);
  });

  test('does nothing before a commune was named', async () => {
    const store = await createLoadedStore();

    store.getState().visitActions.settle();
    store.getState().visitActions.widen(10);

    expect(store.getState().visit.home).toBeNull();
    expect(store.getState().territory.past).toEqual([]);
  });

  test('can be outlined by hand instead: what was chosen around the commune goes', async () => {
    const store = await settleAt(HOME);
    store.getState().visitActions.widen(20);

    store.getState().visitActions.draw();
    expect(store.getState()).toMatchObject({ tool: 'freehand', visit: { reach: 'drawn' } });
    expect(store.getState().territory.present).toMatchObject({ shape: [], choices: {} });
    store.getState().territoryActions.draw(aroundCells(1, 1, 2), 'add', 0);
    store.getState().visitActions.finishDrawing();

    // Two cells side by side on the middle line: rows 5 and 6.
    expect([...selectCounting(store.getState()).counted]).toEqual([5, 6]);
    expect(store.getState().tool).toBeNull();
  });

  test('is told communes, not shares of them: each that a line touches is in or out', async () => {
    const store = await settleAt(HOME);

    store.getState().visitActions.widen(10);

    const { members, partly } = selectCounting(store.getState());
    expect(partly).toBe(0);
    expect(members.every(({ choice, counted }) => choice === (counted ? 'in' : 'out'))).toBe(true);
  });

  test('shows its drawing again when the same commune is named again, and nothing of a commune that does not exist', async () => {
    const store = await settleAt(HOME);
    const { visitActions, territoryActions, uiActions } = store.getState();
    visitActions.draw();
    territoryActions.draw(aroundCells(1, 1, 2), 'add', 0);
    visitActions.finishDrawing();
    const drawn = store.getState().camera?.bbox;
    uiActions.lookAt([0, 0, 1, 1]);

    visitActions.pointAt(codeAt(HOME));
    visitActions.settle();
    expect(store.getState().camera?.bbox).toEqual(drawn);
    expect(store.getState().visit.reach).toBe('drawn');

    const { camera } = store.getState();
    visitActions.pointAt('99999' as CommuneCode);
    expect(store.getState().camera).toBe(camera);
  });

  test('adds to its drawing when the line is taken again, and starts over when asked', async () => {
    const store = await settleAt(HOME);
    const { visitActions, territoryActions } = store.getState();
    visitActions.draw();
    territoryActions.draw(aroundCells(1, 1, 1), 'add', 0);
    visitActions.finishDrawing();

    visitActions.draw();
    territoryActions.draw(aroundCells(2, 1, 1), 'add', 0);
    expect([...selectCounting(store.getState()).counted]).toEqual([5, 6]);
    visitActions.drawAnew();

    expect(selectCounting(store.getState()).members).toEqual([]);
    expect(store.getState().tool).toBe('freehand');
  });

  test('takes what a small loop touches: it counts no commune by half', async () => {
    const store = await settleAt(HOME);
    store.getState().visitActions.draw();
    // A fifth of a side of the cell of row 6: a 25th of its area.
    store.getState().territoryActions.draw(aroundCells(2.4, 1.4, 0.2, 0.2), 'add', 0);
    expect([...selectCounting(store.getState()).counted]).toEqual([]);

    store.getState().visitActions.finishDrawing();

    expect([...selectCounting(store.getState()).counted]).toEqual([6]);
  });

  test('is back with the commune alone when nothing was drawn', async () => {
    const store = await settleAt(HOME);
    store.getState().visitActions.draw();

    store.getState().visitActions.finishDrawing();

    expect(store.getState().visit.reach).toBe('commune');
    expect([...selectCounting(store.getState()).counted]).toEqual([HOME]);
  });

  test('puts the line down before it turns a screen', async () => {
    const store = await settleAt(HOME);
    const { screen } = store.getState().visit;
    store.getState().visitActions.draw();

    store.getState().visitActions.turn(-1);

    expect(store.getState().tool).toBeNull();
    expect(store.getState().visit.screen).toBe(screen);
  });

  test('keeps its drawing for the same commune, and leaves it for another', async () => {
    const store = await settleAt(HOME);
    const { visitActions } = store.getState();
    visitActions.draw();
    store.getState().territoryActions.draw(aroundCells(2, 1, 1), 'add', 0);
    visitActions.finishDrawing();

    visitActions.pointAt(codeAt(HOME));
    visitActions.settle();
    expect([...selectCounting(store.getState()).counted]).toEqual([6]);
    visitActions.pointAt(codeAt(0));
    visitActions.settle();

    expect(store.getState().visit).toMatchObject({ home: codeAt(0), reach: 'commune' });
    expect([...selectCounting(store.getState()).counted]).toEqual([0]);
  });

  test('keeps one trade at a time', async () => {
    const store = await createLoadedStore();
    const [first, second] = ['A1101', 'H2913'].map((code) => parseRomeCode(code)!);

    store.getState().visitActions.chooseTrade(first!);
    store.getState().visitActions.chooseTrade(second!);
    expect(store.getState().choices.pistes).toEqual([second]);
    store.getState().visitActions.chooseTrade(null);

    expect(store.getState().choices.pistes).toEqual([]);
  });
});

describe('« Retour »', () => {
  test('goes up one level of the trades at a time, then to the screen before', async () => {
    const store = await settleAt(HOME);
    const { goTo, turn, lookAmongTrades, chooseTrade } = store.getState().visitActions;
    goTo('trade');
    lookAmongTrades(['domains', 'F', 'F1Z']);
    chooseTrade(parseRomeCode('F1702'));
    const seen: unknown[] = [];
    for (let press = 0; press < 5; press++) {
      turn(-1);
      const { visit, choices } = store.getState();
      seen.push([visit.screen, visit.tradePath, choices.pistes]);
    }

    expect(seen).toEqual([
      ['trade', ['domains', 'F', 'F1Z'], []],
      ['trade', ['domains', 'F'], []],
      ['trade', ['domains'], []],
      ['trade', [], []],
      ['work', [], []],
    ]);
    for (const level of [['name'], ['family', 'F1Z40']] as const) {
      goTo('trade');
      lookAmongTrades(level);
      turn(-1);
      expect(store.getState().visit).toMatchObject({ screen: 'trade', tradePath: [] });
    }
  });

  test('goes from a commune that was named to the letters, from a place that was touched to all of them', async () => {
    const store = await settleAt(HOME);
    const { goTo, turn, pointAt } = store.getState().visitActions;
    goTo('commune');
    pointAt(codeAt(HOME));
    turn(-1);
    expect(store.getState()).toMatchObject({ visit: { screen: 'commune' }, choices: { commune: null } });
    turn(-1);
    expect(store.getState().visit.screen).toBe('welcome');

    goTo('where');
    store.getState().placesActions.offerPlaces(['p1' as PlaceId, 'p2' as PlaceId]);
    turn(-1);
    expect(store.getState()).toMatchObject({ visit: { screen: 'where' }, placeChoice: null });
    store.getState().visitActions.openFamily('digital');
    turn(-1);
    expect(store.getState().visit).toMatchObject({ screen: 'where', family: null });
    turn(1);
    expect(store.getState().visit.screen).toBe('addresses');
  });
});

/** A rectangle of the grid: from a column and a line, so many cells wide and high. */
function aroundCells(column: number, line: number, wide: number, high = 1): Ring {
  const [west, south] = [-1.2 + CELL_DEG * column, 47.2 + CELL_DEG * line];
  const [east, north] = [west + CELL_DEG * wide, south + CELL_DEG * high];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

async function settleAt(row: number): Promise<AppStore> {
  const store = await createLoadedStore();
  const { visitActions } = store.getState();
  visitActions.pointAt(codeAt(row));
  visitActions.settle();
  return store;
}
