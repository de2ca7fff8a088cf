/** What an answer is about: the whole communes that are counted, or zones that a producer published it for. */
export type AnswerFootprint =
  | { readonly kind: 'territory'; readonly communes: number }
  | { readonly kind: 'bassins' | 'zoneEmploi' | 'wider'; readonly names: readonly string[] }
  | null;

/** What keeps an answer from being the whole of it: told under the sentence, never in its place. */
export type Doubt =
  /** Terms of a sum that are not published, some of them together with others: it is « au moins » that much. */
  | { readonly kind: 'unpublished'; readonly count: number; readonly together?: number }
  /** Communes that a rate had to leave out. */
  | { readonly kind: 'leftOut'; readonly count: number; readonly of: number }
  /** Under 30: too few to mean much. */
  | { readonly kind: 'fragile' }
  /** Communes that the line takes in part, and that are counted whole or not at all. */
  | { readonly kind: 'partly'; readonly communes: number }
  /** Square kilometres of the drawing where nothing is counted: the sea, or beyond what is known. */
  | { readonly kind: 'outside'; readonly km2: number }
  /** Bassins that the territory barely touches: neither said nor added. */
  | { readonly kind: 'barelyTouched'; readonly names: readonly string[] }
  /** Other families that the trade leads to, which have figures of their own. */
  | { readonly kind: 'otherFamilies'; readonly count: number }
  /** Parts of a bassin that the survey leaves out. */
  | { readonly kind: 'withoutPart'; readonly bassin: string; readonly departements: readonly string[] }
  /** Zones d'emploi that the territory crosses besides the one that is said. */
  | { readonly kind: 'otherZones'; readonly names: readonly string[] }
  /** How many projects are judged difficult is hidden. */
  | { readonly kind: 'difficultyUnknown' }
  /** The producer filled the value in. */
  | { readonly kind: 'imputed' };

/** An answer before it has words: what can be said, what it is about, of which years, and what it does not know. */
export interface Answer<Said> {
  readonly said: Said;
  /** Null when nothing is said of anywhere. */
  readonly footprint: AnswerFootprint;
  /** The latest first; empty when no figure is given. */
  readonly years: readonly number[];
  readonly doubts: readonly Doubt[];
}

/** An answer that gives no figure. */
export function withoutFigure<Said>(said: Said): Answer<Said> {
  return { said, footprint: null, years: [], doubts: [] };
}
