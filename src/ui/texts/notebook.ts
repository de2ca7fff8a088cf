import { typeset } from './typeset.ts';

/** Words of the region « Mon carnet ». */
export const notebookTexts = typeset({
  title: 'Mon carnet',
  lead: {
    vous: 'Ce que vous emportez : votre dessin, vos pistes, vos adresses, vos mots. Rien n’est gardé ici sans que vous le demandiez.',
    tu: 'Ce que tu emportes : ton dessin, tes pistes, tes adresses, tes mots. Rien n’est gardé ici sans que tu le demandes.',
  },
  print: 'Imprimer mon carnet',
  preview: 'Voir les pages',
  blankMap: 'Imprimer une carte vierge',
} as const);
