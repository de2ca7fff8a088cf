import type { BothWays } from './addressed.ts';
import { typeset } from './typeset.ts';

/** What goes with every figure of one kind. */
export interface FigureText {
  /** Identifiers of the sources it comes from, as in the index of the data. */
  readonly sources: readonly string[];
  /** One honest sentence: « ce que ce chiffre ne dit pas ». */
  readonly doesNotSay: string | BothWays<string>;
}

/** Figures that the panels show, by name. */
export const figureTexts = typeset({
  population: {
    sources: ['etalab-communes'],
    doesNotSay: {
      vous: 'Les habitants sont ceux des communes entières, même quand votre trait n’en couvre qu’une partie. Il ne dit rien des personnes qui viennent seulement travailler ou étudier.',
      tu: 'Les habitants sont ceux des communes entières, même quand ton trait n’en couvre qu’une partie. Il ne dit rien des personnes qui viennent seulement travailler ou étudier.',
    },
  },
  density: {
    sources: ['etalab-communes', 'communes-cog2025'],
    doesNotSay:
      'Une densité est une moyenne : un bourg serré au milieu de champs vides donne le même chiffre que des maisons partout.',
  },
  privateJobs: {
    sources: ['urssaf-communes'],
    doesNotSay:
      'Il manque les fonctionnaires, les indépendants, les agriculteurs, et l’emploi est compté là où l’entreprise le déclare, pas toujours là où l’on travaille. Un emploi qui existe n’est pas une offre.',
  },
  jobsCurve: {
    sources: ['urssaf-communes'],
    doesNotSay:
      'Un grand employeur qui déménage suffit à faire monter ou descendre la courbe. Elle ne dit ni quels métiers, ni quels contrats, ni ce qui vient ensuite.',
  },
  jobsChange: {
    sources: ['urssaf-communes'],
    doesNotSay: {
      vous: 'L’évolution compare deux années, pas ce qui s’est passé entre les deux. Elle ne dit pas si votre métier recrute.',
      tu: 'L’évolution compare deux années, pas ce qui s’est passé entre les deux. Elle ne dit pas si ton métier recrute.',
    },
  },
  jobsPer100: {
    sources: ['urssaf-communes', 'etalab-communes'],
    doesNotSay:
      'Peu d’emplois sur place ne veut pas dire peu de travail : on peut travailler à côté. Beaucoup d’emplois ne veut pas dire qu’ils vont aux habitants.',
  },
  ages: {
    sources: ['communes-indicateurs'],
    doesNotSay:
      'Les âges datent du recensement 2022, publié en pourcentages arrondis : nous les ramenons en personnes pour les additionner. Ils ne disent pas qui arrive ni qui part.',
  },
  zones: {
    sources: ['communes-zonages', 'communes-bassins-emploi', 'etalab-epci', 'etalab-communes'],
    doesNotSay: {
      vous: 'Ces limites servent aux administrations et aux statistiques ; votre vie ne s’y arrête pas. Un chiffre publié pour une zone ne se découpe pas à la taille de votre dessin.',
      tu: 'Ces limites servent aux administrations et aux statistiques ; ta vie ne s’y arrête pas. Un chiffre publié pour une zone ne se découpe pas à la taille de ton dessin.',
    },
  },
  communeCensus: {
    sources: [
      'communes-indicateurs',
      'epci-indicateurs-france',
      'ze-indicateurs',
      'departements-indicateurs',
      'region-indicateurs',
      'chomage-ze-trimestriel',
    ],
    doesNotSay:
      'Le chômage du recensement est déclaré par les habitants, celui du BIT est calculé autrement : les deux ne se comparent pas. Ces chiffres datent du recensement 2022 et des revenus 2021 : une moyenne ne décrit personne, et dans une petite commune quelques ménages suffisent à la changer. Publiés sans leur dénominateur, ils ne s’additionnent pas.',
  },
  zoneCensus: {
    sources: ['epci-indicateurs-france', 'departements-indicateurs', 'region-indicateurs'],
    doesNotSay:
      'Une moyenne de toute l’intercommunalité, ses communes hors de la région comprises : elle ne dit rien d’une commune ni d’une personne. Le chômage du recensement n’est pas celui du BIT.',
  },
  neighbours: {
    sources: ['urssaf-communes'],
    doesNotSay:
      'Une commune voisine avec beaucoup d’emplois n’est pas forcément facile à rejoindre : pont, bus, horaires comptent plus que la distance.',
  },
} as const satisfies Record<string, FigureText>);

/** Name of a kind of figure. */
export type FigureName = keyof typeof figureTexts;
