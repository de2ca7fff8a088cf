import type { BassinProjects, Quantity, RecruitmentSaid } from '../../../domain/answers/recruitmentAnswer.ts';
import { formatCount, formatPlural, formatShare } from '../../formats.ts';
import { type BothWays, bothWays } from '../addressed.ts';
import { ofPlace } from '../placeNames.ts';
import { typeset } from '../typeset.ts';
import { around, atLeast } from './common.ts';

const OR = new Intl.ListFormat('fr-FR', { type: 'disjunction' });

/** Other bassins that the sentence names: the others are in the picture. */
const NAMED = 2;
const projects = (count: number) => formatPlural(count, 'projet d’embauche', 'projets d’embauche');

const QUANTITIES: Readonly<Record<Quantity, string>> = {
  all: 'tous jugés difficiles',
  almostAll: 'presque tous jugés difficiles',
  most: 'plus de la moitié jugés difficiles',
  half: 'la moitié jugés difficiles',
  minority: 'moins de la moitié jugés difficiles',
  few: 'peu jugés difficiles',
  none: 'aucun jugé difficile',
};

/** The same of one project. */
const OF_ONE: Partial<Readonly<Record<Quantity, string>>> = {
  all: 'jugé difficile',
  none: 'non jugé difficile',
};

/** « ; presque tous jugés difficiles », of those just said or of the main bassin alone. */
function difficulty(said: Extract<RecruitmentSaid, { kind: 'bassins' }>, alone: boolean): string {
  if (!said.difficulty) return '';
  const { quantity, of } = said.difficulty;
  const { main, others } = said;
  const ofAll = of === 'all' || alone;
  const told = ofAll ? [main, ...others] : [main];
  const isOne = told.reduce((sum, each) => sum + (each.projects ?? 0), 0) === 1;
  const words = (isOne && OF_ONE[quantity]) || QUANTITIES[quantity];
  if (!ofAll) return ` ; ${around(main.name)}, ${words}`;
  return isOne ? `, ${words}` : ` ; ${words}`;
}

/** What the main bassin has to say when it publishes no number. */
function silence({ name, state }: BassinProjects, year: number): string {
  if (state === 'not-held') return `le bassin ${ofPlace(name)} n’est pas dans nos chiffres`;
  if (state === 'not-surveyed') return `le bassin ${ofPlace(name)} est absent de l’enquête ${year}`;
  return `rien n’est publié ${around(name)} en ${year}`;
}

function bassinsSentence(said: Extract<RecruitmentSaid, { kind: 'bassins' }>, year: number): string {
  const { family, main, others } = said;
  const published = others.filter((each) => each.projects !== null);
  const beside = published
    .slice(0, NAMED)
    .map((each, at) => {
      const count = each.projects ?? 0;
      const written = main.projects === null && at === 0 ? projects(count) : formatCount(count);
      return `${count === 0 ? 'aucun' : written} ${around(each.name)}`;
    })
    .join(', ');
  if (main.projects !== null) {
    const own = main.projects === 0 ? 'aucun projet d’embauche' : projects(main.projects);
    const start = `${family} : ${own} ${around(main.name)} en ${year}`;
    return `${start}${beside ? `, ${beside}` : ''}${difficulty(said, published.length === 0)}.`;
  }
  if (beside) return `${family} : ${silence(main, year)} ; ${beside}${difficulty(said, false)}.`;
  const names = [main, ...others].map((each) => each.name);
  const where =
    others.length === 0 || others.length > NAMED
      ? silence(main, year)
      : `rien n’est publié ${OR.format(names.map(around))} en ${year}`;
  return `${family} : on ne sait pas, ${where}.`;
}

function sentence(said: RecruitmentSaid, year: number | undefined): string {
  switch (said.kind) {
    case 'noFamily':
      return 'On ne sait pas qui recrute : ce métier ne mène à aucune famille de l’enquête.';
    case 'region': {
      const { value, missing } = said.projects;
      if (value === null)
        return `${said.family} : on ne sait pas, rien n’est publié dans la région en ${year}.`;
      return `${said.family} : ${atLeast(projects(value), missing)} dans la région en ${year}.`;
    }
    case 'bassins':
      return bassinsSentence(said, year ?? Number.NaN);
  }
}

/** Why a bassin has no number, where it is not that nothing is published. */
const UNKNOWN: Readonly<Partial<Record<BassinProjects['state'], string>>> = {
  'not-surveyed': 'pas enquêté',
  'not-held': 'pas dans nos chiffres',
};

const YOURS: BothWays<string> = { vous: 'de vos habitants', tu: 'de tes habitants' };

/** What is said beside the bar of a bassin: « 6 · 85 % de vos habitants »; of what, on the first alone. */
const bar = bothWays(
  (address) =>
    ({ projects: count, ofTerritory, state }: BassinProjects, first: boolean): string => {
      const value = count === null ? (UNKNOWN[state] ?? 'pas publié') : formatCount(count);
      return `${value} · ${formatShare(ofTerritory)}${first ? ` ${YOURS[address]}` : ''}`;
    },
);

/** The answer about who recruits for a trade, and what is asked beside it. */
export const recruitmentAnswerTexts = typeset({
  sentence,
  bar,
  barsCaption: (year: number) => `Projets d’embauche ${year}, par bassin entier`,
  question: {
    vous: 'Qu’est-ce qui vous attire, qu’est-ce qui vous retient ?',
    tu: 'Qu’est-ce qui t’attire, qu’est-ce qui te retient ?',
  },
  waiting: 'Les chiffres de ce métier arrivent…',
  foldNotes: (trade: string) => `Ce que j’en dis : ${trade}`,
  bassins: (count: number) => formatPlural(count, 'bassin', 'bassins'),
  foldWhat: 'Ce que c’est, et les métiers proches',
  foldFuture: 'Ce qui change pour ce métier',
  foldLinks: 'Offres, fiches et formations : les liens',
  foldSide: 'Mes pistes côte à côte',
  foldOther: 'Chercher un autre métier',
} as const);
