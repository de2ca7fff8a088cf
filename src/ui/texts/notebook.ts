import { typeset } from './typeset.ts';

/** Words of the region « Mon carnet ». */
export const notebookTexts = typeset({
  title: 'Mon carnet',
  lead: 'Ce que vous emportez : votre dessin, vos pistes, vos adresses, vos mots. Rien n’est gardé ici sans que vous le demandiez.',
  print: 'Imprimer mon carnet',
  preview: 'Voir les pages',
  blankMap: 'Imprimer une carte vierge',
  plan: 'Mon plan',
  noPlan: 'Aucune action prévue. Un lieu s’y ajoute depuis sa fiche ; vous pouvez aussi écrire la vôtre.',
} as const);
