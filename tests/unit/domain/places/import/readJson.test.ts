import { expect, test } from 'vitest';
import { readJson } from '../../../../../src/domain/places/import/readJson.ts';

const point = { type: 'Point', coordinates: [-1.15, 47.25] };

/** Cells of the first entry by heading, as they are before anybody says what columns mean. */
function cellsOf(entry: object): Readonly<Record<string, string>> {
  const read = readJson(JSON.stringify([entry]));
  if (!read.ok || read.value.format === 'corrections') throw new Error('no table');
  const { headings, rows } = read.value;
  return Object.fromEntries(headings.map((heading, at) => [heading, rows[0]?.values[at] ?? '']));
}

test.each<[object, Readonly<Record<string, string>>]>([
  [
    { a: 'un', b: 2, c: true, d: null },
    { a: 'un', b: '2', c: 'true', d: '' },
  ],
  [{ a: ['un', '', 2, null, ['x'], 'trois'] }, { a: 'un|2|trois' }],
  [
    { a: { b: 'un', c: ['un', 'deux'], d: { e: 'trop loin' } } },
    { 'a.b': 'un', 'a.c': 'un|deux', 'a.d': '' },
  ],
  [{ geo: point }, { geo: '-1.15 47.25' }],
  // Neither is a geometry: each is an object like another.
  [{ geo: { coordinates: [1, 2] } }, { 'geo.coordinates': '1|2' }],
  [{ geo: { type: 'Point' } }, { 'geo.type': 'Point' }],
  [{ geo: { type: 'Point', coordinates: [] } }, {}],
  [
    { fields: { a: 'un' }, recordid: 'x' },
    { recordid: 'x', a: 'un' },
  ],
  [
    { tags: { a: 'un' }, center: { lat: 47 }, id: 3 },
    { id: '3', lat: '47', a: 'un' },
  ],
  [
    { type: 'Feature', id: 7, properties: { a: 'un' }, geometry: point },
    {
      a: 'un',
      id: '7',
      longitude: '-1.15',
      latitude: '47.25',
    },
  ],
  [{ type: 'Feature', id: 7, properties: { id: 'sien' }, geometry: null }, { id: 'sien' }],
])('%j is read as %j', (entry, cells) => {
  expect(cellsOf(entry)).toEqual(cells);
});

test('entries that do not say the same have the columns of all', () => {
  const read = readJson(JSON.stringify([{ a: '1' }, { b: '2' }, 'rien']));

  expect(read.ok && read.value).toEqual({
    format: 'json',
    headings: ['a', 'b'],
    rows: [
      { line: 1, values: ['1', ''], flaw: null },
      { line: 2, values: ['', '2'], flaw: null },
      { line: 3, values: ['', ''], flaw: 'not-an-entry' },
    ],
  });
});

test('of several lists the longest is taken, an empty one for want of another, four objects deep', () => {
  const sizeOf = (value: unknown) => {
    const read = readJson(JSON.stringify(value));
    return read.ok && read.value.format !== 'corrections' ? read.value.rows.length : null;
  };
  const inside = (depth: number, list: unknown): unknown =>
    depth === 0 ? list : { a: inside(depth - 1, list) };

  expect(sizeOf({ few: [{}], many: [{}, {}, {}], some: [{}, {}] })).toBe(3);
  expect(sizeOf({ words: ['a', 'b'], one: [{}] })).toBe(1);
  expect(sizeOf({ nothing: [] })).toBe(0);
  expect(sizeOf({ words: ['a', 'b'] })).toBeNull();
  expect(sizeOf(inside(5, [{}]))).toBe(1);
  expect(sizeOf(inside(6, [{}]))).toBeNull();
});

test('one object a line is a list, whatever ends the lines', () => {
  const lines = ['{"a":"1"}', '', '{"a":"2"}'];
  const rowsOf = (text: string) => {
    const read = readJson(text);
    return read.ok && read.value.format !== 'corrections'
      ? read.value.rows.map(({ values }) => values[0])
      : read;
  };

  for (const end of ['\n', '\r\n', '\r']) expect(rowsOf(lines.join(end))).toEqual(['1', '2']);
  expect(rowsOf(lines.map((line) => `\u001E${line}`).join('\n'))).toMatchObject({ ok: false });
  expect(rowsOf('\u001E{"a":"1"}\n\u001E{"a":"2"}')).toEqual(['1', '2']);
  expect(rowsOf('{"a":')).toEqual({ ok: false, error: { kind: 'bad-json' } });
});

test('a notebook is told from what has no list', () => {
  expect(readJson('{"format":"arpenteur-carnet"}')).toEqual({ ok: false, error: { kind: 'notebook' } });
  expect(readJson('{"format":"autre"}')).toEqual({ ok: false, error: { kind: 'unknown-shape' } });
  expect(readJson('3')).toEqual({ ok: false, error: { kind: 'unknown-shape' } });
});
