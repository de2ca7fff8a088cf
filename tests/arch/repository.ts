import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Paths of the files under version control or about to be, relative to the root; deleted ones left out. */
export function repositoryFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  return listed
    .split('\0')
    .filter((path) => path !== '' && lstatSync(path, { throwIfNoEntry: false })?.isFile());
}

/** Text of a file of the repository. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

/**
 * A file as it is written. By its ending: read as one that may hold elements, a `.ts` loses all that follows `<T>(`, which
 * begins an element there.
 */
export function parseFile(file: string, text: string): ts.SourceFile {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
}
