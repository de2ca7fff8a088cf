/** An empty line parts what one wrote from what the other wrote. */
const BREAK = /\n\s*\n/;

/** Both texts, one under the other; a paragraph that both have is there once. The very same text when the other adds nothing. */
export function uniteTexts(a: string, b: string): string {
  const own = paragraphs(a);
  const known = new Set(own);
  const added = paragraphs(b).filter((paragraph) => !known.has(paragraph));
  if (added.length === 0) return a;
  return own.length === 0 ? b : [a.trimEnd(), ...added].join('\n\n');
}

function paragraphs(text: string): readonly string[] {
  return text
    .split(BREAK)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
