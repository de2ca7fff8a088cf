import type { DoorLinkFault } from '../../../domain/doorPage/doorLink.ts';
import type { VisitLanguage } from '../../../domain/doorPage/doorPage.ts';
import { formatDay, formatKm, formatPhone } from '../../formats.ts';
import { englishDay } from '../englishDay.ts';
import { typeset } from '../typeset.ts';

/** Words of the page that the code of a kiosk opens. Names, addresses and sources stay as they are written. */
export interface PhoneTexts {
  readonly lang: 'fr' | 'en';
  readonly title: string;
  readonly day: (day: string, centre: string) => string;
  readonly call: (phone: string) => string;
  readonly site: string;
  /** @param km from where they start, null when it is not known */
  readonly go: (km: number | null, byBoat: boolean) => string;
  readonly noWay: string;
  readonly contact: string;
  readonly dated: string;
  readonly appointment: string;
  readonly appointmentDay: string;
  readonly keepAppointment: string;
  /** Title of an appointment in a calendar. */
  readonly appointmentAt: (name: string) => string;
  readonly sayThis: string;
  readonly quote: (words: string) => string;
  readonly sayInFrench: string;
  readonly hours: string;
  readonly ofCentre: string;
  readonly trade: (name: string) => string;
  readonly offers: string;
  readonly immersion: string;
  readonly linksNote: string;
  readonly source: (source: string) => string;
  readonly privacy: string;
  readonly offline: string;
  readonly faults: Readonly<Record<DoorLinkFault, string>>;
  readonly faultTitle: string;
  readonly application: string;
}

const fr: PhoneTexts = typeset({
  lang: 'fr',
  title: 'Mes 3 adresses',
  day: (day, centre) => [`du ${formatDay(day)}`, centre && `avec ${centre}`].filter(Boolean).join(', '),
  call: (phone) => `Appeler le ${formatPhone(phone)}`,
  site: 'Voir son site',
  go: (km, byBoat) =>
    km === null ? 'Y aller' : `Y aller (${formatKm(km)} à vol d’oiseau${byBoat ? ', par bateau' : ''})`,
  noWay: 'On ne connaît que sa commune : demandez le chemin au téléphone.',
  contact: 'Garder le contact',
  dated: 'Mettre la date dans mon agenda',
  appointment: 'J’ai un rendez-vous',
  appointmentDay: 'Jour et heure',
  keepAppointment: 'Mettre dans mon agenda',
  appointmentAt: (name) => `Rendez-vous : ${name}`,
  sayThis: 'On peut dire :',
  sayInFrench: 'On peut dire :',
  quote: (words) => `« ${words} »`,
  hours: 'Horaires',
  ofCentre: 'Proposé par le centre où vous étiez.',
  trade: (name) => `${name} : offres et stages`,
  offers: 'Offres d’emploi (France Travail)',
  immersion: 'Essayer le métier (Immersion Facilitée)',
  linksNote: 'Cela demande internet.',
  source: (source) => `Source : ${source}.`,
  privacy: 'Rien n’est envoyé : tout est dans le code.',
  offline: 'Cette page marche sans internet.',
  faultTitle: 'Ce lien ne montre pas d’adresses',
  faults: {
    absent: 'Ce lien est vide. Visez de nouveau le code de la borne, ou de la feuille.',
    version: 'Ce lien vient d’une autre version d’Arpenteur. Demandez un nouveau code à la borne.',
    damaged: 'Il manque un morceau de ce lien. Visez de nouveau le code, ou copiez le lien en entier.',
  },
  application: 'Ouvrir Arpenteur',
});

const falc: PhoneTexts = typeset({
  ...fr,
  go: (km, byBoat) => (km === null ? 'Y aller' : `Y aller : ${formatKm(km)}${byBoat ? ', par bateau' : ''}`),
  noWay: 'On ne connaît pas la rue. Demandez au téléphone.',
  dated: 'Mettre la date dans mon téléphone',
  keepAppointment: 'Mettre dans mon téléphone',
  sayThis: 'Vous pouvez dire :',
  ofCentre: 'Le centre vous conseille ce lieu.',
  offers: 'Voir des offres de travail',
  immersion: 'Essayer le métier quelques jours',
  linksNote: 'Il faut internet pour voir ces pages.',
  faultTitle: 'On ne peut pas montrer vos adresses',
  faults: {
    absent: 'Le lien est vide. Visez encore une fois le code.',
    version: 'Le lien est ancien. Demandez un nouveau code.',
    damaged: 'Le lien est coupé. Visez encore une fois le code.',
  },
});

const tenths = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

const en: PhoneTexts = {
  lang: 'en',
  title: 'My 3 addresses',
  day: (day, centre) => [`on ${englishDay(day)}`, centre && `with ${centre}`].filter(Boolean).join(', '),
  call: (phone) => `Call ${formatPhone(phone)}`,
  site: 'See their website',
  go: (km, byBoat) =>
    km === null
      ? 'Go there'
      : `Go there (${tenths.format(km)} km as the crow flies${byBoat ? ', by boat' : ''})`,
  noWay: 'Only the town is known: ask the way on the telephone.',
  contact: 'Save the contact',
  dated: 'Put the date in my calendar',
  appointment: 'I have an appointment',
  appointmentDay: 'Day and time',
  keepAppointment: 'Put it in my calendar',
  appointmentAt: (name) => `Appointment: ${name}`,
  sayThis: 'You may say:',
  sayInFrench: 'In French:',
  quote: (words) => `“${words}”`,
  hours: 'Opening hours',
  ofCentre: 'Offered by the centre where you were.',
  trade: (name) => `${name}: offers and trials`,
  offers: 'Job offers (France Travail, in French)',
  immersion: 'Try the trade (Immersion Facilitée, in French)',
  linksNote: 'This needs the internet.',
  source: (source) => `Source: ${source}.`,
  privacy: 'Nothing is sent: everything is in the code.',
  offline: 'This page works without internet.',
  faultTitle: 'This link shows no address',
  faults: {
    absent: 'This link is empty. Aim at the code of the screen, or of the sheet, again.',
    version: 'This link was made by another version of Arpenteur. Ask the screen for a new code.',
    damaged: 'A part of this link is missing. Aim at the code again, or copy the whole link.',
  },
  application: 'Open Arpenteur',
};

export const PHONE_TEXTS: Readonly<Record<VisitLanguage, PhoneTexts>> = { fr, falc, en };
