/**
 * Something the build refuses to vouch for. The message reads `source:line: value and rule`, so that the
 * person who reads it can open the file at the right place.
 */
export class BuildError extends Error {
  override readonly name = 'BuildError';

  constructor(where: string, problem: string) {
    super(`${where}: ${problem}`);
  }
}
