const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  euro: '€',
  deg: '°',
  middot: '·',
  bull: '•',
  oelig: 'œ',
  OElig: 'Œ',
};
/** Letters of French entities by their mark: `&eacute;` is an « e » and an acute. */
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  cedil: '\u0327',
  tilde: '\u0303',
};

/** Characters that entities of HTML and XML stand for; an unknown one stays as it is. */
export function withoutEntities(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (entity, name: string) => {
    if (name.startsWith('#'))
      return fromCode(/^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
    const [, letter = '', mark = ''] = /^([a-z])(acute|grave|circ|uml|cedil|tilde)$/i.exec(name) ?? [];
    const accent = MARKS[mark];
    return accent ? (letter + accent).normalize('NFC') : (NAMED[name] ?? entity);
  });
}

function fromCode(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : '';
}

const TAG = /<\/?[a-z][^<>]*>/i;
const ENTITY = /&(?:#\d+|#x[\da-f]+|nbsp|amp|lt|gt|quot|rsquo|[a-z](?:acute|grave|circ|cedil|uml));/i;

/**
 * The text of a description that a calendar or a map writes in HTML: paragraphs and breaks are line breaks, the address of a link
 * follows its words, nothing else of the markup is left. A text without markup is given back as it is.
 */
export function textOfMarkup(html: string): string {
  if (!TAG.test(html) && !ENTITY.test(html)) return html;
  const bare = html
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/[ \t]*\r?\n[ \t]*/g, TAG.test(html) && /<(?:p|br|div|li)\b/i.test(html) ? ' ' : '\n')
    .replace(
      /<a\b[^>]*\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*>([\s\S]*?)<\/a\s*>/gi,
      (_, double, single, words: string) => linkText(double ?? single ?? '', words.replace(/<[^>]*>/g, '')),
    )
    .replace(/<li\b[^>]*>/gi, '\n- ')
    .replace(/<(?:br|hr)\b[^>]*>|<\/?(?:p|div|ul|ol|li|h[1-6]|table|tr|blockquote|section)\b[^>]*>/gi, '\n')
    .replace(/<\/?(?:td|th)\b[^>]*>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '');
  return withoutEntities(bare)
    .replace(/[ \t\u00A0]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .replace(/ +([,.])/g, '$1')
    .trim();
}

function linkText(address: string, words: string): string {
  const target = address.replace(/^mailto:/i, '').trim();
  if (target === '' || words.trim() === '' || words.includes(target)) return words.trim() || target;
  return /^https?:/i.test(target) ? `${words} (${target})` : words;
}
