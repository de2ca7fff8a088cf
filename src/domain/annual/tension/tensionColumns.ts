import {
  STANDARDISED_FACTORS,
  type StandardisedFactor,
  TENSION_FACTORS,
} from '../../catalogue/tradesContract.ts';
import names from '../headings.json' with { type: 'json' };
import { type ColumnMeaning, type ColumnMeanings, findColumns, foldHeading } from '../headings.ts';
import type { Recognition } from '../reader.ts';
import type { Row } from '../sheets.ts';

/** Folded headings of the factors, without what follows them. */
const FACTORS: Readonly<Record<StandardisedFactor, string>> = {
  hiringIntensity: 'intensitedembauches?',
  trainingLink: 'lienformationemploi',
  labourShortage: 'manquedemaindoeuvre(?:disponible)?',
  unstableJobs: 'nondurabilitedelemploi',
  workingConditions: 'conditionsdetravailcontraignantes',
  geographicMismatch: 'inadequationgeographique',
  lowPay: 'nonattractivitesalariale',
};
const ZONES: ColumnMeanings = {
  level: meaning('level', /^niveaugeo$/, false),
  region: meaning('region', /^(?:code(?:region|reg)|reg)$/, false),
  departement: meaning('departement', /^(?:code(?:departement|dep)|dep)$/, false),
};
const YEAR = meaning('year', /^annee$/);
/** The index where every value rests on enough jobs, and that where some were filled in: a sheet has one, or both. */
const INDEX = {
  index: meaning('index', /^tension$/, false),
  filled: meaning('index', /^tensionvaleursimputees/, false),
};
const RECENT: ColumnMeanings = {
  year: YEAR,
  family: meaning('family', /^code(?:fap228|fap2021)$/),
  label: meaning('label', /^(?:libelle|intitule)(?:fap228|fap2021)$/, false),
  category: meaning('category', /^(?:tensiondiscrete?|categorietension)$/),
  ...INDEX,
  volume: meaning('volume', /volumetriesuffisante$/, false),
  ...ZONES,
  ...factorColumns(STANDARDISED_FACTORS, '', false),
};
const OLD: ColumnMeanings = {
  year: YEAR,
  family: meaning('family2009', /^(?:code(?:fap225|fap87|fap2009)|fap)$/),
  label: meaning('label', /^(?:libelle|intitule)(?:fap225|fap87|fap2009)$/, false),
  category: meaning('category', /^(?:tensiondiscrete?|categorietension)$/),
  ...INDEX,
  ...ZONES,
};

/** Headings of the indicator on the FAP 2021. An index that may be filled in is none without what says where it is. */
export function findRecentColumns(headings: Row): Recognition {
  const found = findColumns(headings, RECENT);
  if (!found.fits) return found;
  const { at } = found;
  if (at['index'] === undefined && at['filled'] === undefined)
    return { fits: false, share: 1, missing: [names.tension.index], twice: [] };
  return at['index'] === undefined && at['volume'] === undefined
    ? { fits: false, share: 1, missing: [names.tension.volume], twice: [] }
    : found;
}

/** Headings of the indicator on the FAP 2009: its factors are classes, in columns said to be « discret » when there are others. */
export function findOldColumns(headings: Row): Recognition {
  const hasOthers = headings.some((heading) => /^intensitedembauches?discrete?$/.test(foldHeading(heading)));
  const suffix = hasOthers ? 'discrete?' : '';
  return findColumns(headings, { ...OLD, ...factorColumns(TENSION_FACTORS, suffix, true) });
}

function factorColumns(
  factors: readonly StandardisedFactor[],
  suffix: string,
  needed: boolean,
): ColumnMeanings {
  return Object.fromEntries(
    factors.map((factor) => [factor, meaning(factor, new RegExp(`^${FACTORS[factor]}${suffix}$`), needed)]),
  );
}

function meaning(column: keyof typeof names.tension, heading: RegExp, needed = true): ColumnMeaning {
  return { heading, name: names.tension[column], needed };
}
