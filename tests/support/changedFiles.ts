import { strToU8 } from 'fflate';
import Papa from 'papaparse';
import type { Random } from '../bench/seededOutlines.ts';
import { workbookOf } from './workbookOf.ts';

const CELLS = [
  ...[
    '',
    ' ',
    '*',
    's',
    '0',
    '-1',
    '7',
    '12,5',
    '1 234',
    '1e9',
    '999999999999999999999',
    'NaN',
    'null',
    'Total',
  ],
  ...['2025', '2026', '52', '44', '5201', '5202', 'A0X40', 'D2X41', 'TOTAL', 'BAS PAYS', 'Soudeurs', '=1+1'],
  ...[
    '"',
    ';',
    '\n',
    '\u0000',
    '\ud800',
    '<script>',
    'é'.repeat(50),
    '44001',
    '49052',
    '2A004',
    'met',
    'annee',
  ],
];

/** One to four changes of cells, rows and columns. */
export function change(rows: readonly (readonly string[])[], random: Random): string[][] {
  const changed = rows.map((cells) => [...cells]);
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) {
    const row = Math.floor(random() * changed.length);
    const cells = changed[row] ?? [];
    const column = Math.floor(random() * cells.length);
    pick(CHANGES, random)(changed, row, column, random);
  }
  return changed;
}

type Change = (rows: string[][], row: number, column: number, random: Random) => void;
const CHANGES: readonly Change[] = [
  (rows, row, column, random) => rows[row]?.splice(column, 1, pick(CELLS, random)),
  (rows, row, column, random) => rows[row]?.splice(column, 1, pick(CELLS, random)),
  (rows, row, column, random) => rows[row]?.splice(column, 0, pick(CELLS, random)),
  (rows, row, column) => rows[row]?.splice(column, 1),
  (rows, row) => rows.splice(row, 1),
  (rows, row) => rows.splice(row, 0, [...(rows[row] ?? [])]),
  (rows, row, column, random) => {
    const other = rows[Math.floor(random() * rows.length)];
    const cells = rows[row];
    if (!cells || !other) return;
    const [cell = '', kept = ''] = [cells[column], other[column]];
    cells[column] = kept;
    other[column] = cell;
  },
  (rows, _, column) => {
    for (const cells of rows) cells.splice(column, 1);
  },
  (rows, _, column) => {
    for (const cells of rows) cells.push(...cells.splice(column, 1));
  },
  (rows, row, _, random) => {
    const [cells = []] = rows.splice(row, 1);
    rows.splice(Math.floor(random() * rows.length), 0, cells);
  },
  (rows, row, column, random) => {
    const cells = rows[row];
    const text = cells?.[column] ?? '';
    if (cells)
      cells[column] =
        text.slice(0, Math.floor(random() * text.length)) + pick([...'0123456789 ,.*AZ'], random);
  },
];

/** Rows as a file. */
export function toBytes(rows: readonly (readonly string[])[], form: 'xlsx' | 'csv' | 'tsv'): Uint8Array {
  // A workbook has no place for control characters, and no rows of different widths.
  if (form === 'xlsx')
    return workbookOf({
      BMO_2026_open_data: rows.map((cells) => cells.map((cell) => cell.replace(/[\p{Cc}\p{Cs}]/gu, ''))),
    });
  return strToU8(Papa.unparse(rows as string[][], { delimiter: form === 'csv' ? ';' : '\t' }));
}

/** Bytes changed here and there, cut now and then. */
export function garble(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice(0, random() < 0.1 ? Math.floor(random() * bytes.length) : bytes.length);
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--)
    copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
  return copy;
}

const WRITTEN = [
  '"',
  '<',
  '>',
  '&',
  '&#0;',
  '</row>',
  '<row r="2">',
  ' r="ZZZ1"',
  'r="A99999"',
  't="s"',
  't="e"',
  '<f>1/0</f>',
  '9999999',
  '',
];

/** A text with something written over a part of it. */
export function rewrite(text: string, random: Random): string {
  const from = Math.floor(random() * text.length);
  const until = random() < 0.5 ? from : from + Math.floor(random() * 40);
  return text.slice(0, from) + pick(WRITTEN, random) + text.slice(until);
}

/** One of a list. */
export function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}
