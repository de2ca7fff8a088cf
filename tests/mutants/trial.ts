import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What the tests said of a copy of the project. */
export type Verdict = 'passed' | 'failed' | 'timed out';

/** A copy of the project where a file may be spoilt: the project itself is never written to. */
export interface Trial {
  /** Runs files of tests over the copy, stopping at the first failure, for so many milliseconds at most. */
  run(tests: readonly string[], limitMs: number): Promise<Verdict>;
  /** Runs files of tests to their end: how long each took in milliseconds, null for those that fail. @throws when they do not end */
  measure(tests: readonly string[]): Promise<ReadonlyMap<string, number | null>>;
  write(file: string, text: string): void;
  remove(): void;
}

/** As the project runs them. */
const VITEST = [
  resolve('node_modules/vitest/vitest.mjs'),
  'run',
  '--project=unit',
  '--no-isolate',
  '--pool=threads',
  '--testTimeout=60000',
];
/** Trials run side by side. */
const ONE_THREAD = '--maxWorkers=1';
/** For a whole run without any mutation, with nothing beside it. */
const MEASURE = ['--maxWorkers=2', '--reporter=json'];
const MEASURE_LIMIT_MS = 45 * 60_000;

/** @param files every file of the project, by its path from the root */
export function createTrial(files: readonly string[]): Trial {
  const root = mkdtempSync(join(tmpdir(), 'mutants-'));
  for (const file of files) {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    cpSync(file, join(root, file));
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return {
    run: (tests, limitMs) => runVitest(root, [ONE_THREAD, '--bail=1', '--reporter=dot', ...tests], limitMs),
    async measure(tests) {
      const report = join(root, 'measured.json');
      const verdict = await runVitest(
        root,
        [...MEASURE, `--outputFile=${report}`, ...tests],
        MEASURE_LIMIT_MS,
      );
      if (verdict === 'timed out') throw new Error('the tests do not end in time without a mutant');
      return readMeasures(root, report);
    },
    write: (file, text) => writeFileSync(join(root, file), text),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function runVitest(cwd: string, options: readonly string[], limitMs: number): Promise<Verdict> {
  return new Promise((done) => {
    // A group of its own: a test that turns for ever is ended with the threads that it runs on.
    const child = spawn(process.execPath, [...VITEST, ...options], { cwd, stdio: 'ignore', detached: true });
    const { pid } = child;
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    }, limitMs);
    child.once('exit', (code) => {
      clearTimeout(timer);
      done(isLate ? 'timed out' : code === 0 ? 'passed' : 'failed');
    });
  });
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly startTime: number;
    readonly endTime: number;
  }[];
}

function readMeasures(root: string, report: string): ReadonlyMap<string, number | null> {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  return new Map(
    testResults.map(({ name, status, startTime, endTime }) => [
      name.slice(root.length + 1),
      status === 'passed' ? endTime - startTime : null,
    ]),
  );
}
