import type { DatedPlace } from '../../domain/places/agenda.ts';
import { eventHours } from '../../domain/places/eventHours.ts';
import { formatCount, formatDay, formatKm, formatMonth, formatPhone, formatPlural } from '../formats.ts';
import { placeWords } from './placeWords.ts';
import { typeset } from './typeset.ts';

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;
const ELIDED = /^[aeiouéh]/;

/** « mars », from its number. */
function monthName(month: number): string {
  return formatMonth(`2000-${String(month).padStart(2, '0')}`).replace(/ 2000$/, '');
}

/** « 12 avril 2026, 9 h – 17 h 30 »; the days alone where no hour is known. */
function days(event: DatedPlace): string {
  const { start, end, days: sessions } = event.dates;
  if (sessions) return event.period ?? sessions.map(formatDay).join(', ');
  const hours = eventHours(event);
  const said = start === end ? formatDay(start) : `du ${formatDay(start)} au ${formatDay(end)}`;
  return hours ? `${said}, ${placeWords.span(hours)}` : said;
}

function ofMonth(name: string): string {
  return ELIDED.test(name) ? `d’${name}` : `de ${name}`;
}

/** Words of the tab « Agenda ». */
export const agendaTexts = typeset({
  where: 'Quelles dates',
  wheres: {
    inside: 'Dedans',
    around: (km: number) => `Et autour (${formatKm(km)})`,
    region: 'Partout',
  },
  noTerritory: 'Sans territoire tracé, l’agenda montre les dates de toute la région.',
  view: 'Présentation',
  views: { list: 'En liste', month: 'Par mois' },
  showPast: (count: number) => `Montrer aussi les dates passées (${formatCount(count)})`,
  upcoming: 'À venir',
  past: 'Passées',
  usual: 'D’habitude',
  usualLead: {
    vous: 'Ces rendez-vous reviennent ou sont revenus. Aucune source ne donne leur prochaine date : appelez l’organisateur avant de compter dessus.',
    tu: 'Ces rendez-vous reviennent ou sont revenus. Aucune source ne donne leur prochaine date : appelle l’organisateur avant de compter dessus.',
  },
  usualIn: (month: number | null) => (month === null ? 'Date à confirmer' : `En ${monthName(month)}`),
  sourceSays: (period: string) => `La source écrit : « ${period} »`,
  ideas: { vous: 'À organiser vous-mêmes', tu: 'À organiser soi-même' },
  ideasLead:
    'Des formats simples, sans date dans nos sources : à proposer à une mairie, une médiathèque, un cyberespace.',
  nothingUpcoming: (usual: number) =>
    usual > 0
      ? 'Aucune date à venir dans nos sources : voici celles qui reviennent d’habitude.'
      : 'Aucune date à venir dans nos sources pour cet endroit.',
  farther: 'Regarder dans toute la région',
  invite: {
    vous: 'Vous tenez un calendrier de forums ou de portes ouvertes ? Le bouton « Importer un fichier » accepte un fichier .ics ou un tableau : ses dates apparaissent ici.',
    tu: 'Tu tiens un calendrier de forums ou de portes ouvertes ? Le bouton « Importer un fichier » accepte un fichier .ics ou un tableau : ses dates apparaissent ici.',
  },
  counted: (upcoming: number, usual: number) =>
    `${formatPlural(upcoming, 'date à venir', 'dates à venir')}, ${formatPlural(usual, 'rendez-vous sans date publiée', 'rendez-vous sans date publiée')}`,
  days,
  saveOne: (name: string) => `Mettre « ${name} » dans mon calendrier`,
  saveOneShort: 'Calendrier (.ics)',
  saveAll: (count: number) =>
    count === 1
      ? 'Mettre cette date dans mon calendrier (.ics)'
      : `Mettre ces ${formatCount(count)} dates dans mon calendrier (.ics)`,
  saveFailed: 'Le calendrier n’a pas pu être écrit. La liste, elle, reste lisible.',
  monthBefore: 'Mois d’avant',
  monthAfter: 'Mois d’après',
  month: (month: string) => {
    const words = formatMonth(month);
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  },
  weekdays: WEEKDAYS,
  weekdayShort: (at: number) => `${(WEEKDAYS[at] ?? '').slice(0, 3)}.`,
  day: (day: string, count: number) => `${formatDay(day)} : ${formatPlural(count, 'date', 'dates')}`,
  today: 'aujourd’hui',
  inMonth: (month: string, count: number) =>
    count === 0
      ? `Aucune date publiée au mois ${ofMonth(formatMonth(month))}.`
      : `${formatPlural(count, 'date', 'dates')} au mois ${ofMonth(formatMonth(month))}`,
  usualThisMonth: (month: number) => `D’habitude en ${monthName(month)}`,
  fileName: 'arpenteur-dates.ics',
  calendarName: 'Dates repérées avec Arpenteur',
  fileDescription: (lines: readonly (string | null)[]) => lines.filter(Boolean).join('\n'),
  confirm: 'Date à confirmer auprès de l’organisateur avant de se déplacer.',
  seen: (words: string, source: string) => `Source : ${source} (${words})`,
  phone: (phone: string) => `Téléphone : ${formatPhone(phone)}`,
} as const);
