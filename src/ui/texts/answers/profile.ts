import type { AgesSaid } from '../../../domain/answers/agesAnswer.ts';
import type { ComparisonSaid, ProjectsChange } from '../../../domain/answers/comparisonAnswer.ts';
import type { EmploymentSaid } from '../../../domain/answers/employmentAnswer.ts';
import { formatChange, formatDifference, formatPlural, formatShare, formatUnit } from '../../formats.ts';
import { typeset } from '../typeset.ts';
import { around } from './common.ts';

const AND = new Intl.ListFormat('fr-FR', { type: 'conjunction' });

const communes = (count: number) => formatPlural(count, 'commune', 'communes');

/** « 30 % des habitants ont moins de 25 ans ; 22 % ont 65 ans ou plus. » @param other name of what it is compared with */
function ages(said: AgesSaid, other: string | null): string {
  if (said.kind === 'unpublished') return 'On ne sait pas quel âge ont les habitants de ces communes.';
  const beside =
    said.otherYoung !== null && other !== null ? ` (${formatShare(said.otherYoung)} : ${other})` : '';
  return `${formatShare(said.young)} des habitants ont moins de 25 ans${beside} ; ${formatShare(said.old)} ont 65 ans ou plus.`;
}

function evolution(percent: number): string {
  const size = Math.abs(percent);
  if (size < 0.5) return 'n’a presque pas changé';
  return `a ${percent > 0 ? 'augmenté' : 'baissé'} de ${formatUnit(size, '%', size < 9.95 ? 1 : 0)}`;
}

/** « Depuis 2014, l’emploi privé a augmenté de 12 % ; il a augmenté de 15 % dans la région. » */
function employment(said: EmploymentSaid): string {
  if (said.kind === 'unpublished')
    return 'On ne sait pas comment l’emploi a changé : aucune série n’est complète.';
  const { since, percent, region } = said;
  const beside =
    region === null
      ? ''
      : Math.abs(region - percent) <= 1
        ? ', comme dans la région'
        : ` ; il ${evolution(region)} dans la région`;
  return `Depuis ${since}, l’emploi privé ${evolution(percent)}${beside}.`;
}

/** « 3 communes de plus, 1 de moins : +4 200 habitants, +1 300 emplois privés. » */
function comparison(said: ComparisonSaid): string {
  if (said.kind === 'nothing') return 'Aucun des deux ne compte de commune.';
  if (said.kind === 'same') return `Les mêmes communes comptent dans les deux : ${said.communes}.`;
  const { population, jobs, doors } = said;
  const people =
    population === null ? [] : [`${formatDifference(population)} ${plural(population, 'habitant')}`];
  const work =
    jobs === null
      ? 'pour les emplois, on ne sait pas : tout n’est pas publié'
      : `${formatDifference(jobs)} ${plural(jobs, 'emploi')} ${plural(jobs, 'privé')}`;
  const reached = doors === null ? [] : [`${formatDifference(doors)} ${plural(doors, 'lieu')} où aller`];
  return `De l’un à l’autre, ${moved(said)} : ${[...people, work, ...reached].join(', ')}.`;
}

/** « 3 communes de plus, 1 de moins ». */
function moved({ gained, lost }: Extract<ComparisonSaid, { kind: 'changed' }>): string {
  const less = gained > 0 ? String(lost) : communes(lost);
  return [
    ...(gained > 0 ? [`${communes(gained)} de plus`] : []),
    ...(lost > 0 ? [`${less} de moins`] : []),
  ].join(', ');
}

function plural(count: number, word: string): string {
  return Math.abs(count) < 2 ? word : `${word}${word.endsWith('eu') ? 'x' : 's'}`;
}

/** « Soudeurs : en plus, 74 projets autour d’Ancenis ; en moins, 6 autour de Châteaubriant. » */
function projects({ family, gained, lost }: ProjectsChange): string {
  const said = (all: ProjectsChange['gained']) =>
    AND.format(
      all.map((bassin) =>
        bassin.projects === null
          ? `${around(bassin.name)}, on ne sait pas combien`
          : `${formatPlural(bassin.projects, 'projet', 'projets')} ${around(bassin.name)}`,
      ),
    );
  const parts = [
    ...(gained.length > 0 ? [`en plus, ${said(gained)}`] : []),
    ...(lost.length > 0 ? [`en moins, ${said(lost)}`] : []),
  ];
  return `${family} : ${parts.join(' ; ')}.`;
}

/** What a fold says at its right, before it is opened. */
const short = {
  ages: (said: AgesSaid) =>
    said.kind === 'known' ? `${formatShare(said.young)} de moins de 25 ans` : 'on ne sait pas',
  employment: (said: EmploymentSaid) =>
    said.kind === 'known' ? formatChange(said.percent, 0) : 'on ne sait pas',
};

/** Answers about who lives here, how jobs changed, and two territories. */
export const profileAnswerTexts = typeset({ ages, employment, comparison, projects, short } as const);
