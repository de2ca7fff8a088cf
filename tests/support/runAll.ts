import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { BROWSER_HINT, findBrowser } from './findBrowser.ts';
import { findNginx, NGINX_HINT } from './findNginx.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Outcome extends Count {
  /** A word beside the result: why a stage was skipped, how many tests ran. */
  readonly note: string;
  readonly output: string;
}

interface Stage {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

const PASSED: Count = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Count = { passed: 0, failed: 1, skipped: 0 };
const SKIPPED: Count = { passed: 0, failed: 0, skipped: 1 };

/** No stage needs more than half of it on two cores; the longest drives a browser. */
const TIME_LIMIT_MS = 30 * 60_000;
/** Tests in a browser that may need a second try, of some three hundred: more is a fault of ours, not of the machine. */
const MOST_SECOND_TRIES = 3;
const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
const onWindows = process.platform === 'win32';
const onCi = process.env['CI'] === 'true';
const browser = findBrowser();

/**
 * What runs one after the other; inside, lanes run side by side, each its stages in order. A stage that fails does not
 * stop the others, so that one run tells everything. A browser wants both cores, a benchmark wants to be alone.
 */
const STEPS: readonly (readonly (readonly Stage[])[])[] = [
  [
    [vitest('unit, property and architecture tests', 'unit')],
    [
      command('format and lint', 'biome ci --colors=off --error-on-warnings'),
      command('types', 'tsc --noEmit'),
      command('dead code', 'knip'),
      command('data', 'npm run --silent data:check'),
      command('build', 'vite build --logLevel warn'),
      command('size', 'size-limit'),
    ],
  ],
  [[{ name: 'end-to-end tests', run: browser ? endToEnd : withoutBrowser }]],
  ...(onCi
    ? [
        [[command('bench gates', 'npm run --silent bench -- --short')]],
        [[command('browser bench gates', 'npm run --silent bench:browser -- --short')]],
      ]
    : []),
];

let total: Count = { passed: 0, failed: 0, skipped: 0 };
for (const lanes of STEPS) await Promise.all(lanes.map(runLane));
process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runLane(stages: readonly Stage[]): Promise<void> {
  for (const stage of stages) await runStage(stage);
}

/** Runs a stage and says how it ended, with what it printed when it failed. */
async function runStage({ name, run }: Stage): Promise<void> {
  const start = performance.now();
  const outcome = await run();
  total = add(total, outcome);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const verdict = outcome.failed > 0 ? 'FAILED' : outcome.passed === 0 ? 'skipped' : 'ok';
  const note = outcome.note ? `, ${outcome.note}` : '';
  const output = outcome.failed > 0 ? `${outcome.output.trimEnd()}\n` : '';
  process.stdout.write(`▸ ${name}: ${verdict} (${seconds} s${note})\n${output}`);
}

/** A stage that counts as one: the exit code of a command. */
function command(name: string, line: string): Stage {
  return {
    name,
    async run() {
      const { code, output } = await execute(line);
      return { ...(code === 0 ? PASSED : FAILED), note: '', output };
    },
  };
}

/** A stage that counts each of its tests. A run that broke outside of any test counts as one failure more. */
function vitest(name: string, project: string, options = ''): Stage {
  return {
    name,
    async run() {
      const report = `tests/.output/${project}.json`;
      rmSync(report, { force: true });
      const { code, output } = await execute(
        `vitest run --project ${project} --reporter=dot --reporter=json --outputFile.json=${report} ${options}`,
      );
      const { again, ...count } = readReport(report);
      const broken = (code !== 0 && count.failed === 0) || again.length > MOST_SECOND_TRIES;
      const note = [`${count.passed} tests`, ...again.map((line) => `second try: ${line}`)].join('; ');
      return { ...(broken ? add(count, FAILED) : count), note, output };
    },
  };
}

/**
 * In a real browser, on a machine that does something else as well: a test that fails is run once more, and is named
 * when it passes then. Without nginx, all but what is deployed is proven: said.
 */
async function endToEnd(): Promise<Outcome> {
  const outcome = await vitest('', 'e2e', '--retry=1').run();
  return findNginx()
    ? outcome
    : { ...outcome, note: `${outcome.note}; deployment not tested: ${NGINX_HINT}` };
}

/** Without a browser nothing is proven: said, and refused where it must be proven. */
async function withoutBrowser(): Promise<Outcome> {
  const note = `no browser found: ${BROWSER_HINT}`;
  return { ...(onCi ? FAILED : SKIPPED), note, output: '' };
}

/** Runs a command; one that takes too long is stopped, with whatever it started, and has failed. */
function execute(line: string): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve) => {
    const child = spawn(line, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], detached: !onWindows, env });
    const timer = setTimeout(() => {
      chunks.push(Buffer.from(`stopped: not finished after ${TIME_LIMIT_MS / 60_000} minutes\n`));
      if (onWindows || child.pid === undefined) child.kill();
      else process.kill(-child.pid);
    }, TIME_LIMIT_MS);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, output: Buffer.concat(chunks).toString() });
    });
  });
}

interface Report extends Count {
  /** Tests that failed, then passed when they were run again: the name, then what went wrong the first time. */
  readonly again: readonly string[];
}

function readReport(path: string): Report {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    const tests: readonly ReportedTest[] = report.testResults.flatMap(
      ({ assertionResults }: { assertionResults: readonly ReportedTest[] }) => assertionResults,
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
      again: tests.flatMap(({ status, fullName, failureMessages: [reason] }) =>
        status === 'passed' && reason ? [`${fullName} (${reason.split('\n', 1)[0]})`] : [],
      ),
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0, again: [] };
  }
}

/** One test in the report of vitest: what it said of each try, the last one apart when it passed. */
interface ReportedTest {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

function add(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
