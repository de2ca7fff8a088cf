import { describe, expect, test } from 'vitest';
import { mutate, mutationsOf } from '../../mutants/mutations.ts';

describe('the mutations of a text', () => {
  test.each([
    ['a < b;', ['a <= b;', 'a >= b;', '{}']],
    ['a = !b;', ['a = (b);', '{}']],
    ['a = b ?? c;', ['a = (c);', '{}']],
    ['a = b * 2;', ['a = b / 2;', 'a = b * 3;', 'a = b * 1;', '{}']],
    ['a = 0.5;', ['a = 1;', '{}']],
    ['if (a) b();', ['if (!(a)) b();', '{}', 'if (a) {}']],
    ['const a = (b) => b.c;', ['const a = (b) => null;', 'const a = (b) => [];']],
    ['f(a.filter(b));', ['f(a);', '{}']],
    ['a = Math.min(b, c);', ['a = Math.max(b, c);', '{}']],
    ['a = b ? c : d;', ['a = !(b) ? c : d;', '{}']],
    ['a = b && c || d;', ['a = ((b && c) && (d));', 'a = ((b) || (c)) || d;', '{}']],
    ['function f() { return a; }', ['function f() { return null; }', 'function f() { return []; }']],
  ])('of %j', (text, mutants) => {
    expect(
      mutationsOf(text)
        .map((mutation) => mutate(text, mutation))
        .toSorted(),
    ).toEqual(mutants.toSorted());
  });

  test('leave types, imports and the looks of the map alone', () => {
    const text = [
      "import { a } from './a.ts';",
      'interface B { readonly c: 0 | 1 }',
      "const layer: B = { id: 'd', paint: { 'line-width': 2, 'line-opacity': ['*', 2, 3] } };",
    ].join('\n');

    expect(mutationsOf(text)).toEqual([]);
  });

  test('say on which line they are', () => {
    expect(mutationsOf('a();\n\nb();').map(({ line }) => line)).toEqual([1, 3]);
  });
});
