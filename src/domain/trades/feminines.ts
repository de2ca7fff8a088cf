/** Words behind which nothing agrees with the person any more: « ouvrière d'usine ». */
const LINK = /^(?:d|de|du|des|à|a|au|aux|en|et|la|le|les|l|son)$/i;
/** Words of persons that have a form of their own. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  homme: ['femme', 'dame'],
  garçon: ['fille'],
  chef: ['cheffe'],
  prof: ['professeure'],
  maton: ['matonne'],
  patron: ['patronne'],
};
const GRAVE = 'è';
/** Endings that change, the most particular first. */
const ENDINGS: readonly (readonly [ending: RegExp, feminines: readonly string[]])[] = [
  [/teur$/, ['trice', 'teuse']],
  [/eur$/, ['euse', 'eure']],
  [/ier$/, [`i${GRAVE}re`]],
  [/er$/, [`${GRAVE}re`]],
  [/(?:ien|yen)$/, ['ienne']],
  [/on$/, ['onne']],
  [/el$/, ['elle']],
  [/eux$/, ['euse']],
  [/if$/, ['ive']],
  [/([aéiu]l|nt|nd|rd|in|ain|é)$/, ['$1e']],
];
/** Adjectives that follow a person and agree: « sociale », « communale », « principale ». */
const AGREEING = /(?:al|el|if|eux|ant|é|ier)$/;

/**
 * Forms of a word of the list for a woman, by rule: « chauffeur SPL » gives « chauffeuse SPL », « agent communal » « agente communale ».
 * A form that no one says answers no query, so that all the rules give are kept; a word that has none gives nothing.
 */
export function femininesOf(word: string): readonly string[] {
  const [noun = '', ...rest] = word.split(/(?<=['’ ])/);
  const first = noun.trim();
  const forms = Object.hasOwn(OWN, first) ? (OWN[first] ?? []) : endingsOf(first);
  const tail = agreeing(rest);
  return forms.map((form) => [form, ...tail].join(''));
}

function endingsOf(noun: string): readonly string[] {
  if (noun !== noun.toLowerCase()) return [];
  const [ending, feminines] = ENDINGS.find(([pattern]) => pattern.test(noun)) ?? [];
  return ending && feminines ? feminines.map((form) => noun.replace(ending, form)) : [];
}

/** The other words, spaces in front, adjectives beside the noun put in the feminine. */
function agreeing(words: readonly string[]): readonly string[] {
  const linked = words.findIndex((word) => LINK.test(word.replace(/['’ ]/g, '')));
  const upTo = linked < 0 ? words.length : linked;
  return words.map((word, at) => {
    const plain = word.trim();
    const form = at < upTo && AGREEING.test(plain) ? (endingsOf(plain)[0] ?? plain) : plain;
    const glue = /['’]$/.test(words[at - 1]?.trim() ?? '') ? '' : ' ';
    return glue + form;
  });
}
