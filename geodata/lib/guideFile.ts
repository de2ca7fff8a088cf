import type { Result } from '../../src/domain/result.ts';
import type { GuideFile } from './step.ts';

/** A table as a file of `guides`, read back with a decoder of the contract. */
export function guideFile<T>(
  name: string,
  table: T,
  decode: (value: unknown) => Result<T, string>,
): GuideFile<T> {
  return { name, table, decode };
}
