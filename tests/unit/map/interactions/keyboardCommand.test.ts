import { describe, expect, test } from 'vitest';
import { type Key, keyboardCommand } from '../../../../src/map/interactions/keyboardCommand.ts';

describe('a key on the map', () => {
  test('opens the commune under the crosshair without a tool', () => {
    expect(keyboardCommand(key('Enter'), null, false)).toEqual({ kind: 'openCommune' });
  });

  test('takes the commune in or out with the tool that taps', () => {
    expect(keyboardCommand(key('Enter'), 'tap', false)).toEqual({ kind: 'toggleCommune' });
  });

  test.each(['freehand', 'corners', 'radius'] as const)('places a point with the tool %s', (tool) => {
    expect(keyboardCommand(key('Enter'), tool, false)).toEqual({ kind: 'place' });
    expect(keyboardCommand(key(' '), tool, true)).toEqual({ kind: 'place' });
  });

  test('takes back a point or finishes while an outline is under way, and only then', () => {
    expect(keyboardCommand(key('Backspace'), 'corners', true)).toEqual({ kind: 'removeLast' });
    expect(keyboardCommand(key('f'), 'corners', true)).toEqual({ kind: 'finish' });
    expect(keyboardCommand(key('Backspace'), 'corners', false)).toBeNull();
    expect(keyboardCommand(key('f'), 'corners', false)).toBeNull();
  });

  test('moves finely with Shift and an arrow, and leaves the plain arrows to the map', () => {
    for (const [name, by] of [
      ['ArrowLeft', [-10, 0]],
      ['ArrowRight', [10, 0]],
      ['ArrowUp', [0, -10]],
      ['ArrowDown', [0, 10]],
    ] as const) {
      expect(keyboardCommand({ ...key(name), shiftKey: true }, null, false)).toEqual({ kind: 'pan', by });
      expect(keyboardCommand(key(name), null, false)).toBeNull();
    }
  });

  test('with Ctrl, Alt or Meta is left to the page', () => {
    expect(keyboardCommand({ ...key('Enter'), ctrlKey: true }, 'corners', true)).toBeNull();
    expect(keyboardCommand({ ...key('f'), metaKey: true }, 'corners', true)).toBeNull();
  });
});

function key(name: string): Key {
  return { key: name, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
}
