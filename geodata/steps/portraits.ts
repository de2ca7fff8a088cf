import type { PortraitsTable } from '../../src/domain/catalogue/guideContract.ts';
import { BuildError } from '../lib/buildError.ts';
import { label } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import { listOf, positionsIn } from '../lib/romeLinks.ts';
import { defineStep } from '../lib/step.ts';
import { fap2009 } from './fap2009.ts';

const YEARS = '2017-2019';
/** Figures of another level than that of the families, and families that the nomenclature does not have. */
const OTHER_LINES = /^(?:[A-Z]|[A-Z]\d[A-Z]|ENS|Ensemble|ZZZ|ZZZZZ|T2Z60)$/;
const NOT_PUBLISHED = 'NA';
/** Rows of the sectors that put the others together. */
const OTHER_SECTORS: readonly string[] = ['AU', 'ZZ'];

type Share = Exclude<keyof PortraitsTable, 'years' | 'codes' | 'pay' | 'sectors' | 'sectorsOf'>;

interface ShareFile {
  readonly source: string;
  readonly family: string;
  readonly what: string;
  /** Column of the years, for files that have several. */
  readonly years: string | null;
  readonly shares: Readonly<Partial<Record<Share, string>>>;
}

const SHARE_FILES: readonly ShareFile[] = [
  {
    source: 'psm-horaires',
    family: 'Fap3',
    what: 'Horaire_atypique',
    years: 'annee',
    shares: { saturday: 'Travail le samedi', sunday: 'Travail le dimanche', night: 'Travail de nuit' },
  },
  {
    source: 'psm-temps-travail',
    family: 'Fap',
    what: 'Temps_travail',
    years: 'annee',
    shares: { partTime: 'Temps partiel', longWeeks: 'Temps complet travaillant plus de 40h par semaine' },
  },
  {
    source: 'psm-statut',
    family: 'Fap',
    what: 'statut',
    years: 'Annee',
    shares: {
      permanent: 'Contrats ou emplois à durée indéterminée',
      fixedTerm: 'Contrats à durée déterminée',
      agency: 'Intérimaires',
      apprentices: 'Apprentis',
      selfEmployed: "Non-salariés, chefs d'entreprise",
    },
  },
  {
    source: 'psm-employeurs',
    family: 'Fap',
    what: 'type_employeur',
    years: null,
    shares: {
      small: 'Etablissements de moins de 10 salariés',
      middle: 'Etablissements de 10 à 50 salariés',
      large: 'Etablissements de 50 à 500 salariés',
      largest: 'Etablissements de plus de 500 salariés',
      publicService: 'Etat, collectivités, hôpitaux publics',
      households: 'Particuliers',
    },
  },
];
const PAY = 'psm-salaire-median';
const SECTORS = 'psm-secteurs';

/** Portraits of the families of Dares: France, 2017–2019, FAP 2009. Shares to a tenth of a percent. */
export const portraits = defineStep({
  id: 'portraits',
  sources: ['psm-horaires', 'psm-temps-travail', 'psm-statut', 'psm-employeurs', PAY, SECTORS],
  inputs: [fap2009],
  run(context): PortraitsTable {
    const { codes } = context.get(fap2009).table;
    const known = new Set<string>(codes);
    const isFamily = (family: string, where: string) => {
      if (!known.has(family) && !OTHER_LINES.test(family))
        throw new BuildError(where, `"${family}" is not a FAP 2009`);
      return known.has(family);
    };
    const shares = SHARE_FILES.flatMap((file) =>
      readShares(file, context.read(file.source), codes, isFamily),
    );
    const sectors = readSectors(context.read(SECTORS), codes, isFamily);
    return {
      years: YEARS,
      codes: [...codes],
      ...(Object.fromEntries(shares) as Record<Share, (number | null)[]>),
      pay: readPay(context.read(PAY), codes, isFamily),
      ...sectors,
    };
  },
});

type IsFamily = (family: string, where: string) => boolean;

function readShares(
  { source, family, what, years, shares }: ShareFile,
  text: string,
  codes: readonly string[],
  isFamily: IsFamily,
): [Share, (number | null)[]][] {
  const columns = [family, what, 'Pourcentage', ...(years ? [years] : [])];
  const found = new Map<string, number | null>();
  for (const { where, cells } of readCsv(source, text, columns)) {
    if (years && cells[years] !== YEARS) continue;
    const code = label(cells[family] ?? '', where);
    if (!isFamily(code, where)) continue;
    const key = `${code} ${cells[what]}`;
    if (found.has(key)) throw new BuildError(where, `${key} appears twice`);
    found.set(key, percent(cells['Pourcentage'] ?? '', where));
  }
  return Object.entries(shares).map(([share, name]) => {
    const values = codes.map((code) => found.get(`${code} ${name}`) ?? null);
    if (values.every((value) => value === null)) throw new BuildError(source, `no line about "${name}"`);
    return [share as Share, values];
  });
}

function readPay(text: string, codes: readonly string[], isFamily: IsFamily): (number | null)[] {
  const found = new Map<string, number | null>();
  for (const { where, cells } of readCsv(PAY, text, ['Fap3', 'Annee', 'Salaire_median']))
    if (isFamily(cells.Fap3, where) && cells.Annee === YEARS)
      found.set(cells.Fap3, number(cells.Salaire_median, where));
  return codes.map((code) => found.get(code) ?? null);
}

function readSectors(text: string, codes: readonly string[], isFamily: IsFamily) {
  const rows = readCsv(SECTORS, text, ['Fap', 'Secteur', 'Label_secteur', 'Pourcentage']).filter(
    ({ where, cells }) => isFamily(cells.Fap, where) && !OTHER_SECTORS.includes(cells.Secteur),
  );
  const sectors = listOf(
    rows.map(({ where, cells }) => ({ where, code: cells.Secteur, label: cells.Label_secteur })),
  );
  const positionOf = positionsIn(SECTORS, sectors.codes);
  const of = new Map<string, [number, number][]>(codes.map((code) => [code, []]));
  for (const { where, cells } of rows) {
    const share = percent(cells.Pourcentage, where);
    if (share !== null) of.get(cells.Fap)?.push([positionOf(cells.Secteur), share]);
  }
  return {
    sectors: { codes: [...sectors.codes], labels: [...sectors.labels] },
    sectorsOf: codes.map((code) => (of.get(code) ?? []).sort((a, b) => b[1] - a[1])),
  };
}

function percent(cell: string, where: string): number | null {
  const value = number(cell, where);
  if (value !== null && (value < 0 || value > 100))
    throw new BuildError(where, `${cell} is not a percentage`);
  return value === null ? null : Math.round(10 * value) / 10;
}

/** Some figures are written with an exponent. */
function number(cell: string, where: string): number | null {
  if (cell === NOT_PUBLISHED) return null;
  const value = Number(cell);
  if (cell.trim() === '' || !Number.isFinite(value)) throw new BuildError(where, `"${cell}" is not a number`);
  return value;
}
