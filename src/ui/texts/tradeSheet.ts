import type { ContextKind } from '../../domain/catalogue/guideContract.ts';
import type { Portrait } from '../../domain/trades/guide/sheets.ts';
import { formatCount, THIN } from '../formats.ts';
import { tidy } from './reconversionReasons.ts';
import { typeset } from './typeset.ts';

const conditions: Readonly<Record<ContextKind, string>> = {
  hours: 'Horaires',
  conditions: 'Conditions, lieux, efforts',
  travel: 'Déplacements',
  public: 'Publics',
  employers: 'Où l’on travaille',
  status: 'Statuts',
};

const EMPLOYERS = {
  publicService: 'État, collectivités, hôpitaux publics',
  small: 'établissements de moins de 10 salariés',
  middle: 'de 10 à 50',
  large: 'de 50 à 500',
  largest: 'de plus de 500',
  households: 'particuliers',
} as const;

/** Words of what a trade is. */
export const tradeSheetTexts = typeset({
  more: 'La suite',
  access: 'Comment on y entre',
  contexts: 'Dans quelles conditions',
  kinds: conditions,
  unsaid: 'Ce qui n’est pas cité n’est pas exclu : on ne sait pas.',
  pay: 'Ce que cela paie, à quels moments',
  noPortrait: 'Salaires et horaires : on ne sait pas, aucun portrait n’est publié pour sa famille.',
  who: 'Qui fait cela ici',
  whoZone: (zone: string) => `Dans la zone d’emploi ${zone}`,
  whoAnywhere: 'Le ROME rattache ce métier à tous les secteurs.',
  whoDivisions: (divisions: string) =>
    `Secteurs du métier : ${divisions} (table ROME-NAF de France Travail).`,
  privateJobs: (jobs: number | null, year: number) =>
    `emplois privés : ${jobs === null ? 'non publié' : formatCount(jobs)} (Urssaf, ${year})`,
  allJobs: (jobs: number | null, year: number) =>
    `emplois salariés, public compris : ${jobs === null ? 'non publié' : formatCount(jobs)} (Flores, Insee, ${year})`,
  whoNote: 'Tous les emplois de ces secteurs, quel que soit le métier. Les deux comptes ne s’ajoutent pas.',
  otherZones: (count: number) =>
    count === 1 ? 'L’autre zone d’emploi' : `Les ${count} autres zones d’emploi`,
  source: (version: string) => `ROME 4.0 (${version}), France Travail.`,
  loading: 'La fiche de ce métier arrive…',
  failed: 'La fiche de ce métier n’a pas pu être lue. Le reste fonctionne.',
});

/** Who employs the family in France; null when nothing is published. */
export function employersSentence({ family, years, figures }: Portrait): string | null {
  const parts = Object.entries(EMPLOYERS).flatMap(([key, name]) => {
    const percent = figures[key as keyof typeof EMPLOYERS];
    return percent === null || percent < 1 ? [] : `${name}, ${formatCount(percent)}${THIN}%`;
  });
  if (parts.length === 0) return null;
  return typeset(
    `En France, en ${years.replace('-', '–')}, qui emploie la famille « ${tidy(family.label)} » : ${parts.join(' ; ')} (Dares, portraits statistiques des métiers).`,
  );
}
