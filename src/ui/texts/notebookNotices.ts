import type { NotebookRefusal } from '../../domain/notebook/decode.ts';
import type { MergedNotebook } from '../../domain/notebook/merge.ts';
import { formatCount, formatDay, formatPlural } from '../formats.ts';
import { type Address, type BothWays, bothWays, inOneWay } from './addressed.ts';
import { typeset } from './typeset.ts';

/** Why a notebook was not opened: what happened, what still works, what to do. */
const REFUSALS: Readonly<Record<Exclude<NotebookRefusal['kind'], 'damaged'>, string | BothWays<string>>> = {
  'too-big': 'Ce fichier est trop lourd pour un carnet. Rien n’a changé ici.',
  'cut-short': {
    vous: 'Ce carnet est incomplet : le fichier ou le lien a été coupé en route. Rien n’a changé ici. Reprenez-le à l’endroit d’où il vient.',
    tu: 'Ce carnet est incomplet : le fichier ou le lien a été coupé en route. Rien n’a changé ici. Reprends-le à l’endroit d’où il vient.',
  },
  'not-a-notebook': {
    vous: 'Ce n’est pas un carnet d’Arpenteur. Rien n’a changé ici. Choisissez un fichier dont le nom finit par « .arpenteur.json ».',
    tu: 'Ce n’est pas un carnet d’Arpenteur. Rien n’a changé ici. Choisis un fichier dont le nom finit par « .arpenteur.json ».',
  },
  'newer-version': {
    vous: 'Ce carnet vient d’une version plus récente d’Arpenteur. Rien n’a changé ici. Rechargez la page pour la mettre à jour, puis réessayez.',
    tu: 'Ce carnet vient d’une version plus récente d’Arpenteur. Rien n’a changé ici. Recharge la page pour la mettre à jour, puis réessaie.',
  },
};

/** Parts of the file as a person knows them; the first that begins the path of what is wrong there names it. */
const DAMAGED_PARTS: readonly (readonly [path: string, name: string])[] = [
  ['territories', 'les territoires'],
  ['notebook.plan', 'le plan'],
  ['notebook.landmarks', 'les repères'],
  ['notebook.knowledge', 'ce qui a été appris'],
  ['notebook.tradeNotes', 'ce qui est dit des métiers'],
  ['notebook.travel', 'les trajets'],
  ['notebook.background', 'les métiers faits et ce qui est refusé'],
  ['notebook', 'les mots de l’entretien'],
  ['places', 'les fiches de lieux'],
  ['corrections', 'les corrections de fiches'],
  ['session', 'les réglages et les pistes'],
];

function refused(refusal: NotebookRefusal, address: Address): string {
  if (refusal.kind !== 'damaged') return inOneWay(REFUSALS, address)[refusal.kind];
  const part = DAMAGED_PARTS.find(([path]) => refusal.detail.startsWith(path));
  const where = part ? ` Ce qui ne va pas : ${part[1]}.` : '';
  return `Ce carnet est abîmé ou a été modifié : on préfère ne pas le lire à moitié.${where} Rien n’a changé ici.`;
}

/** Said after a notebook was opened. */
function opened(how: 'replace' | 'unite', { territories, trades }: MergedNotebook['leftOut']): string {
  const left = [
    ...(territories > 0 ? [formatPlural(territories, 'territoire', 'territoires')] : []),
    ...(trades > 0 ? [formatPlural(trades, 'piste', 'pistes')] : []),
  ];
  const rest =
    left.length > 0
      ? ` Faute de place, ${left.join(' et ')} n’y ${territories + trades === 1 ? 'est' : 'sont'} pas : le fichier les garde.`
      : '';
  return how === 'replace' ? 'Le carnet est ouvert.' : `Les deux carnets sont réunis.${rest}`;
}

/** Words of a notebook that may be said at any moment: they come with the page, those of its panel with the panel. */
export const notebookNotices = typeset({
  save: 'Enregistrer mon carnet',
  saved: {
    vous: (name: string) =>
      `Votre carnet est dans vos téléchargements : ${name}. Gardez-le, il n’est nulle part ailleurs.`,
    tu: (name: string) =>
      `Ton carnet est dans tes téléchargements : ${name}. Garde-le, il n’est nulle part ailleurs.`,
  },
  opened,
  undoOpening: 'Revenir au carnet d’avant',
  broughtBack: 'Le carnet d’avant est revenu, tel qu’il était.',
  refused: bothWays((address) => (refusal: NotebookRefusal) => refused(refusal, address)),
  forgotten: (until: string) =>
    `Le carnet gardé sur cet appareil l’était jusqu’au ${formatDay(until)} : il n’y est plus.`,
  followed: 'Le carnet a changé dans un autre onglet : il est à jour ici aussi.',
  erasedElsewhere: {
    vous: 'Un autre onglet a effacé le carnet de cet appareil : il n’est plus qu’à l’écran. Pour le retrouver plus tard, enregistrez-le.',
    tu: 'Un autre onglet a effacé le carnet de cet appareil : il n’est plus qu’à l’écran. Pour le retrouver plus tard, enregistre-le.',
  },
  full: {
    vous: (most: number) =>
      `Cette liste est pleine : un carnet en garde ${formatCount(most)} au plus. Retirez-en avant d’en ajouter.`,
    tu: (most: number) =>
      `Cette liste est pleine : un carnet en garde ${formatCount(most)} au plus. Retire-en avant d’en ajouter.`,
  },
  tooFull: {
    vous: 'C’est trop pour un seul carnet : il ne se rouvrirait pas. Rien n’a changé ici. Retirez des fiches de lieux, ou raccourcissez les textes les plus longs.',
    tu: 'C’est trop pour un seul carnet : il ne se rouvrirait pas. Rien n’a changé ici. Retire des fiches de lieux, ou raccourcis les textes les plus longs.',
  },
  linkCopied: {
    vous: 'Le lien est copié. Il contient tout votre carnet, vos mots compris.',
    tu: 'Le lien est copié. Il contient tout ton carnet, tes mots compris.',
  },
} as const);
