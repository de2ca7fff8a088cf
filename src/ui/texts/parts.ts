import { typeset } from './typeset.ts';

/** Parts of the screen that fail, and the page before its first screen, as `index.html` says it. */
export const partsTexts = typeset({
  wait: 'Un instant…',
  waitInEnglish: 'One moment…',
  dialog: 'Cette partie n’a pas pu s’ouvrir',
  insist: {
    vous: 'Si cela continue, enregistrez votre carnet, puis rechargez la page.',
    tu: 'Si cela continue, enregistre ton carnet, puis recharge la page.',
  },
  stopped: 'L’écran s’est arrêté.',
  stillThere: {
    vous: 'Ce que vous avez fait est toujours là tant que cette page reste ouverte. Enregistrez votre carnet, puis réessayez.',
    tu: 'Ce que tu as fait est toujours là tant que cette page reste ouverte. Enregistre ton carnet, puis réessaie.',
  },
} as const);
