import { describe, expect, test } from 'vitest';
import { closeBrowser } from '../../../src/app/closeBrowser.ts';
import { type Details, FakeNode } from '../../support/fakePage.ts';

describe('on a page in a public place', () => {
  test.each(['contextmenu', 'dragstart', 'dragover', 'drop', 'auxclick', 'gesturestart'])(
    '%s does nothing',
    (type) => {
      expect(isRefused(type)).toBe(true);
    },
  );

  test('nothing is selected but what is typed', () => {
    expect(isRefused('selectstart', { closest: inside('input, textarea') })).toBe(false);
    expect(isRefused('selectstart', { closest: inside('p') })).toBe(true);
    // A text, which knows of no element around it.
    expect(isRefused('selectstart', {})).toBe(true);
  });

  test('no link and no field for files answers a press, everything else does', () => {
    expect(isRefused('click', { closest: inside('a[href], input[type="file"]') })).toBe(true);
    expect(isRefused('click', { closest: inside('button') })).toBe(false);
    expect(isRefused('click', {})).toBe(false);
  });

  test.each([
    [{ key: 'p', ctrlKey: true }, true],
    [{ key: 'ArrowLeft', altKey: true }, true],
    [{ key: 'r', metaKey: true }, true],
    [{ key: 'F12' }, true],
    [{ key: 'BrowserHome' }, true],
    [{ key: 'ContextMenu' }, true],
    [{ key: 'PrintScreen' }, true],
    [{ key: 'F' }, false],
    [{ key: 'a' }, false],
    [{ key: 'Enter' }, false],
    // AltGr writes characters: told as itself, or as Ctrl and Alt together.
    [{ key: '@', ctrlKey: true, altKey: true }, false],
    [{ key: '€', altKey: true, altGraph: true }, false],
    [{ key: 'Delete', ctrlKey: true, altKey: true }, true],
    // F-keys answer nothing even then.
    [{ key: 'F4', ctrlKey: true, altKey: true, altGraph: true }, true],
  ])(
    'the key %j is refused: %s',
    ({ altGraph = false, ...keys }: Details & { altGraph?: boolean }, refused) => {
      const details = {
        ctrlKey: false,
        altKey: false,
        metaKey: false,
        ...keys,
        getModifierState: () => altGraph,
      };

      expect(isRefused('keydown', details)).toBe(refused);
    },
  );

  test('the page is not enlarged by the wheel, and the map is', () => {
    expect(isRefused('wheel', { ctrlKey: true })).toBe(true);
    expect(isRefused('wheel', { ctrlKey: false })).toBe(false);
  });

  test.each([
    [0, false],
    [2, false],
    [3, true],
    [4, true],
  ])('button %i of a mouse is refused: %s', (button, refused) => {
    expect(isRefused('mouseup', { button })).toBe(refused);
  });
});

/** Whether the browser is kept from doing what it does by itself with an event on something of the page. */
function isRefused(type: string, details: Details = {}): boolean {
  const page = new FakeNode(null);
  closeBrowser(page as unknown as Document);
  const target = Object.assign(new FakeNode(page), details);
  return target.dispatch(type, details).isPrevented;
}

/** An element that lies within what a selector finds. */
function inside(selector: string) {
  return (asked: string) => (asked === selector ? {} : null);
}
