import type { DrawingMode, DrawingTool } from '../../state/slices/drawingSlice.ts';
import type { BothWays } from './addressed.ts';
import { typeset } from './typeset.ts';

interface ToolText {
  readonly name: string;
  /** What to do now, in one sentence. */
  readonly how: BothWays<string>;
}

export const TOOL_TEXTS: Readonly<Record<DrawingTool, ToolText>> = typeset({
  freehand: {
    name: 'À main levée',
    how: {
      vous: 'Faites une boucle avec le doigt ou la souris, sans lâcher. Plusieurs morceaux sont possibles.',
      tu: 'Fais une boucle avec le doigt ou la souris, sans lâcher. Plusieurs morceaux sont possibles.',
    },
  },
  corners: {
    name: 'Par points',
    how: {
      vous: 'Posez un point à chaque angle. Pour fermer, revenez sur le premier point, ou appuyez sur la touche F.',
      tu: 'Pose un point à chaque angle. Pour fermer, reviens sur le premier point, ou appuie sur la touche F.',
    },
  },
  radius: {
    name: 'Autour d’un lieu',
    how: {
      vous: 'Appuyez sur le centre et tirez vers l’extérieur, ou choisissez une commune et une distance ci-dessous.',
      tu: 'Appuie sur le centre et tire vers l’extérieur, ou choisis une commune et une distance ci-dessous.',
    },
  },
  tap: {
    name: 'Toucher les communes',
    how: {
      vous: 'Touchez une commune pour la prendre, touchez-la encore pour la laisser.',
      tu: 'Touche une commune pour la prendre, touche-la encore pour la laisser.',
    },
  },
});

export const MODE_TEXTS: Readonly<Record<DrawingMode, string>> = { add: 'Ajouter', subtract: 'Retirer' };

export const drawingTexts = typeset({
  toolbar: 'Outils de tracé',
  mode: 'Ce que fait le tracé',
  done: 'Terminer',
  radius: 'Distance',
  around: 'Autour de quelle commune ?',
  aroundNone: 'Aucune commune ne porte ce nom.',
  aroundHint: 'Nom ou code postal',
  encircle: (name: string) => `Entourer ${name}`,
  encircleNothing: 'Entourer la commune',
  clearAround: 'Vider ce champ',
  home: 'chez moi',
  aroundHome: 'Autour de chez moi',
} as const);
