import type { BothWays } from './addressed.ts';
import { typeset } from './typeset.ts';

/** What goes with every figure of one kind. */
export interface FigureText {
  /** One honest sentence: « ce que ce chiffre ne dit pas ». */
  readonly doesNotSay: string | BothWays<string>;
}

/** Figures that the panels show, by name. */
export const figureTexts = typeset({
  population: {
    doesNotSay: {
      vous: 'Les habitants sont ceux des communes entières, même quand votre trait n’en couvre qu’une partie. Il ne dit rien des personnes qui viennent seulement travailler ou étudier.',
      tu: 'Les habitants sont ceux des communes entières, même quand ton trait n’en couvre qu’une partie. Il ne dit rien des personnes qui viennent seulement travailler ou étudier.',
    },
  },
  density: {
    doesNotSay:
      'Une densité est une moyenne : un bourg serré au milieu de champs vides donne le même chiffre que des maisons partout.',
  },
  privateJobs: {
    doesNotSay:
      'Il manque les fonctionnaires, les indépendants, les agriculteurs, et l’emploi est compté là où l’entreprise le déclare, pas toujours là où l’on travaille. Un emploi qui existe n’est pas une offre.',
  },
  jobsCurve: {
    doesNotSay:
      'Un grand employeur qui déménage suffit à faire monter ou descendre la courbe. Elle ne dit ni quels métiers, ni quels contrats, ni ce qui vient ensuite.',
  },
  jobsChange: {
    doesNotSay: {
      vous: 'L’évolution compare deux années, pas ce qui s’est passé entre les deux. Elle ne dit pas si votre métier recrute.',
      tu: 'L’évolution compare deux années, pas ce qui s’est passé entre les deux. Elle ne dit pas si ton métier recrute.',
    },
  },
  jobsPer100: {
    doesNotSay:
      'Peu d’emplois sur place ne veut pas dire peu de travail : on peut travailler à côté. Beaucoup d’emplois ne veut pas dire qu’ils vont aux habitants.',
  },
  jobsPerWorkers: {
    doesNotSay:
      'Tous les emplois, publics et indépendants compris, d’après le recensement : une estimation. Plus de 100, on vient d’ailleurs y travailler ; moins de 100, on en part. Il ne dit pas si ce sont les emplois des habitants.',
  },
  ages: {
    doesNotSay:
      'Le recensement publie les âges en pourcentages arrondis : nous les ramenons en personnes pour les additionner. Ils ne disent pas qui arrive ni qui part.',
  },
  zones: {
    doesNotSay: {
      vous: 'Ces limites servent aux administrations et aux statistiques ; votre vie ne s’y arrête pas. Un chiffre publié pour une zone ne se découpe pas à la taille de votre dessin.',
      tu: 'Ces limites servent aux administrations et aux statistiques ; ta vie ne s’y arrête pas. Un chiffre publié pour une zone ne se découpe pas à la taille de ton dessin.',
    },
  },
  communeCensus: {
    doesNotSay:
      'Le chômage du recensement est déclaré par les habitants, celui du BIT est calculé autrement : les deux ne se comparent pas. Une moyenne ne décrit personne, et dans une petite commune quelques ménages suffisent à la changer. Publiés sans leur dénominateur, ils ne s’additionnent pas.',
  },
  zoneCensus: {
    doesNotSay:
      'Une moyenne de toute l’intercommunalité, ses communes hors de la région comprises : elle ne dit rien d’une commune ni d’une personne. Le chômage du recensement n’est pas celui du BIT.',
  },
  added: {
    doesNotSay:
      'Ce chiffre vient d’un fichier ajouté ici, sous le nom qu’il y porte : sa définition et sa méthode sont celles de son producteur, et nous ne les avons pas vérifiées. Une commune sans chiffre n’est pas à zéro.',
  },
  neighbours: {
    doesNotSay:
      'Une commune voisine avec beaucoup d’emplois n’est pas forcément facile à rejoindre : pont, bus, horaires comptent plus que la distance.',
  },
} as const satisfies Record<string, FigureText>);

/** Name of a kind of figure. */
export type FigureName = keyof typeof figureTexts;
