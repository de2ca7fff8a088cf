import Papa from 'papaparse';
import { HEAD_ROWS, type Row, type Sheet } from './sheets.ts';

const SEPARATORS = [';', ',', '\t', '|'] as const;
/** First line of some spreadsheets, "sep=;". */
const SEPARATOR_LINE = /^\s*sep=.?\r?\n/i;
/** Characters that tell the separator and the ends of lines. */
const SAMPLE = 1 << 18;
/** A piece of text without the end of a line is not a table: longer than any row. */
const MAX_ROW = 1 << 20;
const LINE_BREAKS = /\r\n|\r|\n/g;

/** A text of separated values, in pieces that are parsed as its rows are asked for. @param length characters, or about that */
export function csvSheet(name: string | null, pieces: () => Iterable<string>, length: number): Sheet {
  const [first = ''] = pieces();
  const skipped = SEPARATOR_LINE.exec(first)?.[0].length ?? 0;
  const sample = first.slice(skipped, skipped + SAMPLE);
  const separator = separatorOf(sample);
  const newline = newlineOf(sample);
  let open = false;
  function* rows() {
    let line = skipped > 0 ? 2 : 1;
    for (const { cells, piece } of parse(withoutStart(pieces(), skipped), separator, newline)) {
      yield { number: line, cells };
      open ||= piece.isOpen;
      line += piece.mayBreak ? 1 + countBreaks(cells) : 1;
    }
  }
  const head: Row[] = [];
  for (const { cells } of rows()) if (head.push(cells) === HEAD_ROWS) break;
  const headLength = head.reduce((sum, cells) => sum + cells.join(separator).length + 1, 0);
  return {
    name,
    head,
    rows,
    size: Math.ceil((length / Math.max(1, headLength)) * head.length),
    isOpen: () => open,
  };
}

function countBreaks(cells: Row): number {
  return cells.reduce((count, cell) => count + (cell.match(LINE_BREAKS)?.length ?? 0), 0);
}

/** How lines end: as the first one does. */
function newlineOf(head: string): string {
  return /\r\n|\n|\r/.exec(head)?.[0] ?? '\n';
}

/** The separator that cuts the most of the first rows into the same number of cells, more than one. */
function separatorOf(head: string): string {
  const scores = SEPARATORS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(head, { delimiter, preview: HEAD_ROWS });
    const widths = data.map(({ length }) => length);
    const widest = Math.max(0, ...widths);
    return widest > 1 ? widest * widths.filter((width) => width === widest).length : 0;
  });
  return SEPARATORS[scores.indexOf(Math.max(...scores))] ?? ';';
}

function* withoutStart(pieces: Iterable<string>, length: number): Generator<string> {
  let at = 0;
  for (const piece of pieces) yield at++ === 0 ? piece.slice(length) : piece;
}

/** What is known of the rows of a piece: whether a quotation mark is left open, and whether a cell may hold a line break. */
interface Piece {
  readonly isOpen: boolean;
  readonly mayBreak: boolean;
}

function* parse(
  pieces: Iterable<string>,
  delimiter: string,
  newline: string,
): Generator<{ cells: string[]; piece: Piece }> {
  const parser = new Papa.Parser({ delimiter, newline } as Papa.ParseConfig);
  let rest = '';
  for (const { piece, isLast } of withLast(pieces)) {
    const text = rest + piece;
    const { data, errors, meta } = parser.parse(text, 0, !isLast) as Papa.ParseResult<string[]>;
    const found = {
      isOpen: errors.some(({ code }) => code === 'MissingQuotes'),
      mayBreak: text.includes('"') || newline !== '\n' || text.includes('\r'),
    };
    const read = data.length > 0 ? meta.cursor : 0;
    if (read > 0 || isLast) for (const cells of data) yield { cells, piece: found };
    // Nothing yet: a row longer than the piece, because of a quotation mark perhaps. The next piece tells.
    rest = text.slice(read);
    if (read === 0 && rest.length >= MAX_ROW && !isLast) {
      yield { cells: [], piece: { isOpen: true, mayBreak: false } };
      return;
    }
  }
}

function* withLast(pieces: Iterable<string>): Generator<{ piece: string; isLast: boolean }> {
  let before: string | null = null;
  for (const piece of pieces) {
    if (before !== null) yield { piece: before, isLast: false };
    before = piece;
  }
  if (before !== null) yield { piece: before, isLast: true };
}
