import { expect, test } from 'vitest';
import { today } from '../../../src/state/today.ts';
import { createLoadedStore } from '../../support/createTestStore.ts';
import { rectangleRing } from '../../support/smallRegion.ts';

test('a line is cut out until the tools are put down, whichever of them is taken; the outline in hand goes each time', async () => {
  const store = await createLoadedStore();
  const { takeTool, setMode, sketch } = store.getState().drawingActions;
  const taken = (tool: Parameters<typeof takeTool>[0]) => {
    sketch(rectangleRing(0, 0, 1, 1));
    takeTool(tool);
    const { mode, draft } = store.getState();
    return { tool: store.getState().tool, mode, draft };
  };

  expect(taken('freehand')).toEqual({ tool: 'freehand', mode: 'add', draft: null });
  setMode('subtract');
  expect(taken('corners')).toEqual({ tool: 'corners', mode: 'subtract', draft: null });
  expect(taken(null)).toEqual({ tool: null, mode: 'add', draft: null });
});

test('the tool in hand is put down by another step, the end of the guide or another tab, and stays in those it was taken in', async () => {
  const store = await createLoadedStore();
  const { drawingActions, interviewActions, sessionActions } = store.getState();
  const keeps = (act: () => void) => {
    drawingActions.takeTool('freehand');
    act();
    return store.getState().tool !== null;
  };

  expect(keeps(() => sessionActions.openTab(store.getState().choices.tab))).toBe(true);
  expect(keeps(() => sessionActions.openTab('places'))).toBe(false);
  interviewActions.goToStep('drawing');
  expect(keeps(() => interviewActions.goToStep('drawing'))).toBe(true);
  expect(keeps(() => interviewActions.moveStep(1))).toBe(false);
  expect(keeps(() => interviewActions.leaveInterview())).toBe(false);
});

test('the day is written with four digits and twice two, where the device is', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(today(new Date(2026, 11, 31))).toBe('2026-12-31');
});
