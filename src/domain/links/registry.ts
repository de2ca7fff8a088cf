import { LINK_BUILDERS, type LinkId } from './builders.ts';
import type { LinkContext, PrefilledPart } from './linkContext.ts';
import switches from './links.json' with { type: 'json' };

/** A link that may be shown. It leads outside: it opens apart, with `rel="noopener"`, or becomes a QR code. */
export interface ExternalLink {
  readonly id: LinkId;
  readonly url: string;
  /** What was filled in, in the order of a sentence. */
  readonly prefilled: readonly PrefilledPart[];
  /** Day on which a person last opened it, ISO date; null is shown as « à vérifier ». */
  readonly lastChecked: string | null;
}

/** Whether each link is offered, and when it was last opened by a person: edited by hand in `links.json`. */
export type LinkSwitches = Readonly<
  Record<LinkId, { readonly on: boolean; readonly lastChecked: string | null }>
>;

/** Links offered beside a trade, in order. */
export const TRADE_LINKS: readonly LinkId[] = [
  'offers',
  'hiddenMarket',
  'employmentData',
  'training',
  'apprenticeship',
  'immersion',
  'needsSurvey',
];

/** The links asked for that are switched on, in the order asked, filled with what is known. */
export function linksFor(
  ids: readonly LinkId[],
  context: LinkContext,
  settings: LinkSwitches = switches,
): readonly ExternalLink[] {
  return ids.flatMap((id) => {
    const { on, lastChecked } = settings[id];
    return on ? { id, ...LINK_BUILDERS[id](context), lastChecked } : [];
  });
}
