import {
  decodeTensionTable,
  TENSION_FACTORS,
  type TensionFactor,
  type TensionLevel,
  type TensionTable,
} from '../../src/domain/catalogue/tradesContract.ts';
import { BuildError } from '../lib/buildError.ts';
import { count, label, zoneId } from '../lib/cells.ts';
import { type CsvRow, readCsv } from '../lib/csv.ts';
import { defineStep, jsonOutput } from '../lib/step.ts';
import { fap2009 } from './fap2009.ts';
import { members } from './members.ts';
import { recentTension } from './recentTension.ts';

const INDICATOR = 'dares-tensions-2019';
const LIST = 'metiers-en-tension-2024';
const LIST_VINTAGE = 'mars 2024';
const LIST_FRANCE = 'France Entière';

/** Column of each factor, as the producer names it. */
const FACTOR_COLUMNS = {
  hiringIntensity: "Intensité d'embauches",
  trainingLink: 'Lien formation-emploi',
  labourShortage: "Manque de main-d'œuvre disponible",
  unstableJobs: "Non-durabilité de l'emploi",
  workingConditions: 'Conditions de travail contraignantes',
  geographicMismatch: 'Inadéquation géographique',
} as const satisfies Record<TensionFactor, string>;
const COLUMNS = [
  'fap',
  'Catégorie Tension',
  ...Object.values(FACTOR_COLUMNS),
  'Année',
  'niveau_geo',
  'niveau_fap',
  'reg',
  'dep',
] as const;
type Column = (typeof COLUMNS)[number];
type Row = CsvRow<Column>;

/** The indicator of tension for France, the region and its départements, and the regional list of 2024. */
export const tension = defineStep<TensionTable>({
  id: 'tension',
  sources: [INDICATOR, LIST],
  inputs: [fap2009, members, recentTension],
  output: jsonOutput('tension', decodeTensionTable),
  run(context) {
    const { table } = context.get(fap2009);
    const zones = ['FR', `REG:${context.region.code}`, ...context.get(members).zoneIds.departement];
    const rows = readCsv(INDICATOR, context.read(INDICATOR), COLUMNS);
    const groups = table.families.map(({ code }) => code);
    return {
      recent: context.get(recentTension),
      year: yearOf(rows),
      zones,
      detailed: readLevel(rows, 'fap 225', zones, new Set(table.codes)),
      grouped: readLevel(rows, 'fap 87', zones, new Set(groups)),
      list: readList(
        context.read(LIST),
        context.region.tensionList,
        new Map(table.codes.map((code, at) => [code, table.labels[at]])),
      ),
    };
  },
});

function yearOf(rows: readonly Row[]): number {
  const years = new Set(rows.map(({ cells, where }) => count(cells.Année, where)));
  const [year] = years;
  if (years.size !== 1 || !year) throw new BuildError(INDICATOR, `years ${[...years]}, expected one`);
  return year;
}

function readLevel(
  rows: readonly Row[],
  level: 'fap 225' | 'fap 87',
  zones: readonly string[],
  known: ReadonlySet<string>,
): TensionLevel {
  const found = new Map<string, Map<string, Row>>(zones.map((zone) => [zone, new Map()]));
  for (const row of rows) {
    if (row.cells.niveau_fap !== level) continue;
    const ofZone = found.get(zoneOf(row));
    if (!ofZone) continue;
    const { fap } = row.cells;
    if (!known.has(fap)) throw new BuildError(row.where, `"${fap}" is not a FAP 2009`);
    if (ofZone.has(fap)) throw new BuildError(row.where, `${fap} has two lines for ${zoneOf(row)}`);
    ofZone.set(fap, row);
  }
  const codes = [...(found.get('FR')?.keys() ?? [])].sort();
  const grid = (column: Column) =>
    zones.map((zone) =>
      codes.map((code) => {
        const row = found.get(zone)?.get(code);
        if (!row) throw new BuildError(INDICATOR, `${code} has no line for ${zone}`);
        return tensionClass(row.cells[column], row.where);
      }),
    );
  const factors = TENSION_FACTORS.map((factor) => [factor, grid(FACTOR_COLUMNS[factor])]);
  return {
    codes,
    category: grid('Catégorie Tension'),
    factors: Object.fromEntries(factors) as TensionLevel['factors'],
  };
}

/** Identifier of the zone of a line. The level has a trailing space on some lines, the region a decimal. */
function zoneOf({ where, cells }: Row): string {
  const level = cells.niveau_geo.trim();
  if (level === 'nat') return 'FR';
  if (level === 'reg') return zoneId('region', cells.reg.replace(/\.0$/, '').padStart(2, '0'), where);
  if (level === 'dep') return zoneId('departement', cells.dep.padStart(2, '0'), where);
  throw new BuildError(where, `"${cells.niveau_geo}" is none of nat, reg, dep`);
}

/** 1 to 5, written "3.0" or "3"; null for an empty cell: not published. */
function tensionClass(cell: string, where: string): number | null {
  if (cell === '') return null;
  if (!/^[1-5](?:\.0)?$/.test(cell)) throw new BuildError(where, `"${cell}" is not a class from 1 to 5`);
  return Number(cell);
}

/** @param regionName as the list names the region */
function readList(
  text: string,
  regionName: string,
  labels: ReadonlyMap<string, string | undefined>,
): TensionTable['list'] {
  const region: string[] = [];
  const france: string[] = [];
  const lists = new Map([
    [regionName, region],
    [LIST_FRANCE, france],
  ]);
  const unmatched: TensionTable['list']['unmatched'] = [];
  for (const { where, cells } of readCsv(LIST, text, ['Region', 'Famille Professionnelle', 'Code FAP'])) {
    const list = lists.get(label(cells.Region, where));
    if (!list) continue;
    const code = cells['Code FAP'];
    const name = label(cells['Famille Professionnelle'], where);
    if (labels.get(code) === name.replaceAll(';', ',')) list.push(code);
    else unmatched.push({ code, label: name });
  }
  if (region.length === 0) throw new BuildError(LIST, `no line for ${regionName}`);
  return { vintage: LIST_VINTAGE, region: region.sort(), france: france.sort(), unmatched };
}
