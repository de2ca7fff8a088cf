import type { StandardisedFactor, TensionFactor } from '../../domain/catalogue/tradesContract.ts';
import type { TensionClass } from '../../domain/trades/tension.ts';
import { formatDecimal } from '../formats.ts';
import { typeset } from './typeset.ts';

/** Classes of the indicator, in words. */
export const CLASS_NAMES: Readonly<Record<TensionClass, string>> = {
  1: 'très faible',
  2: 'faible',
  3: 'moyenne',
  4: 'forte',
  5: 'très forte',
};

interface FactorText {
  readonly name: string;
  /** One plain sentence for the classes 1–2, 3, and 4–5. */
  readonly low: string;
  readonly middle: string;
  readonly high: string;
}

/**
 * A sentence says no more than what its factor is made of, in the words of its producers (Dares, documentation of the « Portraits
 * statistiques des métiers », on tensions): offers and projects over jobs; how specific and concentrated the trainings of those
 * who hold the trade are; job seekers of category A over jobs; offers that last, full time, and projects that are not seasonal;
 * physical constraints, rhythm, repetition and hours; how differently offers and job seekers are spread over the places.
 */
const FACTORS: Readonly<Record<TensionFactor, FactorText>> = {
  hiringIntensity: {
    name: 'Intensité d’embauches',
    low: 'peu d’offres et de projets d’embauche, au regard du nombre d’emplois',
    middle:
      'autant d’offres et de projets d’embauche que dans les autres métiers, au regard du nombre d’emplois',
    high: 'beaucoup d’offres et de projets d’embauche, au regard du nombre d’emplois',
  },
  trainingLink: {
    name: 'Lien formation-emploi',
    low: 'on y vient de formations très diverses',
    middle: 'on y vient de formations ni très diverses ni très précises',
    high: 'on y vient surtout d’une formation précise',
  },
  labourShortage: {
    name: 'Manque de main-d’œuvre',
    low: 'beaucoup de demandeurs d’emploi cherchent ce métier, au regard du nombre d’emplois',
    middle: 'autant de demandeurs d’emploi que dans les autres métiers, au regard du nombre d’emplois',
    high: 'peu de demandeurs d’emploi cherchent ce métier, au regard du nombre d’emplois',
  },
  unstableJobs: {
    name: 'Emplois peu durables',
    low: 'surtout des offres durables, à temps complet, non saisonnières',
    middle: 'ni plus ni moins d’offres durables et à temps complet que dans les autres métiers',
    high: 'beaucoup d’offres courtes, à temps partiel ou saisonnières',
  },
  workingConditions: {
    name: 'Conditions de travail',
    low: 'les conditions de travail pèsent peu',
    middle: 'les conditions de travail pèsent comme dans la moyenne des métiers',
    high: 'les conditions de travail pèsent : efforts, rythme, gestes répétés, horaires',
  },
  geographicMismatch: {
    name: 'Écart entre les lieux',
    low: 'demandeurs d’emploi et offres sont surtout aux mêmes endroits',
    middle: 'demandeurs d’emploi et offres sont à peu près aux mêmes endroits',
    high: 'demandeurs d’emploi et offres sont souvent à des endroits différents',
  },
};

function factorSentence(factor: TensionFactor, value: TensionClass | null): string {
  const text = FACTORS[factor];
  if (value === null) return 'non publié';
  return value > 3 ? text.high : value === 3 ? text.middle : text.low;
}

/** The factor that the indicator on the FAP 2021 alone has. */
const LOW_PAY = 'Salaires peu attractifs';

/** "+1,25": an index whose mean is 0, its sign always written. */
function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${formatDecimal(value, 2)}`;
}

function indexSentence(value: number | null): string {
  if (value === null) return 'non publié';
  if (value === 0) return 'comme la moyenne des familles de métiers';
  return `joue ${value > 0 ? 'plus' : 'moins'} que dans la moyenne des familles de métiers`;
}

/** Words of « Pourquoi c'est tendu ». The title is spelled as outside checks read it. */
export const tensionTexts = typeset({
  title: "Pourquoi c'est tendu",
  warning: 'Une tension n’est pas une promesse d’embauche.',
  year: (year: number) => `Indicateur de ${year} (Dares – Pôle emploi)`,
  family: (label: string, code: string) => `Famille « ${label} » (FAP 2009 ${code})`,
  nomenclature:
    'Cet indicateur range les métiers autrement que l’enquête sur les embauches (FAP 2009 ici, FAP 2021 plus haut) : les familles ne portent pas toujours le même nom.',
  classOf: (value: TensionClass | null) => (value === null ? 'non publiée' : CLASS_NAMES[value]),
  unknownFactor: 'non publié',
  outOfFive: (value: TensionClass) => `${value} sur 5`,
  /** The latest class, on the family of the survey: what is not there is not known, never low. */
  recent: (category: TensionClass | null, zone: string, year: number) =>
    category === null
      ? `On ne sait pas si cette famille est tendue : rien n’est publié (${zone}, ${year}).`
      : `Tension ${CLASS_NAMES[category]} : ${zone}, ${year}`,
  recentFamily: (label: string, code: string) =>
    `Famille « ${label} » (FAP 2021 ${code}), celle de l’enquête sur les embauches`,
  imputed: 'Valeur estimée par le producteur, faute de volume.',
  recentFigure: 'Tension, de 1 à 5',
  /** Above the indicator of before, which tells nearer zones than that of France alone. */
  before: (year: number, isNearer: boolean) =>
    isNearer ? `Plus près d’ici, et pourquoi : en ${year}` : `Avant, sur d’autres familles : en ${year}`,
  headline: (value: TensionClass | null, zone: string, year: number) =>
    value === null
      ? `Tension non publiée pour cette famille : ${zone}, ${year}`
      : `Tension ${CLASS_NAMES[value]} : ${zone}, ${year}`,
  zones: 'La tension, du plus proche au plus large',
  zone: 'Zone',
  factorsOf: 'Pourquoi : les six facteurs',
  factorsZone: 'Facteurs pour',
  factorName: (factor: TensionFactor) => FACTORS[factor].name,
  factorSentence,
  scale: 'De 1 point (joue très peu) à 5 points (joue beaucoup).',
  /** Factors of the indicator on the FAP 2021. */
  recentFactors: 'Pourquoi : les facteurs, sur leur propre échelle',
  indexName: (factor: StandardisedFactor) => (factor === 'lowPay' ? LOW_PAY : FACTORS[factor].name),
  indexValue: (value: number | null) => (value === null ? 'non publié' : signed(value)),
  indexSentence,
  indexScale:
    'Des indices calculés par le producteur : 0 est la moyenne de toutes les familles de métiers. Ce ne sont ni des notes ni les points de 1 à 5 d’avant, et ils ne se comparent pas avec eux.',
  wider: (label: string) => `Non publiée à ce niveau de détail : voici la famille plus large « ${label} ».`,
  nothing: 'Rien n’est publié pour cette famille dans cet indicateur : on ne sait pas.',
  noFamily: 'Aucune famille de la FAP 2009 ne correspond à ce métier : on ne sait pas s’il est tendu.',
  france: 'France',
  listTitle: 'Autre signe : la liste administrative',
  listed: (vintage: string, region: string) =>
    `Sur la liste régionale (${region}) des métiers en tension de ${vintage}.`,
  notListed: (vintage: string, region: string) =>
    `Absent de la liste régionale (${region}) des métiers en tension de ${vintage}.`,
  listedFrance: 'Présent sur la liste nationale.',
} as const);
