import { type BassinId, type DepartementId, type RegionId, toZoneId } from '../../src/domain/ids.ts';
import { BuildError } from '../lib/buildError.ts';
import { count, zoneId } from '../lib/cells.ts';
import { type CsvRow, readCsv } from '../lib/csv.ts';
import { defineStep } from '../lib/step.ts';
import { fap2021 } from './fap2021.ts';
import { members } from './members.ts';
import { zonings } from './zonings.ts';

/** Workbooks of the BMO survey, one a year: adding a manifest adds a year. */
const SURVEYS = 'bmo-*';
const SURVEY_ID = /^bmo-(\d{4})$/;
const COLUMNS = [
  'year',
  'family',
  'bassin',
  'bassinName',
  'departement',
  'region',
  'projects',
  'difficult',
  'seasonal',
] as const;
type Row = CsvRow<(typeof COLUMNS)[number]>;

/** What France Travail writes in place of a figure that it does not publish. */
const UNPUBLISHED = '*';

/** Projects of one family in one bassin, or in the part of a bassin that one département has; null where France Travail writes « * ». */
export interface SurveyLine {
  readonly where: string;
  readonly bassin: BassinId;
  readonly departement: DepartementId;
  readonly region: RegionId;
  readonly family: string;
  readonly projects: number | null;
  readonly difficult: number | null;
  readonly seasonal: number | null;
}

/**
 * Lines of each survey for the bassins that communes of the region belong to: those of the region, and Redon,
 * which is counted in Brittany, once for each of its départements.
 */
export const surveys = defineStep({
  id: 'surveys',
  sources: [SURVEYS],
  inputs: [members, zonings, fap2021],
  run(context) {
    const known = new Set(context.get(members).zoneIds.bassin);
    const { publishedBassinNames } = context.get(zonings);
    const families = new Set(context.get(fap2021).table.codes);
    return context.sources.map((id) => {
      const year = Number(SURVEY_ID.exec(id)?.[1]);
      if (!year) throw new BuildError(`geodata/sources/${id}.json`, 'a survey is named bmo- and its year');
      const seen = new Set<string>();
      const lines = readCsv(id, context.read(id), COLUMNS).flatMap((row): SurveyLine[] => {
        if (count(row.cells.year, row.where) !== year)
          throw new BuildError(row.where, `"${row.cells.year}" is not the year of the survey`);
        const bassin = bassinOf(row, known, context.region.code);
        if (!bassin) return [];
        refuseOtherName(row, bassin, publishedBassinNames);
        return [readLine(row, bassin, families, seen)];
      });
      return { id, year, lines };
    });
  },
});

/** The bassin of a line, or null when no commune of the region is in it. */
function bassinOf({ where, cells }: Row, known: ReadonlySet<string>, region: string): BassinId | null {
  const id = toZoneId('bassin', cells.bassin);
  if (id && known.has(id)) return id;
  if (cells.region === region)
    throw new BuildError(where, `"${cells.bassin}" is not a bassin d'emploi of the communes of the region`);
  return null;
}

/** The codes of bassins are also codes of zones d'emploi, elsewhere: their names tell which is read. */
function refuseOtherName({ where, cells }: Row, id: BassinId, names: ReadonlyMap<string, string>): void {
  const name = names.get(id);
  if (cells.bassinName !== name)
    throw new BuildError(where, `${id} is "${cells.bassinName}", and "${name}" in the list of communes`);
}

function readLine(
  { where, cells }: Row,
  bassin: BassinId,
  families: ReadonlySet<string>,
  seen: Set<string>,
): SurveyLine {
  const { family } = cells;
  if (!families.has(family)) throw new BuildError(where, `"${family}" is not a FAP 2021`);
  const departement = zoneId('departement', cells.departement, where);
  const key = `${family} in ${bassin}, ${departement}`;
  if (seen.has(key)) throw new BuildError(where, `two lines for ${key}`);
  seen.add(key);
  const figure = (name: 'projects' | 'difficult' | 'seasonal') => published(name, cells[name], where);
  const projects = figure('projects');
  return {
    where,
    bassin,
    departement,
    region: zoneId('region', cells.region, where),
    family,
    projects,
    difficult: partOf(projects, figure('difficult'), where),
    seasonal: partOf(projects, figure('seasonal'), where),
  };
}

function published(name: string, cell: string, where: string): number | null {
  if (cell === UNPUBLISHED) return null;
  if (!/^\d+$/.test(cell))
    throw new BuildError(where, `${name} is "${cell}", neither a count nor « ${UNPUBLISHED} »`);
  return Number(cell);
}

function partOf(projects: number | null, part: number | null, where: string): number | null {
  if (projects !== null && part !== null && part > projects)
    throw new BuildError(where, `${part} of ${projects} projects`);
  return part;
}
