import type { SectorEmployment, SectorLevel, SectorsTable } from '../catalogue/tradesContract.ts';
import type { ZoneEmploiId } from '../ids.ts';
import { err, ok, type Result } from '../result.ts';
import { FRAGILE_BELOW } from '../statistics/sums.ts';

/** What is done around, by zone d'emploi. Checked: every grid has one list per zone, one figure per sector. */
export interface Sectors {
  readonly table: SectorsTable;
  readonly zoneAt: ReadonlyMap<ZoneEmploiId, number>;
}

/** How fine the sectors are: 21 or 38 of the French nomenclature. */
export type SectorDetail = 'a21' | 'a38';

export function createSectors(table: SectorsTable): Result<Sectors, string> {
  for (const detail of ['a21', 'a38'] as const) {
    const level = table[detail];
    if (level.labels.length !== level.codes.length) return err(`${detail}: not one label per code`);
    for (const producer of ['urssaf', 'flores'] as const) {
      if (!fits(level[producer], table.zones.length, level.codes.length))
        return err(`${detail}.${producer}: not one figure per zone and sector`);
    }
  }
  const { years, jobs } = table.series;
  if (jobs.length !== table.zones.length || jobs.some((list) => list.length !== years.length))
    return err('series: not one figure per zone and year');
  return ok({ table, zoneAt: new Map(table.zones.map((id, at) => [id as ZoneEmploiId, at])) });
}

/** One sector in one zone d'emploi. Null: not published. */
export interface SectorFigures {
  readonly code: string;
  readonly label: string;
  /** Private employees in the last year (Urssaf). */
  readonly jobs: number | null;
  readonly year: number;
  /** Change since `since`, as a fraction of the jobs then; null unless both years are published. */
  readonly change: number | null;
  readonly since: number;
  /** The jobs of `since` are under 30: their change means little. */
  readonly fragile: boolean;
  /** Part of the private employees of the zone, in [0, 1]. */
  readonly share: number | null;
  /**
   * Part in the zone over part in France: 2.3 is « 2,3 fois plus présent ici qu'en France ». Where the producer
   * divided by a part of the sector only, computed again with the whole one.
   */
  readonly specialisation: number | null;
  /** All employees, public service included, in the last year of Flores. */
  readonly allJobs: number | null;
  readonly allJobsYear: number;
}

/** Sectors of one zone d'emploi, in the order of the nomenclature; empty for a zone that the table does not have. */
export function sectorsOf(
  { table, zoneAt }: Sectors,
  zone: ZoneEmploiId,
  detail: SectorDetail,
): readonly SectorFigures[] {
  const at = zoneAt.get(zone);
  if (at === undefined) return [];
  const level = table[detail];
  return level.codes.map((code, sector) => sectorFigures(level, at, code, sector));
}

/** Columns that sectors can be sorted by. */
export type SectorKey = 'label' | 'jobs' | 'specialisation' | 'change';

/** Sorted sectors; what is not published comes last in both directions. */
export function sortSectors(
  sectors: readonly SectorFigures[],
  key: SectorKey,
  descending: boolean,
): readonly SectorFigures[] {
  const sign = descending ? -1 : 1;
  return [...sectors].sort((a, b) => {
    const [left, right] = [a[key], b[key]];
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
    return typeof left === 'string' || typeof right === 'string'
      ? sign * collator.compare(String(left), String(right))
      : sign * (left - right);
  });
}

const collator = new Intl.Collator('fr');

/** All sectors together over the years; `index` is 100 in the first published year. Null: not published. */
export interface ZoneCurve {
  readonly years: readonly number[];
  readonly jobs: readonly (number | null)[];
  readonly index: readonly (number | null)[];
}

/** The long curve of a zone d'emploi; null for a zone that the table does not have. */
export function zoneCurve({ table, zoneAt }: Sectors, zone: ZoneEmploiId): ZoneCurve | null {
  const jobs = table.series.jobs[zoneAt.get(zone) ?? -1];
  if (!jobs) return null;
  const first = jobs.find((value) => value !== null);
  const index = jobs.map((value) => (value === null || !first ? null : (100 * value) / first));
  return { years: table.series.years, jobs, index };
}

/** Specialisation of one sector in every zone d'emploi, for the map: in the order of `table.zones`. */
export function specialisationByZone(
  { table }: Sectors,
  detail: SectorDetail,
  code: string,
): readonly { readonly zone: ZoneEmploiId; readonly value: number | null }[] {
  const sector = table[detail].codes.indexOf(code);
  return table.zones.map((zone, at) => ({
    zone: zone as ZoneEmploiId,
    value: sector < 0 ? null : comparableSpecialisation(table[detail].urssaf, at, sector),
  }));
}

function sectorFigures(level: SectorLevel, zone: number, code: string, sector: number): SectorFigures {
  const { urssaf, flores } = level;
  const jobs = cell(urssaf.jobs.at(-1), zone, sector);
  const before = cell(urssaf.jobs[0], zone, sector);
  const share = cell(urssaf.share, zone, sector);
  return {
    code,
    label: level.labels[sector] ?? code,
    jobs,
    year: urssaf.years.at(-1) ?? Number.NaN,
    change: jobs === null || before === null || before === 0 ? null : jobs / before - 1,
    since: urssaf.years[0] ?? Number.NaN,
    fragile: before !== null && before < FRAGILE_BELOW,
    share: share === null ? null : share / 100,
    specialisation: comparableSpecialisation(urssaf, zone, sector),
    allJobs: cell(flores.jobs.at(-1), zone, sector),
    allJobsYear: flores.years.at(-1) ?? Number.NaN,
  };
}

function comparableSpecialisation(
  { share, franceShare, specialisation, partialReference }: SectorEmployment,
  zone: number,
  sector: number,
): number | null {
  const isPartial = partialReference.some((entry) => entry[0] === zone && entry[1] === sector);
  if (!isPartial) return cell(specialisation, zone, sector);
  const here = cell(share, zone, sector);
  const france = franceShare[sector] ?? null;
  return here === null || !france ? null : here / france;
}

function cell(
  grid: readonly (readonly (number | null)[])[] | undefined,
  zone: number,
  sector: number,
): number | null {
  return grid?.[zone]?.[sector] ?? null;
}

function fits(employment: SectorEmployment, zones: number, sectors: number): boolean {
  const { years, jobs, share, specialisation, franceShare } = employment;
  return (
    jobs.length === years.length &&
    franceShare.length === sectors &&
    [...jobs, share, specialisation].every(
      (grid) => grid.length === zones && grid.every((list) => list.length === sectors),
    )
  );
}
