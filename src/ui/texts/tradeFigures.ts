import type { FigureText } from './figures.ts';
import { typeset } from './typeset.ts';

/** Figures of trades, by name: apart from those of the territory, which the first load carries. */
export const tradeFigureTexts = typeset({
  needs: {
    sources: ['bmo-2025', 'bmo-2024', 'fap2021-rome'],
    doesNotSay: {
      vous: 'Ce sont des intentions d’embauche déclarées en fin d’année précédente, pas des offres. « Difficile » est l’avis de l’employeur, pas un poste resté vide. Le chiffre vaut pour le bassin entier et pour toute une famille de métiers : il ne dit pas combien de ces projets sont dans votre dessin.',
      tu: 'Ce sont des intentions d’embauche déclarées en fin d’année précédente, pas des offres. « Difficile » est l’avis de l’employeur, pas un poste resté vide. Le chiffre vaut pour le bassin entier et pour toute une famille de métiers : il ne dit pas combien de ces projets sont dans ton dessin.',
    },
  },
  needsSum: {
    sources: ['bmo-2025', 'fap2021-rome'],
    doesNotSay:
      'La somme ne compte que les bassins publiés : le vrai total est plus grand, on ne sait pas de combien. Une valeur non publiée n’est pas un zéro. Un bassin que l’enquête compte dans une autre région n’y est pas.',
  },
  topNeeds: {
    sources: ['bmo-2025', 'fap2021'],
    doesNotSay: {
      vous: 'Beaucoup de projets ne veut pas dire que le métier vous convient, ni que les postes durent : regardez la part de saisonniers. La liste porte sur des bassins entiers, pas sur votre dessin.',
      tu: 'Beaucoup de projets ne veut pas dire que le métier te convient, ni que les postes durent : regarde la part de saisonniers. La liste porte sur des bassins entiers, pas sur ton dessin.',
    },
  },
  sideBySide: {
    sources: ['bmo-2025', 'dares-tensions-2019', 'fap2021-rome', 'fap2009-rome'],
    doesNotSay: {
      vous: 'Ces deux chiffres ne se comparent pas entre eux et ne classent pas vos pistes : l’un compte des intentions d’embauche dans des bassins entiers, l’autre décrit la région en 2019. Aucun ne dit ce qui vous irait.',
      tu: 'Ces deux chiffres ne se comparent pas entre eux et ne classent pas tes pistes : l’un compte des intentions d’embauche dans des bassins entiers, l’autre décrit la région en 2019. Aucun ne dit ce qui t’irait.',
    },
  },
  widening: {
    sources: ['bmo-2025', 'communes-bassins-emploi'],
    doesNotSay: {
      vous: 'La distance est à vol d’oiseau, de votre trait au bord du bassin : elle ne dit rien de la route, des horaires ni du pont à passer.',
      tu: 'La distance est à vol d’oiseau, de ton trait au bord du bassin : elle ne dit rien de la route, des horaires ni du pont à passer.',
    },
  },
  tension: {
    sources: ['dares-tensions-2019', 'fap2009-rome'],
    doesNotSay: {
      vous: 'L’indicateur date de 2019, avant plusieurs crises : il décrit une famille de métiers, pas un employeur. Il ne dit ni combien de postes sont à pourvoir, ni si vous seriez pris.',
      tu: 'L’indicateur date de 2019, avant plusieurs crises : il décrit une famille de métiers, pas un employeur. Il ne dit ni combien de postes sont à pourvoir, ni si tu serais pris.',
    },
  },
  list: {
    sources: ['metiers-en-tension-2024'],
    doesNotSay:
      'Cette liste est un texte administratif, fait pour le séjour de salariés étrangers. Ne pas y figurer ne veut pas dire que le métier ne recrute pas.',
  },
  sectors: {
    sources: ['urssaf-ze-a38', 'flores-ze-a38'],
    doesNotSay: {
      vous: 'Un secteur est l’activité de l’employeur, pas votre métier : on trouve des comptables et des soudeurs dans presque tous. Les chiffres sont ceux de la zone d’emploi entière, sans les indépendants ; l’emploi privé laisse aussi de côté la fonction publique et l’agriculture. Les deux comptes n’ont ni la même source, ni la même date, ni les mêmes règles : celui de l’INSEE, public compris, est parfois le plus petit : l’intérim n’y est pas rangé au même endroit.',
      tu: 'Un secteur est l’activité de l’employeur, pas ton métier : on trouve des comptables et des soudeurs dans presque tous. Les chiffres sont ceux de la zone d’emploi entière, sans les indépendants ; l’emploi privé laisse aussi de côté la fonction publique et l’agriculture. Les deux comptes n’ont ni la même source, ni la même date, ni les mêmes règles : celui de l’INSEE, public compris, est parfois le plus petit : l’intérim n’y est pas rangé au même endroit.',
    },
  },
  zoneCurve: {
    sources: ['emploi-ze-series'],
    doesNotSay:
      'La courbe mélange tous les secteurs de la zone d’emploi entière. Elle raconte le passé : elle ne dit pas ce qui vient.',
  },
  future: {
    sources: ['rome-codes'],
    doesNotSay:
      'Ces repères qualifient le métier partout en France. Ils ne disent ni combien d’emplois il y aura, ni où, ni quand.',
  },
} as const satisfies Record<string, FigureText>);

/** Name of a kind of figure about trades. */
export type TradeFigureName = keyof typeof tradeFigureTexts;
