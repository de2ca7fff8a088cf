import { typeset } from '../typeset.ts';

/** Words of the first step. */
export const questionTexts = typeset({
  lead: {
    vous: 'Qu’est-ce que vous aimeriez tirer au clair aujourd’hui ?',
    tu: 'Qu’est-ce que tu aimerais tirer au clair aujourd’hui ?',
  },
  label: 'La question du jour',
  placeholder:
    'Exemple inventé : « Je voudrais savoir s’il existe par ici un travail où l’on répare des choses. »',
  starts: 'Pour démarrer, si besoin',
  situations: {
    near: 'Trouver un travail près de chez moi',
    change: 'Changer de métier',
    explore: 'Découvrir ce qui existe',
    training: 'Choisir une formation',
    again: 'Reprendre un travail',
    settle: 'M’installer dans ce coin',
  },
  privacy: {
    vous: 'Ni nom ni adresse. Ces mots restent dans cette page : ils ne partent nulle part, et disparaissent avec elle si vous ne choisissez pas de les garder.',
    tu: 'Ni nom ni adresse. Ces mots restent dans cette page : ils ne partent nulle part, et disparaissent avec elle si tu ne choisis pas de les garder.',
  },
});
