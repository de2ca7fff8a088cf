import type { CommuneSaid } from '../../../domain/answers/communeAnswer.ts';
import type { EpciSaid } from '../../../domain/answers/epciAnswer.ts';
import type { PlaceSaid } from '../../../domain/answers/placeAnswer.ts';
import type { Place } from '../../../domain/places/place.ts';
import { formatPhone, formatPlural, formatRate } from '../../formats.ts';
import { doorWords } from '../doorWords.ts';
import { placeWords } from '../placeWords.ts';
import { typeset } from '../typeset.ts';
import { capital } from './common.ts';

const AND = new Intl.ListFormat('fr-FR', { type: 'conjunction' });
const people = (count: number | null) =>
  count === null ? 'population non publiée' : formatPlural(count, 'habitant', 'habitants');
const jobsOf = (count: number) => formatPlural(count, 'emploi privé', 'emplois privés');
/** Others that a commune is counted with, named up to this many. */
const NAMED = 2;
/** Words of a source that a sentence has room for. */
const WORDS = 22;

/** « 11 900 habitants, 5 400 emplois privés : 45 pour 100 habitants, contre 29 dans la région. » */
function commune({ population, jobs, per100 }: CommuneSaid): string {
  const start = `${people(population)}, ${communeJobs(jobs)}`;
  if (!per100) return `${capital(start)}.`;
  return `${capital(start)} : ${formatRate(per100.own)} pour 100 habitants, contre ${formatRate(per100.region)} dans la région.`;
}

function communeJobs(jobs: CommuneSaid['jobs']): string {
  if (jobs.kind === 'unpublished') return 'emplois privés non publiés';
  if (jobs.kind === 'own') return jobs.count === 0 ? 'aucun emploi privé déclaré' : jobsOf(jobs.count);
  const { others, count } = jobs;
  const beside =
    others.length > NAMED
      ? formatPlural(others.length, 'autre commune', 'autres communes')
      : AND.format(others);
  return count === null
    ? `emplois privés comptés avec ${beside}, non publiés`
    : `${jobsOf(count)} avec ${beside}, comptés ensemble`;
}

/** « 26 communes, 44 891 habitants. Pour l’économie, d’abord CC Châteaubriant-Derval, au 02 40 … . » */
function epci({ communes, partly, population, first }: EpciSaid): string {
  const size = `${formatPlural(communes, 'commune', 'communes')}${partly ? ' dans la région, d’autres au-delà' : ''}`;
  const start = population === null ? `${size} (population non publiée)` : `${size}, ${people(population)}`;
  if (first === undefined) return `${start}.`;
  if (first === null) return `${start} ; aucun contact pour l’économie dans nos sources.`;
  const number = first.phone === null ? '' : `, au ${formatPhone(first.phone)}`;
  return `${start} ; pour l’économie, d’abord ${first.name}${number}.`;
}

/** « Ouvert maintenant, ferme à 17 h 30 : s’inscrire comme demandeur d’emploi, voir des offres, rencontrer un conseiller. » */
function place(said: PlaceSaid, card: Pick<Place, 'status' | 'seen' | 'dates' | 'period'>): string {
  if (said.kind === 'closed') return `${capital(placeWords.status(card))}.`;
  if (said.kind === 'quoted') return 'Un texte en parle, rien de plus n’a été retrouvé depuis.';
  if (said.kind !== 'open') return `${capital(placeWords.status({ ...card, status: 'past' }))}.`;
  const opening = doorWords.fr.opening(said);
  const services = doorWords.fr.does({ kind: said.what, services: said.services && short(said.services) });
  if (opening === null)
    return `${services === null ? 'On ne sait pas ce qu’on peut y faire' : capital(ended(services))}.`;
  return services === null ? `${capital(opening)}.` : `${capital(opening)} : ${lower(ended(services))}.`;
}

/** The first words of what a source says, at a sentence of it where one ends there. */
function short(text: string): string {
  const words = text.split(/\s+/);
  return words.length > WORDS
    ? `${words
        .slice(0, WORDS)
        .join(' ')
        .replace(/[,;:]$/, '')}…`
    : text;
}

function ended(text: string): string {
  return text.replace(/\.$/, '');
}

function lower(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Sentences that the cards of a commune, of an intercommunality and of a place open with, and their folds. */
export const cardAnswerTexts = typeset({
  commune,
  communeQuestion: {
    vous: 'Vous y allez pour quoi : le travail, les courses, quelqu’un ? Sinon, qu’est-ce qui y ferait aller ?',
    tu: 'Tu y vas pour quoi : le travail, les courses, quelqu’un ? Sinon, qu’est-ce qui y ferait aller ?',
  },
  communeFigures: 'Habitants et emplois, en chiffres',
  communeFormer: 'Les anciennes communes',
  communePlaces: 'Les lieux et rendez-vous connus ici',
  epci,
  epciQuestion: {
    vous: 'Qui, ici, pourrait vous dire quelles entreprises cherchent du monde ?',
    tu: 'Qui, ici, pourrait te dire quelles entreprises cherchent du monde ?',
  },
  epciContacts: 'À qui parler, commune par commune',
  epciMissing: 'Ce que nos sources n’ont pas',
  epciOthers: 'Les autres lieux et rendez-vous',
  place,
  placeMore: 'Ce qu’on peut y faire, pour qui',
  placeHours: 'Les heures de la semaine',
  placeSource: 'D’où vient cette fiche',
  placeTake: 'L’imprimer, la copier',
  count: (count: number) => String(count),
} as const);
