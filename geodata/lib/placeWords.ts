import type { Audience, PlaceCategory, PlaceStatus } from '../../src/domain/places/place.ts';
import { BuildError } from './buildError.ts';

/** Categories of the catalogue of resources. A past event is an event: its status says that it is over. */
const CATEGORIES: Readonly<Record<string, PlaceCategory>> = {
  lieu: 'place',
  evenement: 'event',
  evenement_passe: 'event',
  format_evenement: 'format',
  service_en_ligne: 'online',
  reseau: 'network',
  dispositif_itinerant: 'mobile',
};

/** Statuses of the catalogue of resources, and the year until which the status itself says it was open. */
const STATUSES: Readonly<Record<string, { readonly status: PlaceStatus; readonly until?: string }>> = {
  actif_a_la_date_vue: { status: 'seen' },
  actif_2024: { status: 'seen', until: '2024' },
  actif_2024_2025: { status: 'seen', until: '2025' },
  actif_2025: { status: 'seen', until: '2025' },
  recent: { status: 'toConfirm' },
  a_verifier: { status: 'toConfirm' },
  a_verifier_permanence: { status: 'toConfirm' },
  jeu_de_donnees_a_importer: { status: 'toConfirm' },
  nom_connu_adresse_a_verifier: { status: 'nameOnly' },
  ancien_a_verifier: { status: 'old' },
  historique_probablement_ferme: { status: 'old' },
  cite_2016_adresse_inconnue: { status: 'quoted' },
  cite_2016_organisateur_inconnu: { status: 'quoted' },
  recurrent_a_verifier: { status: 'recurring' },
  passe: { status: 'past' },
  format: { status: 'format' },
};

/** Whom each group of people named by a source belongs to. */
const AUDIENCE_OF: Readonly<Record<string, Audience>> = {
  'tout public': 'everyone',
  'tout public en accueil': 'everyone',
  jeunes: 'young',
  'jeunes 16-25 ans': 'young',
  'jeunes diplômés': 'young',
  'demandeurs d’emploi': 'jobseekers',
  'bénéficiaires du RSA': 'jobseekers',
  'candidats saisonniers': 'jobseekers',
  reconversion: 'jobseekers',
  scolaires: 'pupils',
  collégiens: 'pupils',
  lycéens: 'pupils',
  étudiants: 'pupils',
  apprentis: 'pupils',
  familles: 'pupils',
  'porteurs de projet': 'founders',
  repreneurs: 'founders',
  entreprises: 'companies',
  employeurs: 'companies',
  artisans: 'companies',
  professionnels: 'professionals',
  partenaires: 'professionals',
  '200 professionnels de l’orientation': 'professionals',
  'professionnels de l’emploi-formation-orientation': 'professionals',
  'cadres et jeunes diplômés': 'others',
  femmes: 'others',
  habitants: 'others',
  'habitants des quartiers': 'others',
  'nouveaux arrivants': 'others',
  'personnes en situation de handicap': 'others',
  'publics en insertion': 'others',
  'publics précaires': 'others',
  'publics éloignés de l’emploi': 'others',
  'usagers accompagnés par les partenaires SPRO du Castelbriantais': 'others',
};
/** Groups that say what happens there, not who may come. */
const NOT_PEOPLE = new Set(['témoignages et visites possibles']);

const OLD_EMPLOYMENT_SERVICE = /(?:France Travail \(ex-)?P[oô]le emploi\)?/gi;

/** @throws BuildError on a category that is not in the list */
export function categoryOf(cell: string, where: string): PlaceCategory {
  const category = Object.hasOwn(CATEGORIES, cell) ? CATEGORIES[cell] : undefined;
  if (!category) throw new BuildError(where, `"${cell}" is not a category`);
  return category;
}

/**
 * What is known of a card, and when it was last seen: the later of the date of the source and of the year that its
 * status names. @throws BuildError on a status that is not in the list
 */
export function statusOf(
  cell: string,
  seen: string | null,
  where: string,
): { readonly status: PlaceStatus; readonly seen: string | null } {
  const known = Object.hasOwn(STATUSES, cell) ? STATUSES[cell] : undefined;
  if (!known) throw new BuildError(where, `"${cell}" is not a status`);
  const { status, until } = known;
  return { status, seen: until && (seen ?? '').slice(0, 4) < until ? until : seen };
}

/** Everyone a source names, each once, in the order of the text. @throws BuildError on people who are not in the list */
export function audiencesOf(text: string | null, where: string): Audience[] {
  const groups = (text ?? '')
    .replace(/\([^)]*\)/g, '')
    .split(/[,;]/)
    .map((group) => group.trim())
    .filter((group) => group !== '' && !NOT_PEOPLE.has(group));
  return [
    ...new Set(
      groups.map((group) => {
        const audience = Object.hasOwn(AUDIENCE_OF, group) ? AUDIENCE_OF[group] : undefined;
        if (!audience) throw new BuildError(where, `"${group}" is not a group of people of the list`);
        return audience;
      }),
    ),
  ];
}

/** A name as it is today: Pôle emploi is France Travail since 1 January 2024. */
export function todaysName(name: string): string {
  return name.replace(OLD_EMPLOYMENT_SERVICE, 'France Travail');
}
