import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/**
 * The tests that reach each file by what they import, however far, nearest first.
 *
 * @param texts every TypeScript file of the repository, by its path from the root
 * @param isTest whether a path is a file of tests
 * @returns tests of a file, each with the number of imports between them; empty for a file that no test reaches
 */
export function findRelatedTests(
  texts: ReadonlyMap<string, string>,
  isTest: (file: string) => boolean,
): (file: string) => readonly RelatedTest[] {
  const importers = new Map<string, string[]>();
  for (const [file, text] of texts) {
    for (const imported of importsOf(file, text)) {
      const known = importers.get(imported);
      if (known) known.push(file);
      else importers.set(imported, [file]);
    }
  }
  return (file) => {
    const distances = new Map([[file, 0]]);
    const queue = [file];
    for (const at of queue) {
      const next = (distances.get(at) ?? 0) + 1;
      for (const importer of importers.get(at) ?? []) {
        if (distances.has(importer)) continue;
        distances.set(importer, next);
        queue.push(importer);
      }
    }
    return queue.filter(isTest).map((test) => ({ test, distance: distances.get(test) ?? 0 }));
  };
}

/** A file of tests, and how many imports lead from it to the file in question. */
export interface RelatedTest {
  readonly test: string;
  readonly distance: number;
}

/** Files of the repository that a file imports, those that it loads later included. */
export function importsOf(file: string, text: string): readonly string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => normalize(join(dirname(file), fileName)));
}
