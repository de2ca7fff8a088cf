import { wordsOf } from '../../search/normalise.ts';
import { isStopWord } from '../tradeWords.ts';

/** Words by which people speak of a trade, whatever it is. */
const OF_ANY_TRADE: ReadonlySet<string> = new Set(
  (
    'celui celle ceux celles qui que quoi quelqu quelque on il elle je j tu me m se s ca ce c est son sa ses leur leurs mon ma mes ' +
    'veux voudrais voudrait aime aimerais aimer cherche chercher faire fait font etre travail travaille travailler metier emploi ' +
    'boulot job occuper occupe gens chez quand comme dont plus tout toute tous toutes avoir a'
  ).split(' '),
);
/** A person who is said in front of what they do: « une personne qui… », « le monsieur qui… ». */
const SOMEBODY =
  /^\s*(?:c['’]est\s+)?(?:(?:un|une|le|la|des|les)\s+)?(?:personnes?|gens|hommes?|femmes?|messieurs|monsieur|dames?|quelqu['’]un)\s+qui\b/i;

/** The words of a text that tell a trade from another, as they are compared, in their order; none when it has none. */
export function tellingWords(text: string): readonly string[] {
  return wordsOf(text.replace(SOMEBODY, '')).filter(
    (word) => word.length > 1 && !isStopWord(word) && !OF_ANY_TRADE.has(word),
  );
}
