import { typeset } from '../typeset.ts';

/** Reminders for the counsellor, never addressed to the person: one short list per step. */
export const promptTexts = typeset({
  question: {
    first: 'Laissez la personne dire sa question avec ses mots ; elle peut changer en route.',
    second: 'Ni nom, ni adresse, ni santé : ce qui compte ici est ce qu’elle cherche aujourd’hui.',
  },
  drawing: {
    first: 'Ne dessinez pas à sa place. Le silence aide : la carte est vide exprès.',
    second: 'Au bord du trait : « et après, que se passe-t-il ? ». Un petit trait n’est pas un manque.',
  },
  reach: {
    first: 'Partez d’une journée réelle : qui emmène qui, à quelle heure, avec quoi.',
    second: 'Parlez de contraintes, pas de freins. On peut passer chaque question.',
  },
  reading: {
    first: 'Se tromper est utile : l’écart entre l’idée et le chiffre est ce dont on parle.',
    second: 'Un écart se lit comme une question, jamais comme une correction.',
  },
  trades: {
    first: 'Les mots de la personne d’abord, les chiffres ensuite.',
    second: 'Une tension n’est pas une promesse d’embauche. Un métier sans chiffre n’est pas sans avenir.',
  },
  people: {
    first: 'Une seule rencontre bien préparée vaut mieux qu’une liste d’adresses.',
    second: 'Vérifiez ensemble par téléphone ce qui est « à confirmer ».',
  },
  plan: {
    first: 'Une date, même approchée, et une première phrase à dire : l’action devient possible.',
    second: 'À l’entretien d’après, commencez par « ce que j’ai appris ».',
  },
});
