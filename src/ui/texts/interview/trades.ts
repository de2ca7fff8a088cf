import { typeset } from '../typeset.ts';

/** Words of the fifth step. */
export const tradeNotesTexts = typeset({
  lead: {
    vous: 'Une, deux ou trois pistes. Pour chacune, vos arguments d’abord, les chiffres ensuite.',
    tu: 'Une, deux ou trois pistes. Pour chacune, tes arguments d’abord, les chiffres ensuite.',
  },
  title: (trade: string) => `Ce que j’en dis : ${trade}`,
  pros: 'Ce qui va dans mon sens',
  cons: 'Ce qui me retient',
  toCheck: 'Ce qui reste à vérifier',
  prosPlaceholder: 'Exemple inventé : « j’aime travailler dehors »',
  consPlaceholder: 'Exemple inventé : « commencer à cinq heures »',
  toCheckPlaceholder: 'Exemple inventé : « faut-il un permis spécial ? »',
});
