/** A cell: text, a number with its decimals, or nothing for a missing value. */
export type CsvCell = string | { readonly value: number; readonly digits: number } | null;

/** Tells spreadsheets that the file is in UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet would read as the start of a formula; apostrophes in front, so that taking one away gives the text back. */
const FORMULA = /^'*[=+\-@\t\r]/;
const NEEDS_QUOTES = /[";\n\r]/;

/**
 * The text of a CSV file as French spreadsheets open it: UTF-8 with its mark, semicolons, decimal commas, CRLF.
 * A text that a spreadsheet would run as a formula is preceded by an apostrophe (OWASP, CSV injection).
 */
export function toCsv(lines: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(toText).join(';')}\r\n`).join('');
}

function toText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return cell.value.toFixed(cell.digits).replace('.', ',');
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
