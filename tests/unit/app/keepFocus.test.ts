import { Window } from 'happy-dom';
import { expect, onTestFinished, test } from 'vitest';
import { keepFocus, nearest } from '../../../src/app/keepFocus.ts';

test('the focus goes to what came in the place of what went, else to what followed it, else to what was before', () => {
  const known = ['search', 'add', 'next', 'end'];
  expect(nearest(known, 1, ['search', 'new', 'newer', 'next', 'end'])).toBe('new');
  expect(nearest(known, 1, ['search', 'next', 'end'])).toBe('next');
  expect(nearest(known, 3, ['search', 'add', 'next'])).toBe('next');
  // What followed went with it.
  expect(nearest(known, 1, ['search', 'end'])).toBe('end');
  expect(nearest(known, 1, [])).toBeNull();
});

test('a dialog that gives the focus to its first button, for want of what went, gives it to what stands beside', () => {
  const { document, button, dialog } = openDialog();
  const [close, first, second] = ['Fermer', 'Retirer le premier', 'Retirer le second'].map(button);
  dialog.append(close!, first!, second!);
  press(document, 'keydown');
  first!.focus();
  first!.remove();
  close!.focus();
  expect(document.activeElement).toBe(second);

  // Somebody who goes there goes there.
  close!.focus();
  expect(document.activeElement).toBe(close);

  second!.focus();
  press(document, 'pointerdown');
  second!.remove();
  close!.focus();
  expect(document.activeElement).toBe(close);
});

function openDialog() {
  const window = new Window();
  onTestFinished(() => window.happyDOM.close());
  const { document } = window;
  const dialog = document.createElement('section');
  dialog.setAttribute('role', 'dialog');
  document.body.append(dialog);
  keepFocus(window as unknown as globalThis.Window & typeof globalThis);
  const button = (name: string) => {
    const made = document.createElement('button');
    made.textContent = name;
    return made;
  };
  return { document, button, dialog };
}

function press(document: Window['document'], kind: 'keydown' | 'pointerdown'): void {
  const { defaultView } = document;
  if (defaultView) document.dispatchEvent(new defaultView.Event(kind));
}
