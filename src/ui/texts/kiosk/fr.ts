import type { CentreFlaw } from '../../../domain/kiosk/centre.ts';
import type { VisitReach, VisitScreen } from '../../../domain/kiosk/screens.ts';
import type { DoorNeed } from '../../../domain/places/doorNeeds.ts';
import type { AddedBy, PlaceFamily } from '../../../domain/places/place.ts';
import type { Refusal } from '../../../domain/problems.ts';
import type { Sum } from '../../../domain/statistics/sums.ts';
import type { TensionClass } from '../../../domain/trades/tension.ts';
import { formatCount, formatKm, formatPlural } from '../../formats.ts';
import { type LinkWords, linkTexts } from '../links.ts';
import { paperTexts } from '../paper.ts';
import { AS_THE_CROW_FLIES, BY_BOAT, ofPlace } from '../placeNames.ts';
import { placeWords } from '../placeWords.ts';
import { siteName } from '../siteName.ts';
import { CLASS_NAMES } from '../tension.ts';
import { typeset } from '../typeset.ts';

const communes = (count: number) => formatPlural(count, 'commune', 'communes');
const people = (count: number) => formatPlural(count, 'habitant', 'habitants');

const titles: Readonly<Record<VisitScreen, string>> = {
  welcome: 'Autour de chez vous, quel travail ?',
  commune: 'Quelle est votre commune ?',
  need: 'De quoi avez-vous besoin ?',
  wider: 'Jusqu’où regarder ?',
  work: 'Que fait-on par ici ?',
  trade: 'Qui cherche du monde ?',
  where: 'Où aller ?',
  addresses: 'Mes 3 adresses',
  takeAway: 'À emporter',
};

const reaches: Readonly<Record<VisitReach, string>> = {
  commune: 'Juste ma commune',
  neighbours: 'Avec les voisines',
  10: 'Jusqu’à 10 km',
  20: 'Jusqu’à 20 km',
};

/** Why an outline was not taken, in the words of somebody who draws for the first time. */
const refusals: Readonly<Record<Refusal, string>> = {
  scribble: 'Ce trait est trop court : faites une boucle.',
  'outside-region': 'Cette boucle est en dehors de la région.',
  'nothing-left': 'Il ne reste rien : recommencez.',
  uncounted: 'On ne sait pas compter cette boucle : recommencez.',
  'too-heavy': 'Ce trait est trop long : faites une boucle plus simple.',
};

/** The way to an address. */
export interface DoorWay {
  /** Kilometres as the crow flies; null when it is not known. */
  readonly km: number | null;
  /** Whether it is in the commune where the visitor lives. */
  readonly isHome: boolean;
  /** Name of where the distance starts. */
  readonly from: string;
  readonly byBoat: boolean;
}

/** For who installs the kiosk, on its first screen. */
const centreFlaws: Readonly<Record<CentreFlaw['kind'], string>> = {
  unreadable: 'Réglages de cette borne illisibles : réglages d’origine.',
  partly: 'Un réglage de cette borne est faux : réglage d’origine. Voir la page « ?rapport ».',
  'no-address':
    'Réglage à compléter : « publicAddress ». Sans adresse qu’un téléphone peut ouvrir, aucun code n’est proposé.',
};

const { name, prefilledBriefly: prefilled, code } = linkTexts;
const links: LinkWords = { name, prefilled, code };

const families: Readonly<Record<PlaceFamily, string>> = placeWords.families;

/** The screens of the kiosk, in French. The other ways to read them have the same keys. */
export const fr = typeset({
  language: 'Français',
  lang: 'fr',
  titles,
  start: 'Toucher pour commencer',
  promise: 'En cinq minutes, sans donner votre nom :',
  gains: {
    work: 'le travail qu’on trouve près de chez vous',
    doors: 'trois adresses où aller, avec leurs horaires',
    both: 'une feuille, ou un code pour votre téléphone',
    print: 'une feuille à emporter',
    code: 'un code pour votre téléphone',
  },
  centreDates: (name: string) => (name ? `Bientôt, avec ${name}` : 'Bientôt, ici'),
  desk: (desk: string) => `Ici même : ${desk}`,
  privacy: 'Rien n’est gardé ici : tout s’efface quand vous partez.',
  welcomedBy: (name: string) => `Avec ${name}`,
  addedBy: (by: AddedBy) => placeWords.addedBy({ addedBy: by }) ?? '',
  centreFlaws,

  quit: 'Effacer et quitter',
  back: 'Retour',
  progress: (at: number, of: number) => `Étape ${at} sur ${of}`,
  tools: 'Lecture et langue',
  largeLetters: 'Grandes lettres',
  contrast: 'Contraste fort',
  listen: 'Écouter',
  stopListening: 'Arrêter la lecture',
  loading: 'Un instant…',
  failed: 'Les chiffres ne sont pas arrivés. Le reste fonctionne.',
  failedRegion: 'Les communes ne sont pas arrivées.',
  failedNames: 'Les noms des anciennes communes ne sont pas arrivés.',
  failedPlaces: 'Les lieux ne sont pas arrivés. Le reste fonctionne.',
  failedTrades: 'Les métiers ne sont pas arrivés. Vous pouvez continuer sans.',
  failedAddresses: 'Les adresses ne sont pas arrivées. Le reste fonctionne.',
  mapLate: 'Le plan ne répond pas. On l’attend encore ; tout le reste marche.',
  partFailed: 'Ce morceau de l’écran ne marche pas.',
  retry: 'Réessayer',
  gone: 'Tout est effacé.',
  goodbye: 'Bonne route !',
  comeBack: 'Revenir',
  eraseNow: 'Tout effacer maintenant',
  more: 'La suite est plus bas',

  /** @param map whether there is one to touch: a browser may have none */
  communeLead: (map: boolean) => `Touchez les lettres de son nom${map ? ', ou touchez la carte' : ''}.`,
  mainCommunes: 'Les plus peuplées :',
  communeField: 'Nom de la commune',
  keyboard: 'Clavier',
  eraseLetter: 'Corriger',
  space: 'Espace',
  found: 'Communes trouvées',
  foundCount: (count: number) => formatPlural(count, 'réponse', 'réponses'),
  approximate: 'Aucun nom écrit ainsi. Voici les plus proches :',
  noneFound: 'Aucune commune de la région ne commence ainsi.',
  noneYet: 'Aucune commune d’aujourd’hui ne commence ainsi. C’est peut-être une ancienne commune.',
  formerOf: (name: string) => `dans ${name}`,
  chosen: (name: string) => `Vous avez choisi ${name}.`,
  chosenLead: (map: boolean): string => (map ? 'Elle est au milieu de la carte.' : ''),
  thisOne: 'C’est ma commune',
  anotherCommune: 'Une autre commune',

  widerLead: (name: string) => `Depuis ${name}.`,
  reaches,
  size: (count: number, population: number | null) =>
    population === null ? communes(count) : `${communes(count)}, ${people(population)}`,
  draw: 'Dessiner avec le doigt',
  drawLead: 'Faites une boucle sur la carte avec le doigt, sans lâcher.',
  drawAgain: 'Recommencer',
  drawn: 'Terminer',
  refusals,
  toFigures: 'Voir la suite',

  needLead: (name: string) => `Vous habitez à ${name}. Une seule réponse suffit.`,
  workTouch: 'Touchez une ligne pour voir ses métiers.',
  workLead: (zone: string) => `Les secteurs qui emploient le plus, zone d’emploi ${ofPlace(zone)}.`,
  jobs: (count: number) => formatPlural(count, 'emploi', 'emplois'),
  workSource: (year: number) => `Emplois privés, Urssaf, ${year}. Chiffres de toute la zone d’emploi.`,
  hiringLead: (bassin: string, sector: string | null) =>
    sector === null
      ? `Les métiers les plus demandés, bassin ${ofPlace(bassin)}.`
      : `${sector} : les métiers les plus demandés, bassin ${ofPlace(bassin)}.`,
  nobodyHires: (sector: string) => `Aucun projet de recrutement n’est publié ici pour : ${sector}.`,
  allSectors: 'Tous les secteurs',
  projects: ({ value, missing }: Sum) =>
    value === null
      ? 'non publié'
      : `${missing > 0 ? 'au moins ' : ''}${formatPlural(value, 'projet de recrutement', 'projets de recrutement')}`,
  hiringSource: (year: number) =>
    `Enquête Besoins en main-d’œuvre, France Travail, ${year}. Des intentions, pas des offres.`,
  nothing: 'Aucun chiffre n’est publié pour ce territoire.',

  whereLead: (count: number, km: number, from: string) =>
    `${formatPlural(count, 'lieu', 'lieux')} dans les communes choisies ou à moins de ${formatKm(km)} ${ofPlace(from)}.`,
  families,
  placesOf: (count: number) => formatPlural(count, 'lieu', 'lieux'),
  whereNone: (km: number, from: string) =>
    `On ne connaît aucun lieu dans les communes choisies, ni à moins de ${formatKm(km)} ${ofPlace(from)}.`,
  allPlaces: 'Tous les lieux',
  familyOf: (family: string, count: number) =>
    `${family} : ${formatPlural(count, 'lieu', 'lieux')}, le plus proche d’abord.`,
  morePlaces: (count: number) =>
    count === 1 ? 'Voir l’autre lieu' : `Voir les ${formatCount(count)} autres lieux`,
  keep: 'Garder',
  isKept: 'Gardée',
  keepNamed: (name: string) => `Garder parmi mes 3 adresses : ${name}`,
  whereSource: (map: boolean) =>
    `Touchez une famille${map ? ', ou un signe sur la carte' : ''}. Plein : l’adresse est connue. En creux : seulement la commune.`,

  tradeLead: 'Choisissez un domaine. Vous pouvez aussi continuer sans.',
  familyLead: 'Plus précisément ?',
  professionLead: 'Quel métier ?',
  byName: 'Chercher par son nom',
  byDomain: 'Tous les domaines',
  nameLead: 'Touchez les lettres de son nom : boulanger, soudeuse…',
  tradeField: 'Nom du métier',
  tradesFound: 'Métiers trouvés',
  tradeApproximate: 'Aucun métier écrit ainsi. Voici les plus proches :',
  noTrade: 'Aucun métier trouvé. Essayez un autre mot, ou les domaines.',
  withoutTrade: 'Continuer sans métier',
  otherTrade: 'Un autre métier',
  isMine: 'C’est mon métier : vers quoi aller ?',
  leadsLead: (trade: string) => `Après « ${trade} », on peut aller vers :`,
  leadsSource:
    'D’après le ROME, France Travail : les changements les plus directs, puis ce qu’on cherche autour d’ici.',
  leadsCounted: (bassin: string, year: number) =>
    `Projets de la famille du métier, bassin ${ofPlace(bassin)}, ${year} : des intentions, pas des offres.`,
  noLeads: 'Le ROME ne dit pas vers quoi ce métier mène.',
  tradeHiring: (count: Sum, bassin: string, year: number) =>
    count.value === null
      ? `Le nombre de projets de recrutement n’est pas publié (bassin ${ofPlace(bassin)}, ${year}).`
      : `${count.missing > 0 ? 'Au moins ' : ''}${formatPlural(count.value, 'projet de recrutement', 'projets de recrutement')} dans cette famille de métiers, bassin ${ofPlace(bassin)}, en ${year}.`,
  withoutPart: (departements: readonly string[]) =>
    `Sans la partie de ce bassin en ${departements.join(', ')}, que l’enquête ne compte pas cette année-là.`,
  tradeTension: (category: TensionClass | null, year: number) =>
    category === null
      ? `On ne sait pas si les employeurs ont du mal à recruter dans ce métier (France, ${year}).`
      : `En France, en ${year}, la tension de ce métier est ${CLASS_NAMES[category]}. Ce n’est pas une promesse d’embauche.`,
  links,
  tradeLinks: 'À regarder plus tard, sur un téléphone :',
  toAddresses: 'Voir mes 3 adresses',

  addressesLead: (need: string, from: string) => `${need} · depuis ${from}`,
  otherNeed: 'Un autre besoin',
  toPlaces: 'Tous les lieux autour',
  say: (words: string) => `On peut dire : « ${words} »`,
  needs: {
    emploi: 'Trouver un travail',
    jeune: 'J’ai moins de 26 ans',
    formation: 'Me former, changer de métier',
    creation: 'Créer mon activité',
    numerique: 'Papiers, ordinateur, internet',
    situation: 'Handicap, famille, droits',
  } satisfies Record<DoorNeed, string>,
  distance: ({ km, isHome, from, byBoat }: DoorWay): string => {
    if (isHome) return 'dans votre commune';
    return km === null ? '' : `à ${formatKm(km)} ${ofPlace(from)} ${byBoat ? BY_BOAT : AS_THE_CROW_FLIES}`;
  },
  phone: (number: string) => `Tél. ${number}`,
  site: (address: string) => `Site : ${siteName(address)}`,
  noPhone: 'Téléphone inconnu',
  replace: 'En voir une autre',
  replaceNamed: (name: string) => `En voir une autre que ${name}`,
  noAddress: 'On ne connaît pas d’adresse assez proche. Demandez à l’accueil.',
  checkFirst: 'Téléphonez avant de vous déplacer.',
  toTakeAway: 'Emporter',

  takeAwayLead: 'Sur papier, ou sur votre téléphone.',
  takeAwayPaperLead: 'Sur papier.',
  print: 'Imprimer mes adresses',
  onTheSheet: 'Sur la feuille',
  printHint: 'Une feuille : vos adresses sur une carte, leurs horaires, quoi dire.',
  printMap: 'Imprimer ma carte',
  printMapHint: 'Votre carte, sans adresse.',
  printAgain: 'Imprimer encore une fois',
  sent: (sheets: number): string =>
    sheets === 1
      ? 'C’est envoyé à l’imprimante. Prenez votre feuille avant de partir.'
      : 'C’est envoyé une seconde fois. Rien ne sort ? Demandez à l’accueil.',
  code: 'Vos adresses sur votre téléphone',
  codeHint: 'Visez ce code avec l’appareil photo. Il contient vos adresses et votre métier, rien d’autre.',
  codeLabel: 'Code à viser : mes adresses',
  done: 'J’ai fini',

  paperTitle: 'Mes 3 adresses',
  paperMapTitle: 'Ma carte',
  paperNoCode: 'Il n’y a pas de code pour téléphone : gardez cette feuille.',
  paperAppointment: 'Rendez-vous le ……………………… à ……… h ………   avec ………………………………',
  paperNotes: 'Mes questions, ce que j’apprends :',
  paperSources: (sources: string) => `Sources des adresses : ${sources}.`,
  paperFrom: (need: string, from: string) => `${need} · depuis ${from}`,
  paperNoAddress: 'Les adresses n’étaient pas arrivées. Demandez à l’accueil.',
  printedOn: paperTexts.made,
  paperTrade: (name: string) => `Un métier à regarder : ${name}`,
  paperMap: 'Carte : mes adresses, numérotées comme ci-dessous',

  stillThere: 'Vous êtes toujours là ?',
  countdown: (seconds: number) =>
    seconds === 1 ? 'Tout s’efface dans 1 seconde.' : `Tout s’efface dans ${formatCount(seconds)} secondes.`,
  carryOn: 'Continuer',
});

/** Every sentence that a visitor alone may read. */
export type KioskTexts = typeof fr;
