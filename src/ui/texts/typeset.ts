/** Ordinary space before double punctuation, between two signs that are not spaces. */
const BEFORE_PUNCTUATION = / (?=[;:?!»](?:\s|$))/g;
const AFTER_QUOTE = /« /g;
const NO_BREAK = '\u00A0';

/**
 * The same words with the no-break spaces of French typography: no line starts with « : » or « ? ». Takes a
 * record or a list of texts, of functions that return texts and of further records; anything else comes back as it is.
 */
export function typeset<T>(texts: T): T {
  if (typeof texts === 'string') return typesetText(texts) as T;
  if (typeof texts === 'function')
    return typesetResult(texts as unknown as (...given: unknown[]) => unknown) as T;
  if (Array.isArray(texts)) return texts.map(typeset) as T;
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, typeset(value)])) as T;
}

function typesetResult(write: (...given: unknown[]) => unknown): (...given: unknown[]) => unknown {
  return (...given) => {
    const written = write(...given);
    return typeof written === 'string' ? typesetText(written) : written;
  };
}

function typesetText(text: string): string {
  return text.replace(BEFORE_PUNCTUATION, NO_BREAK).replace(AFTER_QUOTE, `«${NO_BREAK}`);
}
