import type { Unshown } from '../../domain/annual/regionFigures.ts';
import { formatShare } from '../formats.ts';
import { type BothWays, bothWays } from './addressed.ts';
import { typeset } from './typeset.ts';

const unshown: Readonly<Record<Unshown, string | BothWays<string>>> = {
  'other-region': 'Ces chiffres sont ceux d’une autre région : ils ne peuvent pas être montrés ici.',
  'no-place': {
    vous: 'Ces chiffres ne peuvent pas encore être montrés ici. Vous pouvez enregistrer le fichier.',
    tu: 'Ces chiffres ne peuvent pas encore être montrés ici. Tu peux enregistrer le fichier.',
  },
  'too-few-communes': {
    vous: 'Ce fichier ne donne pas l’emploi d’assez de communes pour prendre la place de l’année publiée. Vous pouvez enregistrer le fichier.',
    tu: 'Ce fichier ne donne pas l’emploi d’assez de communes pour prendre la place de l’année publiée. Tu peux enregistrer le fichier.',
  },
  'future-year': 'L’année de ces chiffres est encore à venir : ils ne sont pas montrés.',
  'nothing-new':
    'Ce fichier n’a pas d’année de plus que les chiffres publiés : il n’y a rien à montrer de nouveau.',
};

/** Words of the dialog that brings the figures of another year. */
export const annualTexts = typeset({
  open: 'Mettre à jour les chiffres',
  title: 'Mettre à jour les chiffres',
  lead: {
    vous: 'Un fichier officiel, tel que son producteur le publie : l’enquête BMO d’une autre année (.xlsx), les tensions de la Dares (.xlsx), les flux domicile-travail de l’INSEE (CSV, même dans un .zip), l’emploi privé par commune de l’Urssaf, ou un tableau de chiffres par commune (CSV). Il est vérifié, et rien ne change sans votre accord.',
    tu: 'Un fichier officiel, tel que son producteur le publie : l’enquête BMO d’une autre année (.xlsx), les tensions de la Dares (.xlsx), les flux domicile-travail de l’INSEE (CSV, même dans un .zip), l’emploi privé par commune de l’Urssaf, ou un tableau de chiffres par commune (CSV). Il est vérifié, et rien ne change sans ton accord.',
  },
  privacy: {
    vous: 'Le fichier est lu ici, dans votre navigateur : il n’est envoyé nulle part.',
    tu: 'Le fichier est lu ici, dans ton navigateur : il n’est envoyé nulle part.',
  },
  drop: { vous: 'Déposez un fichier ici, ou', tu: 'Dépose un fichier ici, ou' },
  dropHere: { vous: 'Déposez le fichier pour le vérifier', tu: 'Dépose le fichier pour le vérifier' },
  choose: 'Choisir un fichier',
  chooseMore: 'Choisir un autre fichier',
  running: (file: string) => `Lecture de « ${file} »`,
  progress: (fraction: number) => `${formatShare(fraction)} du fichier lu`,
  stop: 'Arrêter la lecture',
  refusedTitle: (file: string) => `« ${file} » ne peut pas être repris`,
  reportTitle: (file: string) => `Ce que contient « ${file} »`,
  show: 'Voir avec ces chiffres',
  showNote: 'Pour cette visite seulement : rien n’est gardé quand la page se ferme.',
  save: 'Enregistrer le fichier pour le centre',
  leave: 'Ne rien changer',
  unshown: bothWays((address) => (why: Unshown) => {
    const text = unshown[why];
    return typeof text === 'string' ? text : text[address];
  }),
  addedTitle: 'Chiffres ajoutés',
  /** A table has no other title than the name of its file. */
  addedFrom: (from: string, title: string) =>
    from === title ? 'ajouté pour cette visite' : `ajouté pour cette visite, depuis « ${from} »`,
  back: 'Revenir aux chiffres publiés',
  takeBack: 'Retirer',
  /** After the button, for whoever does not see the line that it stands on. */
  takeBackWhat: (title: string) => ` « ${title} »`,
} as const);
