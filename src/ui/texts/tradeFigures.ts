import type { FigureText } from './figures.ts';
import { typeset } from './typeset.ts';

/** Figures of trades, by name: apart from those of the territory, which the first load carries. */
export const tradeFigureTexts = typeset({
  needs: {
    doesNotSay: {
      vous: 'Ce sont des intentions d’embauche déclarées en fin d’année précédente, pas des offres. « Difficile » est l’avis de l’employeur, pas un poste resté vide. Le chiffre vaut pour le bassin entier et pour toute une famille de métiers : il ne dit pas combien de ces projets sont dans votre dessin.',
      tu: 'Ce sont des intentions d’embauche déclarées en fin d’année précédente, pas des offres. « Difficile » est l’avis de l’employeur, pas un poste resté vide. Le chiffre vaut pour le bassin entier et pour toute une famille de métiers : il ne dit pas combien de ces projets sont dans ton dessin.',
    },
  },
  needsSum: {
    doesNotSay:
      'La somme ne compte que les bassins publiés : le vrai total est plus grand, on ne sait pas de combien. Une valeur non publiée n’est pas un zéro. Un bassin que l’enquête compte dans une autre région n’y est pas.',
  },
  topNeeds: {
    doesNotSay: {
      vous: 'Beaucoup de projets ne veut pas dire que le métier vous convient, ni que les postes durent : regardez la part de saisonniers. La liste porte sur des bassins entiers, pas sur votre dessin.',
      tu: 'Beaucoup de projets ne veut pas dire que le métier te convient, ni que les postes durent : regarde la part de saisonniers. La liste porte sur des bassins entiers, pas sur ton dessin.',
    },
  },
  sideBySide: {
    doesNotSay: {
      vous: 'Ces deux chiffres ne se comparent pas entre eux et ne classent pas vos pistes : l’un compte des intentions d’embauche dans des bassins entiers, l’autre compare les familles de métiers en France. Aucun ne dit ce qui vous irait.',
      tu: 'Ces deux chiffres ne se comparent pas entre eux et ne classent pas tes pistes : l’un compte des intentions d’embauche dans des bassins entiers, l’autre compare les familles de métiers en France. Aucun ne dit ce qui t’irait.',
    },
  },
  widening: {
    doesNotSay: {
      vous: 'La distance est à vol d’oiseau, de votre trait au bord du bassin : elle ne dit rien de la route, des horaires ni du pont à passer.',
      tu: 'La distance est à vol d’oiseau, de ton trait au bord du bassin : elle ne dit rien de la route, des horaires ni du pont à passer.',
    },
  },
  tension: {
    doesNotSay: {
      vous: 'L’indicateur décrit une famille de métiers, l’année indiquée et pas aujourd’hui, et aucun employeur. Il ne dit ni combien de postes sont à pourvoir, ni si vous seriez pris.',
      tu: 'L’indicateur décrit une famille de métiers, l’année indiquée et pas aujourd’hui, et aucun employeur. Il ne dit ni combien de postes sont à pourvoir, ni si tu serais pris.',
    },
  },
  recentTension: {
    doesNotSay:
      'La classe compare toutes les familles de métiers, dans la zone et l’année indiquées : ailleurs elle peut être autre. Elle ne dit ni combien de postes sont à pourvoir, ni pour qui.',
  },
  list: {
    doesNotSay:
      'Cette liste est un texte administratif, fait pour le séjour de salariés étrangers. Ne pas y figurer ne veut pas dire que le métier ne recrute pas.',
  },
  sectors: {
    doesNotSay: {
      vous: 'Un secteur est l’activité de l’employeur, pas votre métier : on trouve des comptables et des soudeurs dans presque tous. Les chiffres sont ceux de la zone d’emploi entière, sans les indépendants ; l’emploi privé laisse aussi de côté la fonction publique et l’agriculture. Les deux comptes n’ont ni la même source, ni la même date, ni les mêmes règles : celui de l’INSEE, public compris, est parfois le plus petit : l’intérim n’y est pas rangé au même endroit.',
      tu: 'Un secteur est l’activité de l’employeur, pas ton métier : on trouve des comptables et des soudeurs dans presque tous. Les chiffres sont ceux de la zone d’emploi entière, sans les indépendants ; l’emploi privé laisse aussi de côté la fonction publique et l’agriculture. Les deux comptes n’ont ni la même source, ni la même date, ni les mêmes règles : celui de l’INSEE, public compris, est parfois le plus petit : l’intérim n’y est pas rangé au même endroit.',
    },
  },
  zoneCurve: {
    doesNotSay:
      'La courbe mélange tous les secteurs de la zone d’emploi entière. Elle raconte le passé : elle ne dit pas ce qui vient.',
  },
  future: {
    doesNotSay:
      'Ces repères qualifient le métier partout en France. Ils ne disent ni combien d’emplois il y aura, ni où, ni quand.',
  },
} as const satisfies Record<string, FigureText>);

/** Name of a kind of figure about trades. */
export type TradeFigureName = keyof typeof tradeFigureTexts;
