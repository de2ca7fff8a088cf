import { wordsOf } from '../search/normalise.ts';

/** Words as short as these (de, du, des, et…) name nothing. */
const SHORTEST = 4;
/** Endings that tell a gender or a number apart: « soudeur », « soudeuse », « soudeurs ». */
const ENDING = 3;

/**
 * Families with the one that bears the name of the trade first: the family that a person means who says « soudeur » is
 * « Soudeurs », and not the technicians that the same trade may lead to. The others stay in their order.
 *
 * @param trade label of the trade, both genders
 */
export function namedFirst<T>(families: readonly T[], labelOf: (family: T) => string, trade: string): T[] {
  const said = meaningful(trade);
  const shared = (family: T) =>
    meaningful(labelOf(family)).filter((word) => said.some((other) => isSameWord(word, other))).length;
  return families
    .map((family) => ({ family, shared: shared(family) }))
    .sort((a, b) => b.shared - a.shared)
    .map(({ family }) => family);
}

function meaningful(label: string): readonly string[] {
  return [...new Set(wordsOf(label))].filter((word) => word.length >= SHORTEST);
}

/** Whether two words are one but for their ending. */
function isSameWord(a: string, b: string): boolean {
  const stem = Math.max(SHORTEST, Math.min(a.length, b.length) - ENDING);
  return a.slice(0, stem) === b.slice(0, stem) && Math.abs(a.length - b.length) <= ENDING;
}
