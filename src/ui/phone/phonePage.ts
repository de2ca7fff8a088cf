import { type DoorLinkFault, decodeDoorPage } from '../../domain/doorPage/doorLink.ts';
import { DOORS_KEY, type DoorPage } from '../../domain/doorPage/doorPage.ts';
import { EMPTY_LINK_CONTEXT } from '../../domain/links/linkContext.ts';
import { linksFor } from '../../domain/links/registry.ts';
import { PHONE_TEXTS } from '../texts/kiosk/phone.ts';
import { doorPart } from './doorPart.ts';
import { element } from './elements.ts';

const ICON = './icons/arpenteur.svg';

/** The whole page for a fragment, with its "#" or without. Anything that is no page of doors is told in a sentence. */
export function phonePage(hash: string, languages: readonly string[]): HTMLElement {
  const payload = new URLSearchParams(hash.replace(/^#/, '')).get(DOORS_KEY);
  const page = decodeDoorPage(payload);
  return page.ok ? doorsPart(page.value) : faultPart(page.error, languages);
}

function doorsPart(page: DoorPage): HTMLElement {
  const texts = PHONE_TEXTS[page.language];
  const { day, centre, doors, trade } = page;
  return element(
    'main',
    { lang: texts.lang },
    element(
      'header',
      {},
      element('h1', {}, texts.title),
      element('p', { class: 'small' }, texts.day(day, centre)),
    ),
    ...doors.map((door, at) => doorPart(door, at, page)),
    trade && trade.links.length > 0 && tradePart(trade, page),
    element('p', { class: 'small foot' }, `${texts.offline} ${texts.privacy}`),
  );
}

function tradePart(trade: NonNullable<DoorPage['trade']>, { language, from }: DoorPage): HTMLElement {
  const texts = PHONE_TEXTS[language];
  const links = linksFor(trade.links, {
    ...EMPTY_LINK_CONTEXT,
    commune: from && { code: from.commune, name: from.name, point: from.point },
    radiusKm: trade.radiusKm,
    trade: { code: trade.code, words: trade.words },
  });
  return element(
    'details',
    { name: 'porte', class: 'door' },
    element('summary', {}, element('h2', { lang: 'fr' }, texts.trade(trade.label))),
    element(
      'div',
      { class: 'acts' },
      ...links.map(({ id, url }) =>
        element(
          'a',
          { class: 'act', href: url, rel: 'noopener' },
          id === 'offers' ? texts.offers : texts.immersion,
        ),
      ),
    ),
    element('p', { class: 'small' }, texts.linksNote),
  );
}

function faultPart(fault: DoorLinkFault, languages: readonly string[]): HTMLElement {
  const texts = PHONE_TEXTS[languages[0]?.startsWith('fr') === false ? 'en' : 'fr'];
  return element(
    'main',
    { lang: texts.lang },
    element('img', { src: ICON, alt: '', width: '48', height: '48' }),
    element('h1', {}, texts.faultTitle),
    element('p', { role: 'alert' }, texts.faults[fault]),
    element('p', {}, element('a', { class: 'act', href: './' }, texts.application)),
  );
}
