import * as v from 'valibot';
import type { CommuneCode, EpciId } from '../../src/domain/ids.ts';
import { BuildError } from '../lib/buildError.ts';
import { communeCode, zoneId } from '../lib/cells.ts';
import { checked, parseJson } from '../lib/json.ts';
import { defineStep } from '../lib/step.ts';

const COMMUNES = 'etalab-communes';
const EPCI = 'etalab-epci';

/** Codes of overseas regions go up to this one. */
const LAST_OVERSEAS = 10;

export interface OfficialCommune {
  readonly code: CommuneCode;
  readonly name: string;
  readonly departement: string;
  /** Population municipale, inhabitants. */
  readonly population: number;
  readonly postalCodes: readonly string[];
  /** Codes of the communes it replaced. */
  readonly formerCodes: readonly CommuneCode[];
}

export interface FormerCommune {
  readonly code: CommuneCode;
  readonly name: string;
  readonly type: 'commune-deleguee' | 'commune-associee';
  /** The present commune. */
  readonly commune: CommuneCode;
}

/** Communauté de communes, d'agglomération, urbaine, métropole. */
const EPCI_TYPES = ['CC', 'CA', 'CU', 'METRO'] as const;
type EpciType = (typeof EPCI_TYPES)[number];

export interface OfficialEpci {
  readonly id: EpciId;
  readonly name: string;
  readonly type: EpciType;
  /** Every member, in the region and outside. */
  readonly members: readonly CommuneCode[];
  /** Inhabitants of all the members, summed from the list of communes. */
  readonly population: number;
}

const communeRow = v.object({
  code: v.string(),
  nom: v.string(),
  type: v.picklist(['commune-actuelle', 'commune-deleguee', 'commune-associee', 'arrondissement-municipal']),
  region: v.optional(v.string()),
  departement: v.optional(v.string()),
  chefLieu: v.optional(v.string()),
  population: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  codesPostaux: v.optional(v.array(v.pipe(v.string(), v.regex(/^\d{5}$/)))),
  anciensCodes: v.optional(v.array(v.string())),
});
type CommuneRow = v.InferOutput<typeof communeRow>;

const epciRow = v.object({
  code: v.string(),
  nom: v.string(),
  type: v.string(),
  membres: v.array(v.object({ code: v.string() })),
});

/** The official list: communes of the region by ascending code, former communes, EPCI that touch the region. */
export const cog = defineStep({
  id: 'cog',
  sources: [COMMUNES, EPCI],
  inputs: [],
  run(context) {
    const rows = parseRows(COMMUNES, context.read(COMMUNES), communeRow);
    const populations = new Map(
      rows
        .filter(({ type }) => type === 'commune-actuelle')
        .map(({ code, population }) => [code, population]),
    );
    const communes = rows
      .filter((row) => row.type === 'commune-actuelle' && row.region === context.region.code)
      .map((row) => toCommune(row, (code) => context.correct(COMMUNES, 'anciensCodes', code)))
      .sort(byCode);
    const inRegion = new Set<string>(communes.map(({ code }) => code));
    const former = rows.flatMap((row) => toFormer(row, inRegion)).sort(byCode);
    const epci = readOfficialEpci(context.read(EPCI), populations, inRegion);
    return { communes, former, epci, populationYear: 2023 };
  },
});

/** EPCI of some communes, or all of them, by identifier. @param populations inhabitants of every commune of France */
export function readOfficialEpci(
  text: string,
  populations: ReadonlyMap<string, number | undefined>,
  of: ReadonlySet<string> | null = null,
): OfficialEpci[] {
  return parseRows(EPCI, text, epciRow)
    .filter(({ code, membres }) =>
      of ? membres.some((member) => of.has(member.code)) : isMetropolitan(code, membres, populations),
    )
    .map(({ code, nom, type, membres }): OfficialEpci => {
      const where = `${EPCI}:${code}`;
      const members = membres.map((member) => communeCode(member.code, where));
      const population = members.reduce((sum, member) => sum + populationOf(member, populations, where), 0);
      return {
        id: zoneId('epci', code, where),
        name: nom,
        type: epciType(type, where),
        members,
        population,
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** An EPCI of communes that are all known, under a code of its own. */
function isMetropolitan(
  code: string,
  members: readonly { readonly code: string }[],
  populations: ReadonlyMap<string, number | undefined>,
): boolean {
  return /^\d{9}$/.test(code) && members.every((member) => populations.get(member.code) !== undefined);
}

/** Every commune of metropolitan France, by ascending code, with its region. */
export function readOfficialCommunes(
  text: string,
): readonly (OfficialCommune & { readonly region: string })[] {
  return parseRows(COMMUNES, text, communeRow)
    .filter(
      ({ type, region = '' }) =>
        type === 'commune-actuelle' && /^\d{2}$/.test(region) && Number(region) > LAST_OVERSEAS,
    )
    .map((row) => ({ ...toCommune(row, (code) => code), region: row.region ?? '' }))
    .sort(byCode);
}

/** @param correct an old code that became another commune is corrected into the commune itself */
function toCommune(row: CommuneRow, correct: (code: string) => string): OfficialCommune {
  const where = `${COMMUNES}:${row.code}`;
  const { population, departement, codesPostaux = [], anciensCodes = [] } = row;
  if (population === undefined)
    throw new BuildError(where, 'no population, and a commune of the region has one');
  if (departement === undefined) throw new BuildError(where, 'no département');
  if (codesPostaux.length === 0) throw new BuildError(where, 'no postal code');
  return {
    code: communeCode(row.code, where),
    name: row.nom,
    departement,
    population,
    postalCodes: [...codesPostaux].sort(),
    formerCodes: anciensCodes.map((code) => communeCode(correct(code), where)),
  };
}

function toFormer(row: CommuneRow, inRegion: ReadonlySet<string>): FormerCommune[] {
  const { type, chefLieu } = row;
  if (type !== 'commune-deleguee' && type !== 'commune-associee') return [];
  if (chefLieu === undefined || !inRegion.has(chefLieu)) return [];
  const where = `${COMMUNES}:${row.code}`;
  return [{ code: communeCode(row.code, where), name: row.nom, type, commune: communeCode(chefLieu, where) }];
}

/** The métropole de Lyon is a collectivity of its own, with a type of its own, and the part of an EPCI. */
const AS_METRO = 'MET69';

function epciType(cell: string, where: string): EpciType {
  const type = cell === AS_METRO ? 'METRO' : EPCI_TYPES.find((known) => known === cell);
  if (!type) throw new BuildError(where, `"${cell}" is not one of ${EPCI_TYPES.join(', ')}`);
  return type;
}

function populationOf(
  member: string,
  populations: ReadonlyMap<string, number | undefined>,
  where: string,
): number {
  const population = populations.get(member);
  if (population === undefined)
    throw new BuildError(where, `member ${member} has no population in ${COMMUNES}`);
  return population;
}

function parseRows<T>(source: string, text: string, schema: v.GenericSchema<unknown, T>): T[] {
  return checked(source, parseJson(source, text), v.array(v.unknown())).map((row, index) =>
    checked(`${source}:item ${index + 1}`, row, schema),
  );
}

function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code < b.code ? -1 : 1;
}
