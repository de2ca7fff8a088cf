import { typeset } from '../typeset.ts';

/** Words of the fifth step. */
export const tradeNotesTexts = typeset({
  title: (trade: string) => `Ce que j’en dis : ${trade}`,
  pros: 'Ce qui va dans mon sens',
  cons: 'Ce qui me retient',
  toCheck: 'Ce qui reste à vérifier',
  prosPlaceholder: 'Exemple inventé : « j’aime travailler dehors »',
  consPlaceholder: 'Exemple inventé : « commencer à cinq heures »',
  toCheckPlaceholder: 'Exemple inventé : « faut-il un permis spécial ? »',
});
