import { bareCode } from '../ids.ts';
import { wordsOf } from '../search/normalise.ts';
import type { BuiltLink, LinkContext, PrefilledPart } from './linkContext.ts';

type Builder = (context: LinkContext) => BuiltLink | null;

const FRANCE_TRAVAIL = 'https://candidat.francetravail.fr';
const EMPLOYMENT_DATA = 'https://dataemploi.francetravail.fr';
/** All the local figures of INSEE for a place (« dossier complet »). */
const INSEE_FILE = 'https://www.insee.fr/fr/statistiques/2011101';
const DIGITAL_HELP = 'https://cartographie.societenumerique.gouv.fr';

/**
 * One address per external service. Each function is total: what the context lacks is left out of the address,
 * and what only means something together (latitude, longitude, place) is there complete or not at all. A site of a region
 * that has none is null.
 */
export const LINK_BUILDERS = {
  offers: ({ commune, radiusKm, trade }) =>
    fill(`${FRANCE_TRAVAIL}/offres/recherche`, [
      commune && [['lieux', commune.code]],
      commune && radiusKm !== null && [['rayon', radiusKm]],
      trade && [['motsCles', trade.words]],
      [
        ['offresPartenaires', 'true'],
        ['tri', 0],
      ],
    ])(around({ commune, radiusKm }), tradePart(trade)),

  hiddenMarket: ({ commune, radiusKm, trade }) =>
    fill('https://labonneboite.francetravail.fr/recherche', [
      trade && [['rome', trade.code]],
      commune && [['citycode', commune.code]],
      commune && radiusKm !== null && [['distance', radiusKm]],
    ])(around({ commune, radiusKm }), tradePart(trade)),

  employmentData: ({ departement, trade }) => {
    if (!trade) return { url: `${EMPLOYMENT_DATA}/`, prefilled: [] };
    const zone = departement ? `DEP/${bareCode(departement.id)}` : 'NAT/FR';
    return {
      url: `${EMPLOYMENT_DATA}/emploi/metier/chiffres-cles/${zone}/${trade.code}`,
      prefilled: [...departementPart(departement), ...tradePart(trade)],
    };
  },

  tradeSheet: ({ trade }) => ({
    url: `${FRANCE_TRAVAIL}/metierscope/${trade ? `fiche-metier/${trade.code}` : ''}`,
    prefilled: tradePart(trade),
  }),

  training: ({ commune, trade }) =>
    fill(`${FRANCE_TRAVAIL}/formations/recherche`, [
      trade && [['quoi', trade.words]],
      commune && [['ou', `COMMUNE-${commune.code}`]],
      [
        ['range', '0-9'],
        ['tri', 0],
      ],
    ])(around({ commune, radiusKm: null }), tradePart(trade)),

  apprenticeship: ({ commune, radiusKm, trade }) =>
    fill('https://labonnealternance.apprentissage.beta.gouv.fr/recherche', [
      trade && [['romes', trade.code]],
      commune && [
        ['lat', commune.point[1]],
        ['lon', commune.point[0]],
      ],
      commune && radiusKm !== null && [['radius', radiusKm]],
      commune && [['address', commune.name]],
    ])(around({ commune, radiusKm }), tradePart(trade)),

  immersion: ({ commune, radiusKm }) =>
    fill('https://immersion-facile.beta.gouv.fr/recherche', [
      commune && [
        ['latitude', commune.point[1]],
        ['longitude', commune.point[0]],
      ],
      commune && radiusKm !== null && [['distanceKm', radiusKm]],
      commune && [['place', commune.name]],
    ])(around({ commune, radiusKm })),

  digitalHelp: ({ region, departement, communes }) => {
    if (!region) return { url: `${DIGITAL_HELP}/`, prefilled: [] };
    const ofRegion = `${DIGITAL_HELP}/${region.digitalHelp}`;
    if (!departement) return { url: ofRegion, prefilled: [] };
    const own = communes.filter((code) => code.startsWith(bareCode(departement.id)));
    const some = own.length > 0;
    return fill(`${ofRegion}/${wordsOf(departement.name).join('-')}`, [
      some && [
        ['territoire_type', 'communes'],
        ['territoires', own.join()],
      ],
    ])(departementPart(departement), some ? [{ kind: 'communes', count: own.length }] : []);
  },

  communeFile: ({ commune }) =>
    fill(INSEE_FILE, [commune && [['geo', `COM-${commune.code}`]]])(around({ commune, radiusKm: null })),

  epciFile: ({ epci }) =>
    fill(INSEE_FILE, [epci && [['geo', `EPCI-${bareCode(epci.id)}`]]])(
      epci ? [{ kind: 'epci', name: epci.name }] : [],
    ),

  needsSurvey: ({ surveyYear }) =>
    fill('https://statistiques.francetravail.org/bmo/bmo', [
      surveyYear !== null && [['pp', surveyYear]],
      [['ss', 1]],
    ])(surveyYear === null ? [] : [{ kind: 'year', year: surveyYear }]),

  regionalGuidance: ({ region }) => regionalSite(region?.guidance),
  regionalObservatory: ({ region }) => regionalSite(region?.observatory),
  trades2030: () => ({
    url: 'https://www.strategie.gouv.fr/espace-presse/metiers-recruteront-france-horizon-2030',
    prefilled: [],
  }),
} as const satisfies Readonly<Record<string, Builder>>;

export type LinkId = keyof typeof LINK_BUILDERS;

type Parameters = readonly (readonly [key: string, value: string | number])[];

/** Address with the groups of parameters that are there, then its description. */
function fill(base: string, groups: readonly (Parameters | null | false)[]) {
  const entries = groups.flatMap((group) => group || []);
  const query = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString();
  return (...parts: readonly (readonly PrefilledPart[])[]): BuiltLink => ({
    url: query ? `${base}?${query}` : base,
    prefilled: parts.flat(),
  });
}

function regionalSite(site: NonNullable<LinkContext['region']>['guidance'] | undefined): BuiltLink | null {
  return site ? { url: site.url, prefilled: [], ...(site.title !== null && { title: site.title }) } : null;
}

/** A radius without a commune says nothing. */
function around({ commune, radiusKm }: Pick<LinkContext, 'commune' | 'radiusKm'>): readonly PrefilledPart[] {
  if (!commune) return [];
  const { name, because } = commune;
  const place: PrefilledPart = { kind: 'commune', name, ...(because && { because }) };
  return radiusKm === null ? [place] : [place, { kind: 'radius', km: radiusKm }];
}

function tradePart(trade: LinkContext['trade']): readonly PrefilledPart[] {
  return trade ? [{ kind: 'trade', words: trade.words }] : [];
}

function departementPart(departement: LinkContext['departement']): readonly PrefilledPart[] {
  return departement ? [{ kind: 'departement', name: departement.name }] : [];
}
