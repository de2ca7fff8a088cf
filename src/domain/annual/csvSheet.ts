import Papa from 'papaparse';
import { HEAD_ROWS, type Row, type Sheet } from './sheets.ts';

const SEPARATORS = [';', ',', '\t', '|'] as const;
/** First line of some spreadsheets, "sep=;". */
const SEPARATOR_LINE = /^\s*sep=.?\r?\n/i;
/** Characters parsed at once: a few thousand lines. */
const CHUNK = 1 << 18;
/** A piece of text without the end of a line is not a table: longer than any row. */
const MAX_ROW = 1 << 20;
const LINE_BREAKS = /\r\n|\r|\n/g;

/** A text of separated values, parsed as its rows are asked for. */
export function csvSheet(name: string | null, text: string): Sheet {
  const skipped = SEPARATOR_LINE.exec(text)?.[0].length ?? 0;
  const body = text.slice(skipped);
  const separator = separatorOf(body.slice(0, CHUNK));
  const newline = newlineOf(body.slice(0, CHUNK));
  let open = false;
  function* rows() {
    let line = skipped > 0 ? 2 : 1;
    for (const { cells, isOpen } of parse(body, separator, newline)) {
      yield { number: line, cells };
      open ||= isOpen;
      line += 1 + cells.reduce((count, cell) => count + (cell.match(LINE_BREAKS)?.length ?? 0), 0);
    }
  }
  const head: Row[] = [];
  for (const { cells } of rows()) if (head.push(cells) === HEAD_ROWS) break;
  const length = head.reduce((sum, cells) => sum + cells.join(separator).length + 1, 0);
  return {
    name,
    head,
    rows,
    size: Math.ceil((body.length / Math.max(1, length)) * head.length),
    isOpen: () => open,
  };
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

function* parse(
  text: string,
  delimiter: string,
  newline: string,
): Generator<{ cells: string[]; isOpen: boolean }> {
  let from = 0;
  let size = CHUNK;
  while (from < text.length) {
    const isLast = from + size >= text.length;
    const parser = new Papa.Parser({ delimiter, newline } as Papa.ParseConfig);
    const piece = parser.parse(text.slice(from, from + size), 0, !isLast) as Papa.ParseResult<string[]>;
    const read = isLast ? text.length - from : piece.meta.cursor;
    if (read === 0 || piece.data.length === 0) {
      // A row longer than the piece, because of a quotation mark perhaps: a longer piece tells.
      if (isLast) return;
      if (size >= MAX_ROW) {
        yield { cells: [], isOpen: true };
        return;
      }
      size *= 2;
      continue;
    }
    const isOpen = piece.errors.some(({ code }) => code === 'MissingQuotes');
    for (const cells of piece.data) yield { cells, isOpen };
    from += read;
    size = CHUNK;
  }
}
