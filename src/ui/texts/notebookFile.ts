import type { PlanCalendarWords } from '../../domain/interview/calendar.ts';
import type { Omission } from '../../domain/notebook/link.ts';
import type { OfferedNotebook } from '../../state/slices/keepSlice.ts';
import { formatCount, formatDay, formatPlural } from '../formats.ts';
import { type Address, type BothWays, bothWays, inOneWay } from './addressed.ts';
import { notebookNotices } from './notebookNotices.ts';
import { typeset } from './typeset.ts';

const OMISSIONS: Readonly<Record<Omission, string | BothWays<string>>> = {
  places: { vous: 'vos fiches de lieux et vos corrections', tu: 'tes fiches de lieux et tes corrections' },
  aside: 'les territoires posés de côté',
};

function omitted(omissions: readonly Omission[], address: Address): string {
  const names = inOneWay(OMISSIONS, address);
  return omissions.map((each) => names[each]).join(', ');
}

/** Where an offered notebook comes from. */
const ORIGINS: Readonly<Record<OfferedNotebook['from'], string>> = {
  file: 'Ce fichier contient un carnet',
  link: 'Ce lien contient un carnet',
  device: 'Un carnet est gardé sur cet appareil',
  tab: 'Un autre onglet garde ici un carnet qui n’est pas celui de cet écran',
};

/** Words of the calendar file. */
const calendarWords: Omit<PlanCalendarWords, 'where'> = {
  name: 'Arpenteur : mon plan',
  describe: ({ wantToKnow, askFor }) =>
    [wantToKnow && `Ce que je veux savoir : ${wantToKnow}`, askFor && `Demander : ${askFor}`]
      .filter((line) => line !== '')
      .join('\n'),
};

/** Saving, opening, keeping and sending the notebook. */
export const notebookFileTexts = {
  ...notebookNotices,
  ...typeset({
    title: 'Le garder, le rouvrir',
    saveHint: {
      vous: 'Un fichier à vous, à rouvrir ici quand vous voulez. Rien n’est envoyé.',
      tu: 'Un fichier à toi, à rouvrir ici quand tu veux. Rien n’est envoyé.',
    },
    open: 'Ouvrir un carnet',
    offerTitle: 'Reprendre ce carnet ?',
    offer: (from: OfferedNotebook['from'], savedOn: string) =>
      `${ORIGINS[from]}, enregistré le ${formatDay(savedOn)}.`,
    offerContent: (territories: number, actions: number) =>
      `Il contient ${formatPlural(territories, 'territoire', 'territoires')} et ${formatPlural(actions, 'action', 'actions')} de plan.`,
    offerMeets: 'Il y a déjà quelque chose à l’écran. Que faire des deux ?',
    unite: 'Réunir les deux',
    uniteHint:
      'Réunir : les territoires se placent côte à côte, jusqu’à quatre ; les mots, les repères et le plan s’ajoutent sans doublon. Rien de ce qui est à l’écran n’est perdu.',
    replace: 'Remplacer',
    replaceHint:
      'Remplacer : ce carnet prend la place de ce qui est à l’écran. Un bouton permet d’y revenir tant que la page reste ouverte.',
    resume: 'Reprendre ce carnet',
    notNow: 'Pas maintenant',

    keep: 'Garder sur cet appareil',
    keepOn: (until: string) => `Gardé sur cet appareil jusqu’au ${formatDay(until)}`,
    keepTitle: 'Garder ce carnet ici ?',
    keepWhat: 'Quoi',
    keepWhatText: {
      vous: 'Vos territoires, vos mots, vos repères, vos pistes, votre plan et vos fiches de lieux, au fil de ce que vous faites.',
      tu: 'Tes territoires, tes mots, tes repères, tes pistes, ton plan et tes fiches de lieux, au fil de ce que tu fais.',
    },
    keepWhere: 'Où',
    keepWhereText: {
      vous: 'Dans la mémoire de ce navigateur, sur cet appareil. Toute personne qui ouvre cette page ici pourra le lire : ne le faites pas sur un ordinateur partagé.',
      tu: 'Dans la mémoire de ce navigateur, sur cet appareil. Toute personne qui ouvre cette page ici pourra le lire : ne le fais pas sur un ordinateur partagé.',
    },
    keepUntil: 'Jusqu’à quand',
    keepUntilText: (until: string) =>
      `Jusqu’au ${formatDay(until)}. Passé ce jour, il est oublié à la première ouverture de la page. Le navigateur peut aussi vider sa mémoire avant : le fichier reste plus sûr.`,
    keepConfirm: 'Garder ici',
    keepStop: 'Effacer de cet appareil',
    keepErasing: 'Effacement en cours.',
    keepAsked: 'Enregistrement sur cet appareil : ce n’est pas encore gardé.',
    keepReplaces: {
      vous: 'Un autre carnet est gardé ici : celui-ci prendrait sa place. Voyez-le d’abord pour réunir les deux.',
      tu: 'Un autre carnet est gardé ici : celui-ci prendrait sa place. Regarde-le d’abord pour réunir les deux.',
    },
    keepInPlace: 'Garder celui-ci à sa place',
    keepShow: 'Voir l’autre carnet',
    link: 'En faire un lien',
    linkTitle: 'Un lien qui contient tout',
    linkWarning: {
      vous: 'Ce lien contient vos mots. Qui l’a peut les lire. Il n’est envoyé à aucun serveur : il voyage seulement là où vous le collez.',
      tu: 'Ce lien contient tes mots. Qui l’a peut les lire. Il n’est envoyé à aucun serveur : il voyage seulement là où tu le colles.',
    },
    linkMaking: 'On prépare le lien…',
    linkLength: (length: number) => formatPlural(length, 'caractère', 'caractères'),
    linkCopy: 'Copier ce lien',
    linkField: 'Lien à copier',
    linkLeftOut: bothWays(
      (address) => (omissions: readonly Omission[]) =>
        `Pour qu’il tienne, on a laissé : ${omitted(omissions, address)}. Le fichier, lui, garde tout.`,
    ),
    linkTooLong: {
      vous: (limit: number) =>
        `Votre carnet ne tient pas dans un lien (${formatCount(limit)} caractères au plus). Enregistrez-le dans un fichier.`,
      tu: (limit: number) =>
        `Ton carnet ne tient pas dans un lien (${formatCount(limit)} caractères au plus). Enregistre-le dans un fichier.`,
    },
    qrTitle: 'Le même lien, à photographier',
    qrAlt: 'Code QR du lien vers le carnet',
    qrLeftOut: bothWays(
      (address) => (omissions: readonly Omission[]) =>
        `Dans ce code, il manque : ${omitted(omissions, address)}.`,
    ),
    qrTooLong: {
      vous: 'Ce carnet est trop long pour un code QR : copiez le lien, ou enregistrez le fichier.',
      tu: 'Ce carnet est trop long pour un code QR : copie le lien, ou enregistre le fichier.',
    },

    territories: 'Les territoires (GeoJSON)',
    calendar: 'Les dates pour mon calendrier (.ics)',
    calendarFailed: {
      vous: 'Le fichier n’a pas pu être fait. Vérifiez la connexion, puis réessayez.',
      tu: 'Le fichier n’a pas pu être fait. Vérifie la connexion, puis réessaie.',
    },
    calendarWords,
  } as const),
} as const;
