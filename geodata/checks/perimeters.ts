import { BuildError } from '../lib/buildError.ts';
import type { StepResults } from '../lib/run.ts';
import { census, impossibleFigures } from '../steps/census.ts';
import { columnsOf, isSetAside } from '../steps/flags.ts';
import { indicators } from '../steps/indicators.ts';

/**
 * Every commune that the census file marks as partial, and every commune without ages, was looked at and has
 * a flag: a new one stops the build until someone decides.
 */
export function checkPerimeters(results: StepResults): void {
  const { code: region, flags, countedTogether } = results.region;
  const hasFlag = (code: string, column: string) =>
    flags.some((flag) => flag.commune === code && columnsOf(flag).includes(column));
  const flagged = new Set([
    ...flags.map(({ commune }) => commune),
    ...countedTogether.flatMap((unit) => unit.communes),
  ]);
  for (const [code, { where, perimeter, ages }] of results.get(census)) {
    if (perimeter !== '' && !flagged.has(code))
      throw new BuildError(
        where,
        `${code} has perimetre_partiel "${perimeter}", and no flag decides what to do`,
      );
    if (ages === null && !hasFlag(code, 'ages'))
      throw new BuildError(where, `${code} has no age structure, and no flag explains it`);
  }
  for (const [code, row] of results.get(census)) {
    const [wrong] = impossibleFigures(row).filter((column) => !isSetAside(flags, code, column));
    if (wrong)
      throw new BuildError(row.where, `${wrong} of ${code} is not between 0 and 100, and no flag decides`);
  }
  const known = new Set([
    'ages',
    'privateJobs',
    'jobs',
    'workers',
    ...results.get(indicators).single.map(({ id }) => id),
  ]);
  const decided = [
    ...flags.map((flag) => ({ where: `flags:${flag.commune}`, columns: columnsOf(flag) })),
    ...countedTogether.map(({ communes, columns }) => ({
      where: `countedTogether:${communes[0]}`,
      columns,
    })),
  ];
  for (const { where, columns } of decided) {
    const unknown = columns.find((column) => !known.has(column));
    if (unknown) throw new BuildError(`geodata/regions/${region}.json:${where}`, `no column "${unknown}"`);
  }
}
