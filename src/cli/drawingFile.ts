import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Region } from '../domain/catalogue/region.ts';
import type { Problem } from '../domain/problems.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { type Counting, countTerritory } from '../domain/territory/counting.ts';
import { repairShape } from '../domain/territory/outline.ts';
import { readOutlineFile } from '../domain/territory/outlineFile.ts';
import type { Shape } from '../domain/territory/shape.ts';
import { shapeAreaKm2 } from '../domain/territory/shapeArea.ts';
import { EMPTY_TERRITORY, type MembershipRule } from '../domain/territory/territory.ts';
import { outlineFileTexts } from '../ui/texts/outlineFile.ts';
import { outlineNotices } from '../ui/texts/outlineNotices.ts';

/** One square metre: an outline that goes to and fro on a line holds less. */
const LEAST_AREA_KM2 = 1e-6;

/** A drawing read from a file, and what was done to the file on the way, in sentences. */
export interface ReadDrawing {
  readonly shape: Shape;
  readonly remarks: readonly string[];
}

/**
 * The drawing of a file that the application opens as an outline, all its surfaces together, repaired; or the sentence that says why
 * there is none.
 *
 * @param from folder that a relative path starts from
 */
export async function readDrawing(file: string, from: string): Promise<Result<ReadDrawing, string>> {
  const bytes = await readFile(resolve(from, file)).catch(() => null);
  if (bytes === null) return err(`Le fichier « ${file} » n’existe pas ou ne peut pas être lu.`);
  const read = readOutlineFile(new Uint8Array(bytes));
  if (!read.ok) return err(outlineFileTexts.flaw(read.error, file));
  const { outlines } = read.value;
  const shape = repairShape(outlines.flatMap((outline) => outline.shape));
  if (!shape)
    return err(
      'Les contours de ce fichier se croisent trop souvent pour être comptés : simplifiez-les, ou donnez-les en plusieurs fichiers.',
    );
  return shapeAreaKm2(shape) < LEAST_AREA_KM2
    ? err(outlineFileTexts.flaw({ kind: 'empty' }, file))
    : ok({ shape, remarks: outlineNotices.remarks(read.value) });
}

/** A drawing counted under a rule, or the sentence that says that it cannot be. */
export function countDrawing(shape: Shape, rule: MembershipRule, region: Region): Result<Counting, string> {
  const counting = countTerritory({ ...EMPTY_TERRITORY, shape, rule }, region);
  return counting.sound ? ok(counting) : err(explainProblem({ kind: 'outline-uncounted' }));
}

/** What the command line says of data that cannot be read, or of an outline that cannot be counted. */
export function explainProblem(problem: Problem): string {
  if (problem.kind === 'catalogue-unreachable')
    return `Le fichier de données « ${problem.file} » manque dans public/data.`;
  if (problem.kind === 'catalogue-invalid')
    return `Le fichier de données « ${problem.file} » est abîmé (${problem.detail}).`;
  if (problem.kind === 'outline-uncounted')
    return 'Ce contour ne peut pas être compté : des parties s’y recouvrent, ou un coin manque.';
  return 'Les données n’ont pas pu être lues.';
}
