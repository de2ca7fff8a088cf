import { describe, expect, test } from 'vitest';
import { mutate, mutationsOf } from '../../mutants/mutations.ts';

describe('the mutations of a text', () => {
  test.each([
    ['a < b;', ['a <= b;', 'a >= b;', '{}']],
    ['a = !b;', ['a = (b);', '{}']],
    ['a = b ?? c;', ['a = (c);', '{}']],
    ['a = b * 2;', ['a = b / 2;', 'a = b * 3;', 'a = b * 1;', '{}']],
    ['a = 0.5;', ['a = 1;', '{}']],
    ['a = b[c] ?? 0;', ['a = (0);', '{}']],
    ['a = b.get(c) ?? 0;', ['a = (0);', 'a = b.get(c) ?? 1;', '{}']],
    ['a = 99;', ['a = 100;', 'a = 98;', '{}']],
    ['a = 30_000;', ['a = 60000;', '{}']],
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

  test('leave types, imports, the looks of the map and silhouettes alone', () => {
    const text = [
      "import { a } from './a.ts';",
      'interface B { readonly c: 0 | 1 }',
      "const layer: B = { id: 'd', paint: { 'line-width': 2, 'line-opacity': ['*', 2, 3] } };",
      "const layout = { 'text-font': ['step', 3], 'icon-size': zoom * 2 };",
      'const line = { widths: [0.4, 2.2], dash: [0.1, 2] };',
      "const width = [...lines, ['interpolate', ['linear'], ['zoom'], 7, 0.5, 10, 1.5]];",
      'const disc = sheet.disc(12, y + 5, 6.6);',
      'const silhouette = outline(12, 2.5, 22, 20, 2, 20);',
    ].join('\n');

    expect(mutationsOf(text)).toEqual([]);
  });

  test('leave alone what changes no result by its very form', () => {
    const changed = (text: string, file?: string) =>
      mutationsOf(text, file).map((mutation) => mutate(text, mutation));

    // Of two equals, either is the greater.
    expect(changed('const a = (b, c) => (b > c ? b : c);')).not.toContain(
      'const a = (b, c) => (b >= c ? b : c);',
    );
    expect(changed('const a = (b, c) => (b > c ? b : c);')).toContain(
      'const a = (b, c) => (b <= c ? b : c);',
    );
    expect(changed('const a = (b, c) => (b > c ? b : d);')).toContain(
      'const a = (b, c) => (b >= c ? b : d);',
    );
    expect(changed('if (a < b) b = a;')).not.toContain('if (a <= b) b = a;');
    expect(changed('if (a < b) b = c;')).toContain('if (a <= b) b = c;');
    expect(changed('if (a < b) b += a;')).toContain('if (a <= b) b += a;');
    // Memory may be longer than what is put there, never shorter.
    expect(changed('const a = new Int32Array(1024);')).toEqual([]);
    expect(changed('const a = new Int32Array(b + 1);')).toEqual([
      'const a = new Int32Array(b - 1);',
      'const a = new Int32Array(b + 0);',
    ]);
    // How large the cells of an index are is a matter of speed, in the file that says so.
    expect(changed('const CELL = 20_000;', 'src/domain/territory/coverage/grid.ts')).toEqual([]);
    expect(changed('const CELL = 20_000;', 'src/domain/other.ts')).toHaveLength(1);
  });

  test('know a property of another name, and fewer numbers, from those', () => {
    expect(mutationsOf("const a = { 'text-': 1, text: 2, 'context-size': 3 };")).toHaveLength(6);
    expect(mutationsOf('const a = f(1, 2, 3, 4, 5);')).toHaveLength(10);
    // What is drawn or not is for tests.
    expect(mutationsOf('sheet.disc(12, y + 5, 6.6);')).toHaveLength(1);
    expect(mutationsOf("const a = ['>', ['get', 'rank'], 3];")).toHaveLength(2);
  });

  test('take the signs of an element for what they are', () => {
    const text = 'const a = (b) => <p ref={c}>{d && <br />}</p>;';

    expect(
      mutationsOf(text, 'a.tsx')
        .map((mutation) => mutate(text, mutation))
        .toSorted(),
    ).toEqual([
      'const a = (b) => <p ref={c}>{d || <br />}</p>;',
      'const a = (b) => [];',
      'const a = (b) => null;',
    ]);
  });

  test('say on which line they are', () => {
    expect(mutationsOf('a();\n\nb();').map(({ line }) => line)).toEqual([1, 3]);
  });
});
