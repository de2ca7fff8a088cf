import { BuildError } from '../lib/buildError.ts';
import type { StepResults } from '../lib/run.ts';
import { census } from '../steps/census.ts';
import { FLAGS } from '../steps/flags.ts';
import { indicators } from '../steps/indicators.ts';
import { MERGED } from '../steps/mergedUnits.ts';

/**
 * Every commune that the census file marks as partial, and every commune without ages, was looked at and has
 * a flag: a new one stops the build until someone decides.
 */
export function checkPerimeters(results: StepResults): void {
  const flagged = new Set([
    ...FLAGS.map(({ commune }) => commune),
    ...MERGED.flatMap((unit) => unit.communes),
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
  const known = new Set(['ages', 'privateJobs', ...results.get(indicators).single.map(({ id }) => id)]);
  const decided = [
    ...FLAGS.map(({ commune, columns }) => ({ where: `flags:${commune}`, columns })),
    ...MERGED.map(({ communes, columns }) => ({ where: `mergedUnits:${communes[0]}`, columns })),
  ];
  for (const { where, columns } of decided) {
    const unknown = columns.find((column) => !known.has(column));
    if (unknown) throw new BuildError(where, `no column "${unknown}"`);
  }
}

function hasFlag(commune: string, column: string): boolean {
  return FLAGS.some((flag) => flag.commune === commune && flag.columns.includes(column));
}
