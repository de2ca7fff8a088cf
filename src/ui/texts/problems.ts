import { MAX_ITEMS } from '../../domain/notebook/limits.ts';
import type { Problem, Refusal } from '../../domain/problems.ts';
import type { Notice } from '../../state/slices/uiSlice.ts';
import { formatPlural } from '../formats.ts';
import { type Address, type BothWays, bothWays, inOneWay } from './addressed.ts';
import { importNotices } from './importNotices.ts';
import { notebookNotices } from './notebookNotices.ts';
import { outlineNotices } from './outlineNotices.ts';
import { typeset } from './typeset.ts';

/** What happened, what still works, what to do. */
interface ProblemText {
  readonly title: string | BothWays<string>;
  readonly text: string | BothWays<string>;
}

const UNCOUNTED = 'On ne sait pas compter ce tracé.';

/** One text for each lasting problem. */
export const PROBLEM_TEXTS: Readonly<Record<Problem['kind'], ProblemText>> = typeset({
  'catalogue-unreachable': {
    title: 'Les données ne sont pas arrivées.',
    text: {
      vous: 'Sans elles, on ne peut ni montrer les communes ni les compter. Vérifiez la connexion, puis réessayez. Votre tracé, s’il vient d’un lien, n’est pas perdu.',
      tu: 'Sans elles, on ne peut ni montrer les communes ni les compter. Vérifie la connexion, puis réessaie. Ton tracé, s’il vient d’un lien, n’est pas perdu.',
    },
  },
  'catalogue-invalid': {
    title: 'Un fichier de données est abîmé ou d’une autre version.',
    text: {
      vous: 'On préfère ne rien afficher plutôt que des chiffres faux. Rechargez la page ; si cela continue, signalez-le à la personne qui a installé l’application.',
      tu: 'On préfère ne rien afficher plutôt que des chiffres faux. Recharge la page ; si cela continue, signale-le à la personne qui a installé l’application.',
    },
  },
  'webgl-unavailable': {
    title: 'Cet appareil ne peut pas afficher le plan.',
    text: {
      vous: 'Tout le reste fonctionne : choisissez vos communes dans la liste, ou partez d’un territoire existant.',
      tu: 'Tout le reste fonctionne : choisis tes communes dans la liste, ou pars d’un territoire existant.',
    },
  },
  'webgl-lost': {
    title: 'L’affichage du plan s’est arrêté.',
    text: {
      vous: 'Votre territoire est intact. Continuez avec la liste des communes, ou rechargez la page pour retrouver le plan.',
      tu: 'Ton territoire est intact. Continue avec la liste des communes, ou recharge la page pour retrouver le plan.',
    },
  },
  'map-failed': {
    title: 'Le plan n’a pas pu s’ouvrir.',
    text: {
      vous: 'Votre territoire est intact. Réessayez, ou continuez avec la liste des communes. Si cela continue, rechargez la page.',
      tu: 'Ton territoire est intact. Réessaie, ou continue avec la liste des communes. Si cela continue, recharge la page.',
    },
  },
  'map-slow': {
    title: 'Le plan ne répond pas.',
    text: {
      vous: 'On l’attend encore. Votre territoire est intact, et tout le reste fonctionne : réessayez, ou continuez avec la liste des communes.',
      tu: 'On l’attend encore. Ton territoire est intact, et tout le reste fonctionne : réessaie, ou continue avec la liste des communes.',
    },
  },
  'part-unavailable': {
    title: 'Cette partie n’a pas pu s’ouvrir.',
    text: {
      vous: 'Ce que vous avez fait est toujours là. Vérifiez la connexion, puis réessayez.',
      tu: 'Ce que tu as fait est toujours là. Vérifie la connexion, puis réessaie.',
    },
  },
  'link-partly-read': {
    title: 'Une partie du lien n’a pas été comprise.',
    text: {
      vous: 'Le reste est affiché. Si le territoire vous paraît incomplet, demandez que le lien vous soit renvoyé en entier.',
      tu: 'Le reste est affiché. Si le territoire te paraît incomplet, demande que le lien te soit renvoyé en entier.',
    },
  },
  'storage-slow': {
    title: 'Cet appareil tarde à répondre.',
    text: {
      vous: 'Rien n’est encore gardé ni effacé : on attend. Pour être sûr, enregistrez le fichier de votre carnet ; fermer les autres onglets d’Arpenteur peut aider.',
      tu: 'Rien n’est encore gardé ni effacé : on attend. Pour être sûr, enregistre le fichier de ton carnet ; fermer les autres onglets d’Arpenteur peut aider.',
    },
  },
  'erase-refused': {
    title: 'Le carnet n’a pas pu être effacé de cet appareil.',
    text: {
      vous: 'Il y est encore. Réessayez ; sinon, effacez les données de ce site dans les réglages du navigateur.',
      tu: 'Il y est encore. Réessaie ; sinon, efface les données de ce site dans les réglages du navigateur.',
    },
  },
  'storage-refused': {
    title: {
      vous: 'Cet appareil refuse de garder votre carnet.',
      tu: 'Cet appareil refuse de garder ton carnet.',
    },
    text: {
      vous: 'Sa mémoire est pleine ou fermée, comme en navigation privée. Tout reste à l’écran tant que la page est ouverte : pour le retrouver plus tard, enregistrez le fichier.',
      tu: 'Sa mémoire est pleine ou fermée, comme en navigation privée. Tout reste à l’écran tant que la page est ouverte : pour le retrouver plus tard, enregistre le fichier.',
    },
  },
  'outline-uncounted': {
    title: UNCOUNTED,
    text: {
      vous: 'Des parties s’y recouvrent, ou un coin manque : on préfère ne donner aucun chiffre plutôt qu’un faux. Le trait est gardé ; redessinez-le, ou revenez en arrière.',
      tu: 'Des parties s’y recouvrent, ou un coin manque : on préfère ne donner aucun chiffre plutôt qu’un faux. Le trait est gardé ; redessine-le, ou reviens en arrière.',
    },
  },
});

/** Why an outline was not taken. */
const REFUSAL_TEXTS: Readonly<Record<Exclude<Refusal, 'outside-region'>, string | BothWays<string>>> = {
  scribble: {
    vous: 'Ce trait est trop court pour entourer quelque chose. Faites une boucle autour de votre territoire.',
    tu: 'Ce trait est trop court pour entourer quelque chose. Fais une boucle autour de ton territoire.',
  },
  'nothing-left': {
    vous: 'Ce tracé enlèverait tout. Pour recommencer à neuf, videz plutôt votre territoire.',
    tu: 'Ce tracé enlèverait tout. Pour recommencer à neuf, vide plutôt ton territoire.',
  },
  uncounted: {
    vous: `${UNCOUNTED} Recommencez-le un peu autrement : votre territoire est resté comme avant.`,
    tu: `${UNCOUNTED} Recommence-le un peu autrement : ton territoire est resté comme avant.`,
  },
  'too-heavy': {
    vous: 'Ce tracé est trop long, ou se croise trop souvent, pour être compté. Dessinez-le plus simplement, ou en plusieurs morceaux.',
    tu: 'Ce tracé est trop long, ou se croise trop souvent, pour être compté. Dessine-le plus simplement, ou en plusieurs morceaux.',
  },
};

/** The sentence of a passing word. */
function noticeText(notice: Notice, address: Address, ofRegion: string): string {
  const said = inOneWay(SAID, address);
  const notebookTexts = inOneWay(notebookNotices, address);
  switch (notice.kind) {
    case 'outline-refused':
      return notice.refusal === 'outside-region'
        ? `Ce tracé ne touche aucune commune ${ofRegion}. On ne connaît que cette région.`
        : inOneWay(REFUSAL_TEXTS, address)[notice.refusal];
    case 'outline-repaired':
      return said.repaired;
    case 'outline-opened':
      return outlineNotices.opened(notice.file, notice.count, notice);
    case 'link-copied':
      return said.linkCopied;
    case 'link-partly-read': {
      if (notice.ignored.includes('v')) return said.otherVersion;
      const { title, text } = inOneWay(PROBLEM_TEXTS, address)['link-partly-read'];
      return `${title} ${text}`;
    }
    case 'drawing-left-out':
      return said.drawingLeftOut;
    case 'communes-replaced':
      return `${formatPlural(notice.count, 'commune a changé', 'communes ont changé')} de code depuis ce lien : on a pris ${notice.count > 1 ? 'celles' : 'celle'} d’aujourd’hui.`;
    case 'places-imported':
      return importNotices.imported(notice.file, notice.places, notice.corrections);
    case 'import-undone':
      return inOneWay(importNotices, address).undone;
    case 'figures-added':
      return `« ${notice.title} » : ces chiffres sont montrés pour cette visite.`;
    case 'figures-taken-back':
      return notice.title
        ? `« ${notice.title} » : ces chiffres ne sont plus montrés.`
        : 'Les chiffres publiés sont de nouveau ceux que l’on voit.';
    case 'area-taken':
      return said.areaTaken[notice.how](notice.name);
    case 'landmark-removed':
      return 'Ce repère est retiré.';
    case 'background-cleared':
      return 'Les métiers faits, ce qui est aimé et ce qui est refusé sont effacés.';
    case 'knowledge-removed':
      return 'Cette découverte est retirée de la carte.';
    case 'action-removed':
      return `« ${notice.action.title} » est retiré du plan.`;
    case 'notebook-saved':
      return notebookTexts.saved(notice.name);
    case 'notebook-opened':
      return notebookTexts.opened(notice.how, notice.leftOut);
    case 'notebook-brought-back':
      return notebookTexts.broughtBack;
    case 'notebook-refused':
      return notebookTexts.refused(notice.refusal);
    case 'notebook-link-copied':
      return notebookTexts.linkCopied;
    case 'notebook-followed':
      return notebookTexts.followed;
    case 'notebook-full':
      return notebookTexts.full(MAX_ITEMS);
    case 'notebook-too-full':
      return notebookTexts.tooFull;
    case 'kept-erased':
      return notebookTexts.erasedElsewhere;
    case 'part-not-had':
      return said.partNotHad;
    case 'kept-forgotten':
      return notebookTexts.forgotten(notice.until);
  }
}

const SAID = {
  repaired: {
    vous: 'Votre trait se croisait : on a gardé tout ce qu’il entoure.',
    tu: 'Ton trait se croisait : on a gardé tout ce qu’il entoure.',
  },
  linkCopied: {
    vous: 'Le lien est copié. Il contient votre territoire, et rien d’autre.',
    tu: 'Le lien est copié. Il contient ton territoire, et rien d’autre.',
  },
  otherVersion: {
    vous: 'Ce lien vient d’une version d’Arpenteur que celle-ci ne sait pas lire : rien n’en est repris. Rechargez la page pour avoir la plus récente, ou demandez un autre lien.',
    tu: 'Ce lien vient d’une version d’Arpenteur que celle-ci ne sait pas lire : rien n’en est repris. Recharge la page pour avoir la plus récente, ou demande un autre lien.',
  },
  partNotHad: {
    vous: 'Ce qu’il faut pour cela n’est pas arrivé. Vérifiez la connexion, puis réessayez.',
    tu: 'Ce qu’il faut pour cela n’est pas arrivé. Vérifie la connexion, puis réessaie.',
  },
  drawingLeftOut: {
    vous: 'Le dessin reçu est trop long, ou se croise trop souvent, pour être compté : il n’est pas repris. Tout le reste est affiché.',
    tu: 'Le dessin reçu est trop long, ou se croise trop souvent, pour être compté : il n’est pas repris. Tout le reste est affiché.',
  },
  areaTaken: {
    start: {
      vous: (name: string) => `Votre territoire part de ${name}. Ajoutez ou retirez des communes.`,
      tu: (name: string) => `Ton territoire part de ${name}. Ajoute ou retire des communes.`,
    },
    replace: {
      vous: (name: string) => `${name} a pris la place de votre territoire. Vous pouvez revenir en arrière.`,
      tu: (name: string) => `${name} a pris la place de ton territoire. Tu peux revenir en arrière.`,
    },
    add: {
      vous: (name: string) => `${name} est ajouté à votre territoire.`,
      tu: (name: string) => `${name} est ajouté à ton territoire.`,
    },
  },
} as const;

/** Passing words, once each; `ofRegion` is « des … », as the region writes it. */
export const noticeTexts = typeset({
  text: bothWays((address) => (notice: Notice, ofRegion: string) => noticeText(notice, address, ofRegion)),
});

export const problemTexts = typeset({
  list: 'À savoir',
  retry: 'Réessayer',
  detail: 'Détail technique',
  /** What brings back what was just taken away. */
  putBack: 'Remettre',
} as const);
