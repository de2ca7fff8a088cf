import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';

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
