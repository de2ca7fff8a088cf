import { extname } from 'node:path';

/** Content types that say what a file is; another one (`application/octet-stream`, none) says nothing. */
const EXTENSIONS_OF: Readonly<Record<string, readonly string[]>> = {
  'text/html': [],
  'application/xhtml+xml': [],
  'application/pdf': [],
  'text/csv': ['.csv'],
  'application/json': ['.json', '.geojson', '.jsonl', '.topojson'],
  'application/geo+json': ['.json', '.geojson'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'application/zip': ['.zip', '.xlsx'],
};

const ARCHIVE = 'PK\u0003\u0004';

/** What each kind of file begins with, after a byte order mark and blanks; of a table, what it does not begin with. */
const BEGINNINGS: Readonly<Record<string, readonly string[]>> = {
  '.xlsx': [ARCHIVE],
  '.zip': [ARCHIVE],
  '.json': ['{', '['],
  '.geojson': ['{'],
  '.topojson': ['{'],
  '.jsonl': ['{'],
};
const NEVER_A_TABLE = ['<', '{', '[', ARCHIVE, '%PDF'];

/** Why a content type cannot be that of the file, or null. @param header null when the server gives none */
export function findTypeFault(file: string, header: string | null): string | null {
  const type = header?.split(';')[0]?.trim().toLowerCase() ?? '';
  const extensions = EXTENSIONS_OF[type];
  const isPicture = /^(?:image|audio|video)\//.test(type);
  const isOther = isPicture || (extensions && !extensions.includes(extname(file)));
  return isOther ? `${type} where ${extname(file)} is expected` : null;
}

/** Why a file cannot be what its name says, from its first bytes, or null. An error page often has the type of a file. */
export function findContentFault(file: string, head: Uint8Array): string | null {
  if (head.length === 0) return 'an empty file';
  const text = new TextDecoder('latin1').decode(head).replace(/^(?:\xEF\xBB\xBF)?\s*/, '');
  if (/^<(?:!doctype html|html|head|body)\b/i.test(text)) return 'an HTML page';
  const extension = extname(file);
  const begins = (signs: readonly string[]) => signs.some((sign) => text.startsWith(sign));
  if (extension === '.csv')
    return begins(NEVER_A_TABLE) || text.includes('\0') ? 'not a table of text' : null;
  const expected = BEGINNINGS[extension];
  return expected && !begins(expected) ? `not what a ${extension} file begins with` : null;
}
