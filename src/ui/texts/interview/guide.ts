import { addressed } from './addressed.ts';

/** Words around the steps: the bar, the buttons that go on, the settings. */
export const guideTexts = addressed({
  start: 'Commencer un entretien',
  resume: 'Reprendre l’entretien',
  leave: 'Quitter le guide',
  steps: 'Étapes',
  names: {
    question: { vous: 'Ce qui vous amène', tu: 'Ce qui t’amène' },
    drawing: { vous: 'Dessinez votre territoire', tu: 'Dessine ton territoire' },
    reach: 'Jusqu’où, comment ?',
    reading: { vous: 'Ce que vous en pensez', tu: 'Ce que tu en penses' },
    trades: { vous: 'Vos pistes de métiers', tu: 'Tes pistes de métiers' },
    people: 'À qui, où aller voir',
    plan: 'Mon plan',
  },
  titles: {
    question: { vous: 'Ce qui vous amène', tu: 'Ce qui t’amène' },
    drawing: { vous: 'Dessinez votre territoire', tu: 'Dessine ton territoire' },
    reach: 'Jusqu’où, comment, quand ?',
    reading: {
      vous: 'Ce que vous en pensez, ce que ça donne',
      tu: 'Ce que tu en penses, ce que ça donne',
    },
    trades: { vous: 'Vos pistes de métiers ici', tu: 'Tes pistes de métiers ici' },
    people: 'À qui, où aller voir',
    plan: 'Mon plan',
  },
  visited: 'étape déjà ouverte',
  before: 'Précédent',
  skip: 'Passer',
  next: 'Suivant',
  skipHint: 'Continuer en laissant cette étape comme elle est',
  finish: 'Terminer l’entretien',
  minutes: (minutes: number) => (minutes < 1 ? 'début' : `${minutes} min`),
  usual: '(souvent 45 à 60 min)',
  elapsed: 'Temps passé',
  settings: 'Réglages',
  address: 'On se dit',
  sayVous: '« vous »',
  sayTu: '« tu »',
  large: 'Agrandir pour deux',
  largeHint: 'Des lettres plus grandes, à lire côte à côte.',
  time: 'Montrer le temps passé',
  promptsOn: 'Montrer les repères du conseiller',
  prompt: 'Pour le conseiller',
  hidePrompt: 'Masquer ces repères',
  loading: 'Le guide arrive…',
});

/** Reminders for the counsellor, never addressed to the person: one short list per step. */
export const promptTexts = addressed({
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
