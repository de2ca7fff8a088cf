import { execFileSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeBmoFile } from '../../src/domain/annual/bmo/bmoFile.ts';
import { decodeDataIndex } from '../../src/domain/catalogue/contract.ts';
import { decodeTradesTable } from '../../src/domain/catalogue/tradesContract.ts';
import { bas, elsewhere, surveyWorkbook } from '../support/madeSurvey.ts';
import { unwrap } from '../support/smallTrades.ts';
import { atMost } from './gates.ts';
import type { RegionData } from './regionData.ts';
import type { BenchReport } from './report.ts';
import { percentile } from './rounds.ts';
import { createRandom } from './seededOutlines.ts';

const CHILD = fileURLToPath(new URL('annualChild.ts', import.meta.url));
const DATA = new URL('../../public/data/', import.meta.url);
const OFFICIAL = fileURLToPath(
  new URL('../../../shared/sources/bmo/Base_open_data_BMO_2025.xlsx', import.meta.url),
);
/** A national file of flows has about a million lines, a survey 53 000. */
const FLOWS = 1_200_000;
const SURVEY = 53_000;
/** Communes of France are 35 000. */
const COMMUNES = 35_000;

/**
 * G16: an official workbook (a made-up one as long where it is not there) against the library that reads it alone, and memory;
 * G17: a made-up file of flows against the library of separated values alone. Each in a fresh process.
 */
export function measureAnnualFiles(region: RegionData, short: boolean): BenchReport {
  const folder = mkdtempSync(join(tmpdir(), 'arpenteur-bench-'));
  try {
    const flows = join(folder, 'flows.csv');
    writeFlows(flows, region.communes.codes);
    const made = join(folder, 'survey.xlsx');
    if (!existsSync(OFFICIAL)) writeFileSync(made, surveyWorkbook(2025, manyLines()));
    const rounds = short ? 1 : 3;
    const survey = compare(existsSync(OFFICIAL) ? OFFICIAL : made, 'workbook', rounds);
    const table = compare(flows, 'csv', rounds);
    return {
      cases: [
        { name: 'official workbook', ...survey.timing, ratios: { 'read-excel-file': 1 / survey.ratio } },
        { name: 'flows, 1.2 million lines', ...table.timing, ratios: { papaparse: 1 / table.ratio } },
      ],
      gates: [
        atMost('G16 import / read-excel-file', survey.ratio, { gate: 1.5, stretch: 1.15, shortGate: 2 }),
        atMost('G16 memory MB', survey.megabytes, { gate: 400, stretch: 300, shortGate: 500 }),
        atMost('G17 import / papaparse', table.ratio, { gate: 1.3, stretch: 1, shortGate: 2 }),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Processor time of the import, and how many times that of the library alone it is, in interleaved rounds. */
function compare(file: string, peer: 'workbook' | 'csv', rounds: number) {
  const own: Run[] = [];
  const alone: Run[] = [];
  for (let round = 0; round < rounds; round++) {
    own.push(run('ours', file));
    alone.push(run(peer, file));
  }
  const times = own.map(({ ms }) => ms);
  const medianMs = percentile(times, 0.5);
  return {
    timing: { medianMs, p95Ms: percentile(times, 0.95) },
    ratio:
      medianMs /
      percentile(
        alone.map(({ ms }) => ms),
        0.5,
      ),
    megabytes: Math.max(...own.map(({ megabytes }) => megabytes)),
  };
}

interface Run {
  readonly ms: number;
  readonly megabytes: number;
}

function run(mode: 'ours' | 'workbook' | 'csv', file: string): Run {
  const out = execFileSync(process.execPath, ['--import', 'tsx', CHILD, mode, file], { encoding: 'utf8' });
  return JSON.parse(out) as Run;
}

/** Flows of every commune of the region, and of as many as France has beside. */
function writeFlows(path: string, own: readonly string[]): void {
  const random = createRandom(17);
  const departements = new Set(own.map((code) => code.slice(0, 2)));
  const others = Array.from({ length: 95_000 }, (_, at) => String(at + 1000).padStart(5, '0'));
  const beside = others.filter((code) => !departements.has(code.slice(0, 2)));
  const codes = [...own, ...beside.filter((_, at) => at % 2 === 0)].slice(0, COMMUNES);
  const file = openSync(path, 'w');
  writeSync(file, 'CODGEO;LIBGEO;DCLT;L_DCLT;NBFLUX_C22_ACTOCC15P\n');
  let lines: string[] = [];
  for (let at = 0; at < FLOWS; at++) {
    const home = codes[Math.floor((at / FLOWS) * COMMUNES)] ?? '';
    const work = codes[Math.floor(random() * COMMUNES)] ?? '';
    lines.push(
      `${home};Commune n° ${home};${work};Saint-Éloi-${work};${(random() * 40 + 0.5).toFixed(11)}\n`,
    );
    if (lines.length === 10_000) {
      writeSync(file, lines.join(''));
      lines = [];
    }
  }
  writeSync(file, lines.join(''));
  closeSync(file);
}

/** As many lines as a national survey, one for each bassin of the published region among them. */
function manyLines() {
  const { bassins, family, label } = published();
  const own = bassins.map(({ id, name }) => ({
    ...bas(family, 50, 20, 0),
    label,
    bassin: Number(id.slice('BE:'.length)),
    bassinName: name,
  }));
  const far = Array.from({ length: SURVEY }, (_, at) => elsewhere('A0X40', String(at % 97)));
  return [...own, ...far];
}

/** Bassins that the published survey counts in the region of the made-up lines, and a family that it knows. */
function published() {
  const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, DATA), 'utf8'));
  const { annual, artifacts } = unwrap(decodeDataIndex(read('index.json')));
  const { bassins } = unwrap(decodeBmoFile(read(annual.find(({ kind }) => kind === 'bmo')?.path ?? '')));
  const { codes, labels } = unwrap(decodeTradesTable(read(artifacts.trades.path))).fap2021;
  return {
    bassins: bassins.filter(({ id }) => id.startsWith('BE:52')),
    family: codes[0] ?? '',
    label: labels[0] ?? '',
  };
}
