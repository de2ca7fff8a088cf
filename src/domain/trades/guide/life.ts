import type { DayHours, PersonBackground, Travel } from '../../interview/notebook.ts';
import type { RefusalKey } from './refusalKeys.ts';
import { type ContextCode, contextsRefused } from './refusals.ts';
import type { TradeContext, TradeSheet } from './sheets.ts';

/** What was said, beside what is published of a trade. `contexts` are those of the trade: none where nothing is described. */
export type LifeFinding = { readonly stance: 'agrees' | 'holds' | 'unknown' } & (
  | { readonly kind: 'refused'; readonly key: RefusalKey; readonly contexts: readonly string[] }
  | { readonly kind: 'moment'; readonly moment: DayHours; readonly contexts: readonly string[] }
  | { readonly kind: 'liked'; readonly interest: string }
  | { readonly kind: 'licence'; readonly has: boolean; readonly sentences: readonly string[] }
  | { readonly kind: 'travel'; readonly contexts: readonly string[] }
  | { readonly kind: 'training'; readonly sentences: readonly string[] }
);

/** Moments of the day that contexts of the ROME speak of, with the answers that accept them and the refusal that says the same. */
const MOMENTS: readonly {
  readonly moment: DayHours;
  readonly accepted: readonly DayHours[];
  readonly refusal: RefusalKey;
  readonly contexts: readonly ContextCode[];
}[] = [
  { moment: 'night', accepted: ['night'], refusal: 'nuit', contexts: [300803] },
  { moment: 'weekend', accepted: ['weekend'], refusal: 'weekend', contexts: [23374, 23376, 300793] },
  { moment: 'early', accepted: ['early', 'evening'], refusal: 'horaires_decales', contexts: [300805] },
  { moment: 'split', accepted: ['split'], refusal: 'horaires_decales', contexts: [400005] },
];
const LICENCE = /\bpermis\b/i;

/**
 * What goes well, what holds back and what is not known of a trade in somebody's life, in the order in which it was said. What
 * was not said gives nothing, and what is not described is never taken for a « no ».
 */
export function lifeFindings(
  sheet: TradeSheet,
  background: PersonBackground,
  travel: Travel,
): readonly LifeFinding[] {
  return [
    ...likedFindings(sheet, background),
    ...background.refused.map((key): LifeFinding => {
      const contexts = described(sheet.contexts, contextsRefused([key]));
      return { kind: 'refused', key, contexts, stance: contexts.length > 0 ? 'holds' : 'unknown' };
    }),
    ...momentFindings(sheet, background, travel),
    ...licenceFindings(sheet, travel),
    ...travelFindings(sheet, background, travel),
    ...(background.training && sheet.access.length > 0
      ? [{ kind: 'training', stance: 'unknown', sentences: sheet.access } as const]
      : []),
  ];
}

function likedFindings({ interests }: TradeSheet, { liked }: PersonBackground): readonly LifeFinding[] {
  return interests.flatMap(({ code, label }): LifeFinding[] =>
    liked.includes(code) ? [{ kind: 'liked', stance: 'agrees', interest: label }] : [],
  );
}

function momentFindings(
  sheet: TradeSheet,
  { refused }: PersonBackground,
  { hours }: Travel,
): readonly LifeFinding[] {
  if (hours.length === 0) return [];
  return MOMENTS.flatMap(({ moment, accepted, refusal, contexts: codes }): LifeFinding[] => {
    if (refused.includes(refusal)) return [];
    const contexts = described(sheet.contexts, codes);
    const isAccepted = accepted.some((each) => hours.includes(each));
    if (contexts.length === 0)
      return isAccepted ? [] : [{ kind: 'moment', stance: 'unknown', moment, contexts }];
    return [{ kind: 'moment', stance: isAccepted ? 'agrees' : 'holds', moment, contexts }];
  });
}

/** A driving licence is a word of sentences, and of no context: none of them saying it is not known. */
function licenceFindings({ access, definition }: TradeSheet, { licence }: Travel): readonly LifeFinding[] {
  if (licence === null) return [];
  const sentences = [...access, ...definition].filter((sentence) => LICENCE.test(sentence));
  const has = licence === 'yes';
  if (sentences.length === 0) return has ? [] : [{ kind: 'licence', stance: 'unknown', has, sentences }];
  return [{ kind: 'licence', stance: has ? 'unknown' : 'holds', has, sentences }];
}

function travelFindings(
  sheet: TradeSheet,
  { refused }: PersonBackground,
  { limit }: Travel,
): readonly LifeFinding[] {
  const contexts = described(sheet.contexts, contextsRefused(['route']));
  if (limit === null || refused.includes('route') || contexts.length === 0) return [];
  return [{ kind: 'travel', stance: 'unknown', contexts }];
}

function described(contexts: readonly TradeContext[], codes: readonly ContextCode[]): readonly string[] {
  return contexts.filter(({ code }) => codes.includes(code)).map(({ label }) => label);
}
