import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ALL_STEPS } from './assemble.ts';
import { checkAll } from './checks/checkAll.ts';
import { draftSettings, type GivenSettings } from './draft/draftSettings.ts';
import { foundCounts } from './draft/foundCounts.ts';
import { BuildError } from './lib/buildError.ts';
import { type Correction, createLedger, decodeCorrections } from './lib/corrections.ts';
import { readCsv } from './lib/csv.ts';
import { CORRECTIONS, REGIONS, readOptions } from './lib/paths.ts';
import { decodeRegionSettings, type RegionSettings } from './lib/regionSettings.ts';
import { sourcesOfRegion } from './lib/regionSources.ts';
import { runSteps } from './lib/run.ts';

try {
  await draft(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(`data: ${error.message}`);
  process.exitCode = 1;
}

/**
 * Writes the settings of a region and its corrections as its sources give them, to be read over before they are committed.
 * What is given by hand (words, sites, islands, corrections) is kept when the files are there already.
 */
async function draft(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      region: { type: 'string' },
      name: { type: 'string' },
      of: { type: 'string' },
      in: { type: 'string' },
      foreign: { type: 'string', multiple: true },
      without: { type: 'string' },
      sources: { type: 'string' },
    },
  });
  const path = join(REGIONS, `${values.region}.json`);
  const before = existsSync(path)
    ? decodeRegionSettings(`${values.region}.json`, readFileSync(path, 'utf8'))
    : null;
  const given = before ?? givenBy(values);
  const { sources: folder } = readOptions(values.sources ? ['--sources', values.sources] : []);
  const neighbourless = { code: given.code, basemap: { middleLat: 47, openSea: [], rivers: {} } };
  const first = draftSettings(given, sourcesOfRegion(folder, neighbourless), listed(folder, given.code));
  const sources = sourcesOfRegion(folder, first.settings);
  await sources.files.openWorkbooks();

  const correctionsPath = join(REGIONS, `${given.code}.corrections.json`);
  const kept = existsSync(correctionsPath)
    ? decodeCorrections(correctionsPath, readFileSync(correctionsPath, 'utf8'))
    : [];
  const isKept = (each: Correction) =>
    kept.some(
      ({ source, column, from }) => source === each.source && column === each.column && from === each.from,
    );
  const corrections = [...kept, ...first.corrections.filter((each) => !isKept(each))];
  const national = decodeCorrections('geodata/corrections.json', readFileSync(CORRECTIONS, 'utf8'));
  const ground = { readSource: sources.read, region: first.settings, ids: [...sources.manifests.keys()] };
  const ledger = createLedger([...corrections, ...national]);
  const results = runSteps(ALL_STEPS, ground, ledger);
  const settings: RegionSettings = { ...first.settings, expected: foundCounts(results) };
  const served = new Set(
    ledger
      .applied()
      .filter(({ cells }) => cells > 0)
      .map(({ source, column, from }) => `${source} ${column} ${from}`),
  );
  write(path, settings);
  write(
    correctionsPath,
    corrections.filter(({ source, column, from }) => served.has(`${source} ${column} ${from}`)),
  );
  checkAll({ ...results, region: settings });
  console.log(`data: ${path} drafted, to be read over before it is committed`);
}

/** What the command is told of a new region, as typed. */
interface GivenWords {
  readonly region?: string | undefined;
  readonly name?: string | undefined;
  readonly of?: string | undefined;
  readonly in?: string | undefined;
  /** Bassins without communes, a zone without figures. */
  readonly foreign?: string[] | undefined;
  readonly without?: string | undefined;
}

function givenBy(values: GivenWords): GivenSettings {
  const { region, name, of, in: inside, foreign, without } = values;
  if (!region || !name || !of || !inside)
    throw new BuildError(
      'draft',
      'expected --region CODE --name NAME --of "de …" --in "en …" for a new region',
    );
  const digitalHelp = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z]+/g, '-');
  return {
    code: region,
    names: { name, of, in: inside },
    links: { digitalHelp, guidance: null, observatory: null },
    islands: [],
    ...(without && { zonesWithoutFigures: [without] }),
    ...(foreign && { bassinsWithoutCommunes: foreign }),
    unlinkedSources: {},
  };
}

function listed(folder: string, code: string): string[] {
  const id = 'metiers-en-tension-2024';
  const { files } = sourcesOfRegion(folder, { code, basemap: { middleLat: 47, openSea: [], rivers: {} } });
  return [...new Set(readCsv(id, files.read(id), ['Region']).map(({ cells }) => cells.Region))];
}

function write(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
