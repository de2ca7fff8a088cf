import type { Sum } from '../../../domain/statistics/sums.ts';
import type { TensionClass } from '../../../domain/trades/tension.ts';
import { formatCount, formatKm, formatPlural } from '../../formats.ts';
import { partWords } from '../links.ts';
import { AS_THE_CROW_FLIES, ofPlace } from '../placeNames.ts';
import { typeset } from '../typeset.ts';
import { fr, type KioskTexts } from './fr.ts';

const hires = ({ value, missing }: Sum) =>
  value === null
    ? 'On ne connaît pas le nombre.'
    : `${missing > 0 ? 'Au moins ' : ''}${formatPlural(value, 'projet d’embauche', 'projets d’embauche')}`;

/** A class of tension in common words. */
const FOUND: Readonly<Record<TensionClass, string>> = {
  1: 'Les entreprises ont très peu de mal à trouver quelqu’un pour ce métier.',
  2: 'Les entreprises ont peu de mal à trouver quelqu’un pour ce métier.',
  3: 'Les entreprises ont du mal à trouver quelqu’un pour ce métier, comme pour beaucoup de métiers.',
  4: 'Les entreprises ont du mal à trouver quelqu’un pour ce métier.',
  5: 'Les entreprises ont beaucoup de mal à trouver quelqu’un pour ce métier.',
};

/** The same in easy French, after the European rules: one idea per sentence, common words, no abbreviation. */
export const falc: KioskTexts = typeset({
  language: 'Facile à lire',
  lang: 'fr',
  titles: {
    welcome: 'Trouver du travail près de chez vous',
    commune: 'Où habitez-vous ?',
    need: 'De quoi avez-vous besoin ?',
    wider: 'Vous cherchez loin ou près ?',
    work: 'Le travail près de chez vous',
    where: 'Où aller pour avoir de l’aide ?',
    trade: 'Qui cherche des personnes ?',
    addresses: 'Mes 3 adresses',
    takeAway: 'Garder mes adresses',
  },
  start: fr.start,
  promise: 'C’est gratuit. Nous ne demandons pas votre nom. Vous aurez :',
  gains: {
    work: 'le travail près de chez vous',
    doors: 'trois adresses où aller',
    both: 'une feuille de papier, ou un code pour votre téléphone',
    print: 'une feuille de papier à garder',
    code: 'un code pour votre téléphone',
  },
  centreDates: (name) => (name ? `Bientôt, avec ${name}` : 'Bientôt, ici'),
  desk: (desk) => `Ici : ${desk}`,
  privacy: 'Quand vous partez, tout est effacé.',
  welcomedBy: fr.welcomedBy,
  addedBy: fr.addedBy,
  centreFlaws: fr.centreFlaws,

  quit: fr.quit,
  back: fr.back,
  progress: (at, of) => `Page ${at} sur ${of}`,
  tools: 'Lire, écouter, changer de langue',
  largeLetters: 'Grandes lettres',
  contrast: 'Couleurs fortes',
  listen: 'Écouter',
  stopListening: 'Arrêter la voix',
  loading: 'Attendez un peu.',
  failed: 'Les chiffres ne sont pas là. Vous pouvez continuer.',
  failedRegion: 'Les villes et les villages ne sont pas là.',
  failedNames: 'Les anciens noms des villages ne sont pas là.',
  failedPlaces: 'Les lieux ne sont pas là. Vous pouvez continuer.',
  failedTrades: 'Les métiers ne sont pas là. Vous pouvez continuer.',
  failedAddresses: 'Les adresses ne sont pas là. Vous pouvez continuer.',
  retry: fr.retry,
  mapLate: 'Le plan n’est pas encore là. Tout le reste marche.',
  partFailed: 'Ce morceau de l’écran ne marche pas.',
  gone: 'Tout est effacé.',
  goodbye: 'Merci et au revoir.',
  comeBack: fr.comeBack,
  eraseNow: fr.eraseNow,
  more: 'Regardez plus bas',

  communeLead: (map) =>
    `Écrivez le nom de votre ville ou de votre village.${map ? ' Ou touchez la carte.' : ''}`,
  mainCommunes: 'Les plus grandes villes :',
  communeField: 'Nom de ma ville ou de mon village',
  keyboard: 'Lettres',
  eraseLetter: 'Corriger',
  space: 'Espace',
  found: 'Villes et villages',
  foundCount: fr.foundCount,
  approximate: 'Ce nom n’existe pas ici. Ces noms ressemblent :',
  noneFound: 'Il n’y a pas de ville ou de village avec ce nom.',
  noneYet: 'Nous n’avons pas trouvé ce nom. C’est peut-être un ancien nom.',
  formerOf: (name) => `dans ${name}`,
  chosen: (name) => `Vous habitez à ${name} ?`,
  chosenLead: (map) => (map ? 'Regardez la carte.' : ''),
  thisOne: 'Oui, c’est là',
  anotherCommune: 'Non, c’est ailleurs',

  widerLead: (name) => `Vous partez de ${name}.`,
  reaches: {
    commune: 'Juste ici',
    neighbours: 'Ici et juste à côté',
    10: 'Jusqu’à 10 kilomètres',
    20: 'Jusqu’à 20 kilomètres',
  },
  size: (count, population) =>
    population === null
      ? formatPlural(count, 'ville ou village', 'villes et villages')
      : `${formatPlural(count, 'ville ou village', 'villes et villages')}. ${formatPlural(population, 'personne habite', 'personnes habitent')} là.`,
  draw: 'Dessiner avec le doigt',
  drawLead: 'Posez un doigt sur la carte. Faites un rond. Puis levez le doigt.',
  drawAgain: 'Recommencer',
  drawn: 'Terminer',
  refusals: {
    scribble: 'Votre dessin est trop petit. Faites un rond plus grand.',
    'outside-region': 'Votre dessin est trop loin. Dessinez plus près.',
    'nothing-left': 'Il n’y a plus de dessin. Recommencez.',
    uncounted: 'Votre dessin ne va pas. Recommencez.',
    'too-heavy': 'Votre dessin est trop compliqué. Faites un rond simple.',
  },
  toFigures: 'Voir la suite',

  needLead: (name) => `Vous habitez à ${name}. Touchez une réponse.`,
  workTouch: 'Touchez une ligne. Vous verrez les métiers.',
  workLead: (zone) => `Voici où travaillent le plus de personnes. C’est autour ${ofPlace(zone)}.`,
  jobs: (count) => formatPlural(count, 'personne', 'personnes'),
  workSource: (year) =>
    `Ces chiffres viennent de l’Urssaf. Ils sont de ${year}. Ils parlent des entreprises.`,
  hiringLead: (bassin, sector) =>
    `${sector === null ? '' : `${sector}. `}Voici les métiers où on cherche le plus de personnes. C’est autour ${ofPlace(bassin)}.`,
  nobodyHires: (sector) => `Personne ne cherche ici pour : ${sector}.`,
  allSectors: 'Voir tout le travail',
  projects: hires,
  hiringSource: (year) =>
    `Ces chiffres viennent de France Travail. Ils sont de ${year}. Les patrons disent ce qu’ils voudraient faire.`,
  nothing: 'Nous n’avons pas de chiffre ici.',

  whereLead: (count, km, from) =>
    `Il y a ${formatPlural(count, 'lieu', 'lieux')}. Ils sont dans les villes choisies, ou à moins de ${formatKm(km)} ${ofPlace(from)}.`,
  families: {
    guidance: 'Choisir un métier',
    youth: 'Pour les jeunes',
    employment: 'Trouver un travail',
    digital: 'Utiliser internet',
    services: 'Faire ses papiers',
    economy: 'Les entreprises',
    integration: 'Reprendre un travail',
    training: 'Apprendre un métier',
    events: 'Rencontres',
  },
  placesOf: (count) => formatPlural(count, 'lieu', 'lieux'),
  whereNone: (km, from) => `Nous ne connaissons pas de lieu à moins de ${formatKm(km)} ${ofPlace(from)}.`,
  allPlaces: 'Voir tous les lieux',
  familyOf: (family, count) =>
    `${family}. Il y a ${formatPlural(count, 'lieu', 'lieux')}. Le plus près est en premier.`,
  morePlaces: (count) => `Voir encore ${formatPlural(count, 'lieu', 'lieux')}`,
  keep: 'Garder',
  isKept: 'C’est gardé',
  keepNamed: (name) => `Garder cette adresse : ${name}`,
  whereSource: (map) => `Touchez une famille.${map ? ' Ou touchez un signe sur la carte.' : ''}`,

  tradeLead: 'Quel travail vous plaît ? Vous pouvez aussi ne pas choisir.',
  familyLead: 'Choisissez encore.',
  professionLead: 'Quel métier ?',
  byName: 'Écrire le nom du métier',
  byDomain: 'Voir la liste',
  nameLead: 'Touchez les lettres du métier. Par exemple : boulanger.',
  tradeField: 'Nom du métier',
  tradesFound: 'Métiers',
  tradeApproximate: 'Ce nom n’existe pas. Ces noms ressemblent :',
  noTrade: 'Nous n’avons pas trouvé ce métier. Essayez un autre mot.',
  withoutTrade: 'Ne pas choisir',
  otherTrade: 'Choisir un autre métier',
  isMine: 'Je fais ce métier. Je veux changer.',
  leadsLead: (trade) => `Vous connaissez : ${trade}. Vous pouvez aussi faire :`,
  leadsSource: 'C’est France Travail qui le dit. Les métiers les plus proches sont en premier.',
  leadsCounted: (bassin, year) =>
    `Les nombres sont pour les métiers qui se ressemblent, autour ${ofPlace(bassin)}, en ${year}.`,
  noLeads: 'Nous ne savons pas quels métiers ressemblent à celui-ci.',
  tradeHiring: (count, bassin, year) =>
    count.value === null
      ? `Nous ne savons pas combien de personnes on cherche autour ${ofPlace(bassin)}, en ${year}.`
      : `${hires(count)}, dans les métiers comme celui-ci. C’est autour ${ofPlace(bassin)}, en ${year}.`,
  withoutPart: (departements) => `On n’a pas compté les villes de ${departements.join(', ')}.`,
  tradeTension: (category, year) =>
    category === null
      ? `Nous ne savons pas si les entreprises trouvent facilement quelqu’un pour ce métier. C’est pour la France, en ${year}.`
      : `${FOUND[category]} C’est pour la France, en ${year}. Cela ne veut pas dire que vous serez embauché.`,
  links: {
    ...fr.links,
    prefilled: (parts) =>
      parts.length === 0 ? 'Il faut remplir la page.' : `Déjà rempli : ${partWords(parts).join(', ')}`,
  },
  tradeLinks: 'Vous pouvez regarder plus tard avec un téléphone :',
  toAddresses: 'Voir mes 3 adresses',

  addressesLead: (need, from) => `${need}. Vous partez de ${from}.`,
  otherNeed: 'Changer de besoin',
  toPlaces: 'Voir tous les lieux',
  say: (words) => `Vous pouvez dire : « ${words} »`,
  needs: {
    emploi: 'Trouver du travail',
    jeune: 'J’ai moins de 26 ans',
    formation: 'Apprendre un métier',
    creation: 'Créer mon entreprise',
    numerique: 'Papiers, ordinateur',
    situation: 'Handicap, famille, droits',
  },
  distance: ({ km, isHome, from, byBoat }) => {
    if (isHome) return 'C’est chez vous.';
    if (km === null) return '';
    const way = byBoat ? 'On y va par bateau.' : 'La route est plus longue.';
    return `C’est à ${formatKm(km)} ${ofPlace(from)} ${AS_THE_CROW_FLIES}. ${way}`;
  },
  phone: (number) => `Téléphone : ${number}`,
  site: (address) => fr.site(address),
  noPhone: 'Nous n’avons pas le numéro de téléphone.',
  replace: 'Changer',
  replaceNamed: (name) => `Changer : ${name}`,
  noAddress: 'Nous n’avons pas d’adresse. Demandez à une personne de l’accueil.',
  checkFirst: 'Téléphonez avant d’y aller.',
  toTakeAway: 'Garder ces adresses',

  takeAwayLead: 'Prenez une feuille. Ou prenez votre téléphone.',
  takeAwayPaperLead: 'Prenez une feuille.',
  print: 'Imprimer mes adresses',
  onTheSheet: 'Sur la feuille',
  printHint: 'Vous aurez vos adresses sur du papier.',
  printMap: 'Imprimer ma carte',
  printMapHint: 'Vous aurez votre carte sur du papier. Il n’y a pas d’adresse.',
  printAgain: fr.printAgain,
  sent: (sheets) =>
    sheets === 1
      ? 'La feuille va sortir de l’imprimante. Prenez-la.'
      : 'Une autre feuille va sortir. Sinon, demandez à une personne de l’accueil.',
  code: 'Avec votre téléphone',
  codeHint: 'Prenez le carré noir et blanc en photo. Vos adresses s’ouvrent sur le téléphone.',
  codeLabel: 'Code à viser : mes adresses',
  done: 'J’ai fini',

  paperTitle: 'Mes 3 adresses',
  paperMapTitle: 'Ma carte',
  paperNoCode: 'Il n’y a pas de code pour le téléphone. Gardez cette feuille.',
  paperNoAddress: 'Nous n’avons pas les adresses. Demandez à une personne de l’accueil.',
  printedOn: fr.printedOn,
  paperAppointment: fr.paperAppointment,
  paperNotes: 'Mes questions :',
  paperSources: fr.paperSources,
  paperFrom: (need, from) => `${need}. Vous partez de ${from}.`,
  paperMap: 'La carte de mes adresses',
  paperTrade: (name) => `Le métier choisi : ${name}`,

  stillThere: fr.stillThere,
  countdown: (seconds) =>
    `Sinon tout est effacé dans ${formatCount(seconds)} ${seconds === 1 ? 'seconde' : 'secondes'}.`,
  carryOn: fr.carryOn,
});
