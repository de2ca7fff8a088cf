import { calendarFile } from '../../domain/calendarFile.ts';
import { contactFile } from '../../domain/doorPage/contactFile.ts';
import type { DoorPage, PageDoor } from '../../domain/doorPage/doorPage.ts';
import { seenAge } from '../../domain/places/age.ts';
import { momentInFrance, openingAt } from '../../domain/places/openingTimes.ts';
import { saveFile } from '../panels/territory/saveFile.ts';
import { DOOR_WORDS } from '../texts/kiosk/doors/doorWords.ts';
import { PHONE_TEXTS } from '../texts/kiosk/phone.ts';
import { button, element } from './elements.ts';

const NAME_LETTERS = 40;

/** One door: its name as a fold, then all there is to call it, to go there and to remember it. */
export function doorPart(door: PageDoor, at: number, page: DoorPage): HTMLDetailsElement {
  const texts = PHONE_TEXTS[page.language];
  const words = DOOR_WORDS[page.language];
  const now = momentInFrance(new Date());
  const timed = { opening: openingAt(door.hours, now), age: seenAge(door.seen, now.day) };
  const kind = words.kinds[door.kind];
  const open = words.opening(timed);
  const does = words.does({ kind: door.kind, services: null });
  return element(
    'details',
    { name: 'porte', class: 'door', open: at === 0 ? '' : null },
    element(
      'summary',
      {},
      element('h2', { lang: 'fr' }, `${at + 1}. ${door.name}`),
      element('span', { class: 'door__short' }, door.phone ? spaced(door.phone) : ''),
    ),
    element(
      'p',
      { class: 'door__what' },
      !door.name.includes(kind) && `${kind}. `,
      does,
      open && element('strong', { class: 'door__open' }, ` ${sentence(open)}`),
    ),
    door.dates && element('p', {}, element('strong', {}, sentence(words.dates(door.dates)))),
    door.address ? element('p', { lang: 'fr' }, door.address) : null,
    acts(door, page),
    element(
      'blockquote',
      {},
      element('span', { class: 'small' }, texts.sayThis),
      ` ${texts.quote(words.say[page.need])}`,
      page.language === 'en' &&
        element(
          'span',
          {},
          element('br', {}),
          element('span', { class: 'small' }, texts.sayInFrench),
          element('span', { lang: 'fr' }, ` ${PHONE_TEXTS.fr.quote(DOOR_WORDS.fr.say[page.need])}`),
        ),
    ),
    door.hours && hoursPart(door.hours, page),
    appointment(door, at, page),
    element(
      'p',
      { class: 'small' },
      sentence(words.seen({ ...door, age: timed.age })),
      door.ofCentre && ` ${texts.ofCentre}`,
      ' ',
      texts.source(door.source),
    ),
  );
}

function acts(door: PageDoor, { language }: DoorPage): HTMLElement {
  const texts = PHONE_TEXTS[language];
  const { phone, website, name, dates } = door;
  const way = wayTo(door);
  return element(
    'div',
    { class: 'acts' },
    phone && element('a', { class: 'act act--first', href: `tel:${dialled(phone)}` }, texts.call(phone)),
    website && element('a', { class: 'act', href: website, rel: 'noopener' }, texts.site),
    way
      ? element('a', { class: 'act', href: way }, texts.go(door.distanceKm, door.byBoat))
      : element('p', { class: 'small' }, texts.noWay),
    dates &&
      button(texts.dated, () => saveDates(door, name, { start: dates.start, end: dates.end, at: null })),
    button(texts.contact, () =>
      saveFile({
        name: `${fileName(name)}.vcf`,
        type: 'text/vcard;charset=utf-8',
        text: contactFile(door, hoursText(door, language)),
      }),
    ),
  );
}

/** A day and an hour that somebody was given, to put in their calendar. */
function appointment(door: PageDoor, at: number, { language }: DoorPage): HTMLElement {
  const texts = PHONE_TEXTS[language];
  const id = `rendez-vous-${at}`;
  const field = element('input', { type: 'datetime-local', id, required: '' });
  const keep = button(texts.keepAppointment, () => {
    const [day, clock] = field.value.split('T');
    if (!day || !clock) return field.focus();
    saveDates(door, texts.appointmentAt(door.name), { start: day, end: day, at: clock.slice(0, 5) });
  });
  return element(
    'details',
    { class: 'more' },
    element('summary', {}, texts.appointment),
    element('p', {}, element('label', { for: id }, texts.appointmentDay), ' ', field),
    keep,
  );
}

function hoursPart(hours: NonNullable<PageDoor['hours']>, { language }: DoorPage): HTMLElement {
  const lines = DOOR_WORDS[language].week(hours);
  return element(
    'dl',
    { class: 'hours', 'aria-label': PHONE_TEXTS[language].hours },
    ...lines.flatMap(({ days, hours: spans }) => [element('dt', {}, days), element('dd', {}, spans)]),
  );
}

function hoursText({ hours }: PageDoor, language: DoorPage['language']): string {
  const lines = hours ? DOOR_WORDS[language].week(hours) : [];
  return lines.map(({ days, hours: spans }) => `${days} ${spans}`).join('\n');
}

interface When {
  readonly start: string;
  readonly end: string;
  /** "09:30"; null for whole days. */
  readonly at: string | null;
}

function saveDates(door: PageDoor, title: string, { start, end, at }: When): void {
  const made = calendarFile(
    title,
    [
      {
        id: encodeURIComponent(`${door.kind}-${fileName(door.name)}-${start}`),
        title,
        start,
        end,
        hours: at === null ? null : { start: at, end: null },
        description: [door.phone, door.website].filter(Boolean).join('\n'),
        where: door.address,
        point: door.point,
      },
    ],
    momentInFrance(new Date()).day,
  );
  if (made.ok)
    saveFile({ name: `${fileName(door.name)}.ics`, type: 'text/calendar;charset=utf-8', text: made.value });
}

/**
 * Opens the map of the telephone on the door, under its name (RFC 5870, with the query that telephones read), or on the address for
 * that map to find, a street and its town; null when the town alone is known.
 */
function wayTo({ point, name, address }: PageDoor): string | null {
  if (!point) return address.includes(', ') ? `geo:0,0?q=${encodeURIComponent(address)}` : null;
  const [lng, lat] = point;
  return `geo:${lat},${lng}?q=${lat},${lng}(${encodeURIComponent(name)})`;
}

/** Digits of the first number that is written. */
function dialled(phone: string): string {
  const [first = ''] = phone.split(/\s*(?:\/|;|,| ou )\s*/);
  return first.replaceAll(/[^\d+]/g, '');
}

function spaced(phone: string): string {
  return phone.replaceAll(' ', '\u202F');
}

function sentence(words: string): string {
  const first = words.charAt(0).toLocaleUpperCase('fr') + words.slice(1);
  return /[.?!]$/.test(first) ? first : `${first}.`;
}

function fileName(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/[^\w -]/g, '');
  return plain.trim().replaceAll(/\s+/g, '-').slice(0, NAME_LETTERS) || 'porte';
}
