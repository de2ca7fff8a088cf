import { formatDay, formatPlural } from '../formats.ts';
import { typeset } from './typeset.ts';

/** Words of the region « Mon carnet ». */
export const notebookTexts = typeset({
  title: 'Mon carnet',
  lead: 'Ce que vous emportez : votre dessin, vos pistes, vos adresses, vos mots. Rien n’est gardé ici sans que vous le demandiez.',
  print: 'Imprimer mon carnet',
  preview: 'Voir les pages',
  blankMap: 'Imprimer une carte vierge',
  planned: (count: number) =>
    count === 0 ? 'Aucune action prévue.' : formatPlural(count, 'action prévue', 'actions prévues'),
  action: (title: string, date: string | null) => (date ? `${title}, ${formatDay(date)}` : title),
} as const);
