import { LINK_BUILDERS, type LinkId } from './builders.ts';
import type { BuiltLink, LinkContext } from './linkContext.ts';
import switches from './links.json' with { type: 'json' };

/** A link that may be shown. It leads outside: it opens apart, with `rel="noopener"`, or becomes a QR code. */
export interface ExternalLink extends BuiltLink {
  readonly id: LinkId;
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

/** The few links that a kiosk gives to somebody who only just found a trade. */
export const KIOSK_LINKS = ['offers', 'immersion'] as const satisfies readonly LinkId[];
export type KioskLink = (typeof KIOSK_LINKS)[number];

/** The links asked for that are switched on and that the region has, in the order asked, filled with what is known. */
export function linksFor(
  ids: readonly LinkId[],
  context: LinkContext,
  settings: LinkSwitches = switches,
): readonly ExternalLink[] {
  return ids.flatMap((id) => {
    const { on, lastChecked } = settings[id];
    const built = on ? LINK_BUILDERS[id](context) : null;
    return built ? { id, ...built, lastChecked } : [];
  });
}
