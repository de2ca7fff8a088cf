import type { SectorEmployment } from '../../src/domain/catalogue/tradesContract.ts';
import { BuildError } from './buildError.ts';
import { countOrMissing, label, measureOrMissing, zoneId } from './cells.ts';
import { readCsv } from './csv.ts';

/** Where the figures are in a file of employment by zone d'emploi and sector. */
export interface SectorFile {
  readonly source: string;
  readonly code: 'a21' | 'a38';
  readonly wider: 'a5' | 'a21';
  /** Column of the employees of each year. */
  readonly jobs: Readonly<Record<number, string>>;
  readonly shareYear: number;
  readonly share: string;
  readonly specialisation: string;
  readonly franceShare: string;
}

/** One published line: a sector in a zone. */
export interface SectorLine {
  readonly where: string;
  readonly zone: string;
  readonly code: string;
  readonly label: string;
  readonly wider: string;
  /** Employees, in the order of the years. */
  readonly jobs: readonly (number | null)[];
  readonly share: number | null;
  readonly specialisation: number | null;
  readonly franceShare: number;
}

/** @throws BuildError on a cell that is not a figure, or two lines for one sector of one zone */
export function readSectorLines(file: SectorFile, text: string): SectorLine[] {
  const jobColumns = Object.values(file.jobs);
  const columns = [
    ...['code_ze', 'lib', file.code, file.wider],
    ...[...jobColumns, file.share, file.specialisation, file.franceShare],
  ];
  const seen = new Set<string>();
  return readCsv(file.source, text, columns).map(({ where, cells }) => {
    const cell = (column: string) => cells[column] ?? '';
    const zone = zoneId('zoneEmploi', cell('code_ze'), where);
    const code = label(cell(file.code), where);
    if (seen.has(`${zone} ${code}`)) throw new BuildError(where, `${code} has two lines in ${zone}`);
    seen.add(`${zone} ${code}`);
    const franceShare = measureOrMissing(cell(file.franceShare), where);
    if (franceShare === null) throw new BuildError(where, `no ${file.franceShare}`);
    return {
      where,
      zone,
      code,
      label: label(cell('lib'), where),
      wider: label(cell(file.wider), where),
      jobs: jobColumns.map((column) => countOrMissing(cell(column), where)),
      share: measureOrMissing(cell(file.share), where),
      specialisation: measureOrMissing(cell(file.specialisation), where),
      franceShare,
    };
  });
}

/**
 * The lines as grids. The share of a sector in France is the largest published: a smaller one is that of the
 * subsectors that a zone has, and makes its index too high.
 */
export function toEmployment(
  file: SectorFile,
  lines: readonly SectorLine[],
  zones: readonly string[],
  codes: readonly string[],
): SectorEmployment {
  const at = new Map(lines.map((line) => [`${line.zone} ${line.code}`, line]));
  const grid = (value: (line: SectorLine) => number | null) =>
    zones.map((zone) =>
      codes.map((code) => {
        const line = at.get(`${zone} ${code}`);
        return line ? value(line) : null;
      }),
    );
  const franceShare = codes.map((code) => {
    const shares = lines.filter((line) => line.code === code).map((line) => line.franceShare);
    return shares.length > 0 ? Math.max(...shares) : null;
  });
  const years = Object.keys(file.jobs).map(Number);
  return {
    years,
    jobs: years.map((_, year) => grid(({ jobs }) => jobs[year] ?? null)),
    shareYear: file.shareYear,
    share: grid(({ share }) => share),
    specialisation: grid(({ specialisation }) => specialisation),
    franceShare,
    partialReference: zones.flatMap((zone, row) =>
      codes.flatMap((code, column): [number, number, number][] => {
        const line = at.get(`${zone} ${code}`);
        const partial = line && line.specialisation !== null && line.franceShare !== franceShare[column];
        return partial ? [[row, column, line.franceShare]] : [];
      }),
    ),
  };
}

/**
 * The same where a cell that is not published is an employee of nobody, by the totals of the zones: 0 jobs, hence no share
 * and no specialisation, in the years that are proved. A sector that the producer has nowhere stays unknown.
 */
export function withZeros(employment: SectorEmployment, zeroYears: ReadonlySet<number>): SectorEmployment {
  const { years, jobs, shareYear, share, specialisation, franceShare } = employment;
  const fill = (grid: readonly (readonly (number | null)[])[]) =>
    grid.map((list) => list.map((value, sector) => (franceShare[sector] === null ? value : (value ?? 0))));
  const ofShareYear = fill(jobs[years.indexOf(shareYear)] ?? []);
  const none = (grid: readonly (readonly (number | null)[])[]) =>
    grid.map((list, zone) =>
      list.map((value, sector) => value ?? (ofShareYear[zone]?.[sector] === 0 ? 0 : null)),
    );
  const proved = zeroYears.has(shareYear);
  return {
    ...employment,
    jobs: jobs.map((grid, at) => (zeroYears.has(years[at] ?? Number.NaN) ? fill(grid) : grid)),
    share: proved ? none(share) : share,
    specialisation: proved ? none(specialisation) : specialisation,
  };
}
