/** A word that begins with a capital E, whole. */
const WITH_CAPITAL_E = /(?<!\p{L})E\p{Ll}+/gu;
/**
 * E before one consonant, or two that are said as one syllable with what follows, then a vowel: it is said /e/, and has its
 * accent. Before two others (Ergonome, Effectue), before x or at the end of a word (En, Est), it has none; nor where « en »
 * is said through the nose (Enivrer).
 */
const OPEN = /^E(?!n(?:ivr|orgueil))(?:[bcdfgjklmnprstvz]|[bcdfgptv][lr]|ch|gu|ph|qu|th)[aeiouyàâéèêëîïôûù]/u;
/** What the rule would spell badly: foreign words, and a circumflex. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['Etre', 'Être'],
  ...['Editor', 'Email', 'Energy', 'Ethereum', 'Ethernet', 'Event', 'Events'].map(
    (word) => [word, word] as const,
  ),
]);
/** The preposition, and not what someone or something has. */
const PREPOSITION = /(?<=^|[.!?]\s)A (?=défaut\b|partir\b|l['’])/gu;

/**
 * A text of a producer with the accents that it leaves out on capitals, where French spelling leaves no doubt.
 *
 * @param tell told each word that was changed, and what it became
 */
export function accentCapitals(text: string, tell: (word: string, becomes: string) => void): string {
  const words = text.replace(WITH_CAPITAL_E, (word) => {
    const becomes = OTHERS.get(word) ?? (OPEN.test(word) ? `É${word.slice(1)}` : word);
    if (becomes !== word) tell(word, becomes);
    return becomes;
  });
  return words.replace(PREPOSITION, () => {
    tell('A', 'À');
    return 'À ';
  });
}
