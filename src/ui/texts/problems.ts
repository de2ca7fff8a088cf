import type { Problem, Refusal } from '../../domain/problems.ts';
import type { Notice } from '../../state/slices/uiSlice.ts';
import { formatPlural } from '../formats.ts';
import { importTexts } from './imports.ts';
import { notebookFileTexts } from './notebookFile.ts';

/** What happened, what still works, what to do. */
interface ProblemText {
  readonly title: string;
  readonly text: string;
}

/** One text for each lasting problem. */
export const PROBLEM_TEXTS: Readonly<Record<Problem['kind'], ProblemText>> = {
  'catalogue-unreachable': {
    title: 'Les données ne sont pas arrivées.',
    text: 'Sans elles, on ne peut ni montrer les communes ni les compter. Vérifiez la connexion, puis réessayez. Votre tracé, s’il vient d’un lien, n’est pas perdu.',
  },
  'catalogue-invalid': {
    title: 'Un fichier de données est abîmé ou d’une autre version.',
    text: 'On préfère ne rien afficher plutôt que des chiffres faux. Rechargez la page ; si cela continue, signalez-le à la personne qui a installé l’application.',
  },
  'webgl-unavailable': {
    title: 'Cet appareil ne peut pas afficher le plan.',
    text: 'Tout le reste fonctionne : choisissez vos communes dans la liste, ou partez d’un territoire existant.',
  },
  'webgl-lost': {
    title: 'L’affichage du plan s’est arrêté.',
    text: 'Votre territoire est intact. Continuez avec la liste des communes, ou rechargez la page pour retrouver le plan.',
  },
  'map-failed': {
    title: 'Le plan n’a pas pu s’ouvrir.',
    text: 'Votre territoire est intact. Continuez avec la liste des communes, ou rechargez la page pour retrouver le plan.',
  },
  'link-partly-read': {
    title: 'Une partie du lien n’a pas été comprise.',
    text: 'Le reste est affiché. Si le territoire vous paraît incomplet, demandez que le lien vous soit renvoyé en entier.',
  },
  'storage-refused': {
    title: 'Cet appareil refuse de garder votre carnet.',
    text: 'Sa mémoire est pleine ou fermée, comme en navigation privée. Tout reste à l’écran tant que la page est ouverte : pour le retrouver plus tard, enregistrez le fichier.',
  },
};

/** Why an outline was not taken. */
export const REFUSAL_TEXTS: Readonly<Record<Refusal, string>> = {
  scribble:
    'Ce trait est trop court pour entourer quelque chose. Faites une boucle autour de votre territoire.',
  'outside-region': 'Ce tracé ne touche aucune commune des Pays de la Loire. On ne connaît que cette région.',
  'nothing-left': 'Ce tracé enlèverait tout. Pour recommencer à neuf, videz plutôt votre territoire.',
  'too-long': 'Ce tracé a trop de points pour être compté. Dessinez-le en plusieurs morceaux.',
};

/** The sentence of a passing word. */
export function noticeText(notice: Notice): string {
  switch (notice.kind) {
    case 'outline-refused':
      return REFUSAL_TEXTS[notice.refusal];
    case 'outline-repaired':
      return 'Votre trait se croisait : on a gardé tout ce qu’il entoure.';
    case 'link-copied':
      return 'Le lien est copié. Il contient votre territoire, et rien d’autre.';
    case 'link-partly-read':
      return `${PROBLEM_TEXTS['link-partly-read'].title} ${PROBLEM_TEXTS['link-partly-read'].text}`;
    case 'communes-replaced':
      return `${formatPlural(notice.count, 'commune a changé', 'communes ont changé')} de code depuis ce lien : on a pris leurs communes d’aujourd’hui.`;
    case 'places-imported':
      return importTexts.imported(notice.file, notice.places, notice.corrections);
    case 'import-undone':
      return importTexts.undone;
    case 'area-taken':
      return AREA_TAKEN[notice.how](notice.name);
    case 'landmark-removed':
      return 'Ce repère est retiré.';
    case 'knowledge-removed':
      return 'Cette découverte est retirée de la carte.';
    case 'action-removed':
      return `« ${notice.action.title} » est retiré du plan.`;
    case 'notebook-saved':
      return notebookFileTexts.saved(notice.name);
    case 'notebook-opened':
      return notebookFileTexts.opened(notice.how, notice.leftOut);
    case 'notebook-refused':
      return notebookFileTexts.refused(notice.refusal);
    case 'notebook-link-copied':
      return notebookFileTexts.linkCopied;
    case 'kept-forgotten':
      return notebookFileTexts.forgotten(notice.until);
  }
}

const AREA_TAKEN = {
  start: (name: string) => `Votre territoire part de ${name}. Ajoutez ou retirez des communes.`,
  replace: (name: string) => `${name} a pris la place de votre territoire. Vous pouvez revenir en arrière.`,
  add: (name: string) => `${name} est ajouté à votre territoire.`,
} as const;

export const problemTexts = {
  list: 'À savoir',
  retry: 'Réessayer',
  detail: 'Détail technique',
  /** What brings back what was just taken away. */
  putBack: 'Remettre',
} as const;
