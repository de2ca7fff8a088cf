import type { SearchEntry } from './entries.ts';

/** An entry with its name made ready for comparison. */
interface Nameable {
  readonly entry: SearchEntry;
  readonly words: readonly string[];
  /** The words in one piece, then without each word in front that says little. */
  readonly whole: readonly string[];
}

/** Words between those of a name. */
export const LINKING = /^(?:le|la|les|l|d|de|du|des)$/;
/** What says that an intercommunality is meant. */
const INTERCOMMUNALITY = /^(?:comcom|communaute|agglo|agglomeration|interco|intercommunalite|epci)$/;
/** What may stand beside it: « com com de … », « communauté de communes du pays de … ». */
const BESIDE_IT = /^(?:com|communes|urbaine|pays)$/;
/**
 * The name of an intercommunality that is asked for by its kind, « comcom de Clisson », « agglo choletaise »; null when no word says
 * that one is meant, or when nothing is left beside it.
 */
export function intercommunalityAsked(words: readonly string[]): readonly string[] | null {
  const isSaid = words.some((word) => INTERCOMMUNALITY.test(word)) || words.join(' ').startsWith('com com ');
  const name = words.filter(
    (word) => !INTERCOMMUNALITY.test(word) && !BESIDE_IT.test(word) && !LINKING.test(word),
  );
  return isSaid && name.length > 0 ? name : null;
}

/** What people call a part of the region (« le Choletais », « les Mauges »), and the number of a département. */
export function namedZones(index: readonly Nameable[], words: readonly string[]): readonly SearchEntry[] {
  const said = words.filter((word) => !LINKING.test(word)).join(' ');
  if (/^\d\d$/.test(said))
    return index.flatMap(({ entry }) => (isDepartement(entry) && entry.codes.includes(said) ? [entry] : []));
  const isSaid = index.some(({ entry }) => entry.said?.includes(said));
  const own = !isSaid ? wordBehindArticle(index, words) : null;
  const stem = !isSaid && words.length <= 2 ? stemOfPeople(said) : null;
  return index.flatMap(({ entry, words: name }) => {
    const isMeant =
      entry.said?.includes(said) ||
      (own !== null && name.includes(own)) ||
      (stem !== null && name.some((word) => word.startsWith(stem)));
    return isEpci(entry) && isMeant ? [entry] : [];
  });
}

/** « mauges » of « les Mauges », which begins no name: people mean the country, not the commune that is called after it. */
function wordBehindArticle(
  index: readonly Nameable[],
  [article = '', word, ...others]: readonly string[],
): string | null {
  if (!word || others.length > 0 || !/^(?:le|la|les|l)$/.test(article)) return null;
  const text = article + word;
  return index.some(({ whole }) => whole.some((name) => name.startsWith(text))) ? null : word;
}

/** What is left of the name of a town in what people call its surroundings: « cholet » of « choletais », « laval » of « lavallois ». */
function stemOfPeople(word: string): string | null {
  const [, stem] = /^([a-z]{4,})(?:ais|ois|eens?|iens?|ins?)(?:e?s?)?$/.exec(word) ?? [];
  return stem ? stem.replace(/(.)\1$/, '$1') : null;
}

export function isEpci({ subject }: SearchEntry): boolean {
  return subject.kind === 'zone' && subject.zoning === 'epci';
}

function isDepartement({ subject }: SearchEntry): boolean {
  return subject.kind === 'zone' && subject.zoning === 'departement';
}
