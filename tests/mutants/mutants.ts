import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createRandom } from '../bench/seededOutlines.ts';
import { chooseMutants, type Mutant } from './choose.ts';
import { createCompiler } from './compiles.ts';
import { type Fate, type Judged, reportOf } from './mutantReport.ts';
import { mutate, mutationsOf } from './mutations.ts';
import { findRelatedTests, importsOf } from './relatedTests.ts';
import { createTrial, type Trial } from './trial.ts';

/** What is judged: everything that runs without a screen. */
const FOLDERS = ['src/domain/', 'src/state/', 'src/data/', 'src/map/'] as const;
const CODE = /\.tsx?$/;
const TEST = /^tests\/(?:unit|property)\/.*\.test\.tsx?$/;
const SIDE_BY_SIDE = 2;
/** A mutant that takes longer than this, and so many times what its tests take without it, turns for ever. */
const LEAST_LIMIT_MS = 45_000;
const LIMIT_FACTOR = 4;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '120' },
    in: { type: 'string', default: 'src/' },
  },
});
const seed = Number(values.seed);
const count = Number(values.count);

const files = repositoryFiles();
const texts = new Map(
  files.filter((file) => CODE.test(file)).map((file) => [file, readFileSync(file, 'utf8')]),
);
const testsOf = findRelatedTests(texts, (file) => TEST.test(file));
const importers = directImporters();
const compiles = createCompiler(texts);
const mutations = new Map(
  [...texts]
    .filter(([file]) => file.startsWith(values.in) && FOLDERS.some((folder) => file.startsWith(folder)))
    .map(([file, text]) => [file, mutationsOf(text, file)]),
);
const chosen = chooseMutants(mutations, createRandom(seed), (mutant) =>
  compiles(mutant.file, mutate(textOf(mutant.file), mutant), importers.get(mutant.file) ?? []),
);

const trials = Array.from({ length: SIDE_BY_SIDE }, () => createTrial(files));
const [first] = trials;
const durations =
  (await first?.measure(['tests/unit', 'tests/property'])) ?? new Map<string, number | null>();
const judged: Judged[] = [];
let begun = 0;
await Promise.all(trials.map(judgeSome));
for (const trial of trials) trial.remove();

const broken = [...durations].filter(([, ms]) => ms === null).map(([test]) => test);
process.stdout.write(`seed ${seed}, ${judged.length} mutants\n`);
if (broken.length > 0) process.stdout.write(`left out, failing without a mutant: ${broken.join(', ')}\n`);
process.stdout.write(`\n${reportOf(judged, FOLDERS, textOf)}\n`);

async function judgeSome(trial: Trial): Promise<void> {
  while (begun < count) {
    begun++;
    const { value: mutant } = chosen.next() as { value: Mutant | undefined };
    if (!mutant) return;
    const fate = await judge(trial, mutant);
    judged.push({ mutant, fate });
    process.stderr.write(`${judged.length}/${count} ${mutant.file}:${mutant.line} ${fate}\n`);
  }
}

/** The nearest tests first: they are most likely to see it, and soonest. */
async function judge(trial: Trial, mutant: Mutant): Promise<Fate> {
  const related = testsOf(mutant.file).filter(({ test }) => typeof durations.get(test) === 'number');
  const nearest = related[0]?.distance;
  if (nearest === undefined) return 'no test';
  trial.write(mutant.file, mutate(textOf(mutant.file), mutant));
  let fate: Fate = 'survived';
  for (const isNear of [true, false]) {
    const tests = related.filter(({ distance }) => (distance === nearest) === isNear).map(({ test }) => test);
    if (fate !== 'survived' || tests.length === 0) continue;
    const verdict = await trial.run(tests, limitOf(tests));
    if (verdict !== 'passed') fate = verdict === 'failed' ? 'killed' : verdict;
  }
  trial.write(mutant.file, textOf(mutant.file));
  return fate;
}

function limitOf(tests: readonly string[]): number {
  const alone = tests.reduce((sum, test) => sum + (durations.get(test) ?? 0), 0);
  return LEAST_LIMIT_MS + LIMIT_FACTOR * alone;
}

function textOf(file: string): string {
  return texts.get(file) ?? '';
}

/** Files of the sources that import each file. */
function directImporters(): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string[]>();
  for (const [file, text] of texts) {
    if (!file.startsWith('src/')) continue;
    for (const imported of importsOf(file, text)) known.set(imported, [...(known.get(imported) ?? []), file]);
  }
  return known;
}

/** Every file of the working tree, ignored ones left out. */
function repositoryFiles(): readonly string[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return [...new Set(list.split('\0').filter(Boolean))];
}
