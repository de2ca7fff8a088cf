import { formatCount, formatPlural } from '../formats.ts';
import { typeset } from './typeset.ts';

const communes = (count: number) => formatPlural(count, 'commune', 'communes');

/** Words of the table of the territory's communes. */
export const communesTableTexts = typeset({
  table: 'Communes de mon territoire',
  tableKeys:
    'Au clavier : les flèches vont d’une case à l’autre, Espace ouvre un choix, Tabulation sort du tableau.',
  columnCommune: 'Commune',
  columnShare: 'Part couverte',
  columnCounted: 'Compte\u202f?',
  columnChoice: { vous: 'Votre choix', tu: 'Ton choix' },
  columnPopulation: 'Habitants',
  columnJobs: (year: number) => `Emplois ${year}`,
  /** Share of a commune that was chosen and not drawn. */
  notDrawn: '–',
  columnEpci: 'EPCI',
  noEpci: 'aucun',
  counted: 'oui',
  notCounted: 'non',
  choiceOf: (commune: string) => `${commune} : dedans ou dehors`,
  choices: { auto: 'le trait', in: 'dedans', partial: 'en partie', out: 'dehors' },
  openCommune: (commune: string) => `Voir la fiche de ${commune}`,
  showMore: (count: number, left: number) =>
    count === left
      ? `Afficher les ${communes(left)} de plus`
      : `Afficher ${communes(count)} de plus, sur ${formatCount(left)}`,
  brushed: (count: number) =>
    `${communes(count)} à peine effleurée${count > 1 ? 's' : ''} (5 % de leur surface ou moins)`,
} as const);
