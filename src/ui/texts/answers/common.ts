import type { AnswerFootprint, Doubt } from '../../../domain/answers/answer.ts';
import { FRAGILE_BELOW } from '../../../domain/statistics/sums.ts';
import { formatCount, formatKm2, formatPlural } from '../../formats.ts';
import { missingWords } from '../missing.ts';
import { ofPlace } from '../placeNames.ts';
import { typeset } from '../typeset.ts';

const AND = new Intl.ListFormat('fr-FR', { type: 'conjunction' });
/** Bassins named when they are told apart, and zones named under an answer. */
const NAMED = 2;
const FOOTPRINTS = 3;
const communes = (count: number) => formatPlural(count, 'commune', 'communes');

/** « autour de Châteaubriant », « autour du Mans », « autour d’Ancenis ». */
export function around(name: string): string {
  return `autour ${ofPlace(name)}`;
}

/** The same text with its first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** « au moins 1 240 » where terms are missing. */
export function atLeast(count: string, missing: number): string {
  return missing > 0 ? `au moins ${count}` : count;
}

function doubt(given: Doubt): string {
  switch (given.kind) {
    case 'unpublished':
      return `${missingWords({ ...given, missing: given.count })}.`;
    case 'leftOut':
      return `Sans ${communes(given.count)} sur ${formatCount(given.of)}, non ${given.count > 1 ? 'publiées' : 'publiée'}.`;
    case 'fragile':
      return `Fragile : calculé sur moins de ${FRAGILE_BELOW}.`;
    case 'partly':
      return `${communes(given.communes)} ${given.communes > 1 ? 'ne sont dedans qu’en partie' : 'n’est dedans qu’en partie'}.`;
    case 'outside':
      return `${formatKm2(given.km2)} en mer ou non comptés.`;
    case 'barelyTouched':
      return given.names.length > NAMED
        ? `À part, à peine touchés : ${formatCount(given.names.length)} bassins.`
        : `À part, à peine ${given.names.length > 1 ? 'touchés' : 'touché'} : ${AND.format(given.names)}.`;
    case 'otherZones':
      return `Autres zones d’emploi : ${AND.format(given.names)}.`;
    case 'otherFamilies':
      return given.count > 1
        ? `Ce métier mène aussi à ${formatCount(given.count)} autres familles, plus bas.`
        : 'Ce métier mène aussi à une autre famille, plus bas.';
    case 'withoutPart':
      return `${given.bassin} : sans sa partie en ${AND.format(given.departements)}.`;
    case 'difficultyUnknown':
      return 'Difficiles ou non : ce n’est pas publié.';
    case 'imputed':
      return 'Valeur estimée par le producteur, faute de volume.';
  }
}

function footprint(given: AnswerFootprint): string {
  if (!given) return '';
  if (given.kind === 'territory') return given.communes > 1 ? 'communes entières' : 'commune entière';
  const names = listOf(given.names);
  if (given.kind === 'wider') return names;
  if (given.kind === 'zoneEmploi') return `zone d’emploi ${names}`;
  if (given.names.length > FOOTPRINTS) return `${formatCount(given.names.length)} bassins d’emploi entiers`;
  return given.names.length > 1 ? `bassins d’emploi entiers : ${names}` : `bassin d’emploi ${names}, entier`;
}

/** The first zones by their names, the others by their number. */
function listOf(names: readonly string[]): string {
  const rest = names.length - FOOTPRINTS;
  return AND.format(
    rest > 0 ? [...names.slice(0, FOOTPRINTS), formatPlural(rest, 'autre', 'autres')] : names,
  );
}

/** Words that every answer has around it. */
export const answerTexts = typeset({
  doubt,
  footprint,
  /** Names the folds to who cannot see where they are. */
  folds: 'Pour aller plus loin',
  doesNotSay: 'Ce que ce chiffre ne dit pas',
  backToAnswer: 'Revenir à la réponse',
} as const);
