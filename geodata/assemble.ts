import { decodeAnnualFile, encodeAnnualFile } from '../src/domain/annual/annualFile.ts';
import { ARTIFACT_NAMES, OPTIONAL_ARTIFACT_NAMES } from '../src/domain/catalogue/artifactNames.ts';
import {
  type AnnualRecord,
  type ArtifactRecord,
  DATA_FORMAT,
  type DataIndex,
} from '../src/domain/catalogue/contract.ts';
import { publicCatalogueFiles } from './catalogue/publicFiles.ts';
import { checkAll } from './checks/checkAll.ts';
import { figureRecords } from './figures.ts';
import { BuildError } from './lib/buildError.ts';
import { sha256 } from './lib/checksum.ts';
import { createLedger, decodeCorrections, refuseIdle } from './lib/corrections.ts';
import { type Lock, sorted } from './lib/lock.ts';
import { type Manifest, toSourceRecord } from './lib/manifest.ts';
import { type RegionInput, type RegionSettings, toRegionRecord } from './lib/regionSettings.ts';
import { runSteps, type StepResults, sourcesOf } from './lib/run.ts';
import type { GuideFile, Step, YearOfFigures } from './lib/step.ts';
import { writeReport } from './report.ts';
import { basemap } from './steps/basemap.ts';
import { carpools } from './steps/carpools.ts';
import { communes } from './steps/communes.ts';
import { directs } from './steps/directs.ts';
import { guideDefinitions } from './steps/guideDefinitions.ts';
import { guideMoves } from './steps/guideMoves.ts';
import { guideSheets } from './steps/guideSheets.ts';
import { guideSkills } from './steps/guideSkills.ts';
import { indicators } from './steps/indicators.ts';
import { names } from './steps/names.ts';
import { network } from './steps/network.ts';
import { opco } from './steps/opco.ts';
import { places } from './steps/places.ts';
import { publishedPopulation } from './steps/publishedPopulation.ts';
import { ringSurveys } from './steps/ring/ringSurveys.ts';
import { ringTable } from './steps/ring/ringTable.ts';
import { ringTopology } from './steps/ring/ringTopology.ts';
import { sectors } from './steps/sectors.ts';
import { surveys } from './steps/surveys.ts';
import { tension } from './steps/tension.ts';
import { topology } from './steps/topology.ts';
import { townHalls } from './steps/townHalls.ts';
import { trades } from './steps/trades.ts';
import { work } from './steps/work.ts';
import { zones } from './steps/zones.ts';

/** Steps that write a file of `public/data`. */
const ARTIFACT_STEPS: readonly Step<unknown>[] = [
  topology,
  communes,
  zones,
  basemap,
  names,
  indicators,
  trades,
  tension,
  sectors,
  places,
  townHalls,
  opco,
  directs,
  carpools,
  work,
  network,
];

/** Steps that write one where the region has communes around it that are known. */
const RING_STEPS: readonly Step<unknown>[] = [ringTopology, ringTable, ringSurveys];

/** Steps that write one file a year. */
const ANNUAL_STEPS: readonly Step<readonly YearOfFigures[]>[] = [surveys];

/** Steps that write files about what trades are and lead to. */
const GUIDE_STEPS: readonly Step<readonly GuideFile[]>[] = [
  guideMoves,
  guideSkills,
  guideDefinitions,
  guideSheets,
];
/** Every step that writes something, with which those it depends on run. */
export const ALL_STEPS: readonly Step<unknown>[] = [
  ...ARTIFACT_STEPS,
  ...RING_STEPS,
  ...ANNUAL_STEPS,
  ...GUIDE_STEPS,
  publishedPopulation,
];

const GEOGRAPHY = 'COG 2026';
const DATA_FOLDER = 'public/data';
export const REPORT_PATH = 'geodata/report.md';

/** Everything a build writes, by path in the repository, and the lock that describes it. */
export interface Build {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly lock: Lock;
}

/**
 * Computes every output in memory: steps, checks, decoding with the application's own decoders, index,
 * report and lock. Pure: the same sources, manifests, region and corrections give the same bytes.
 *
 * @param correctionsJson corrections of the sources that are not of a region
 * @throws BuildError when a source, a figure or an output is not what it should be
 */
export function assemble(
  readSource: (id: string) => string,
  manifests: ReadonlyMap<string, Manifest>,
  region: RegionInput,
  correctionsJson: string,
): Build {
  const { settings, texts } = region;
  const corrections = [
    ...region.corrections,
    ...decodeCorrections('geodata/corrections.json', correctionsJson),
  ];
  const ledger = createLedger(corrections);
  const ids = [...manifests.keys()];
  const results = runSteps(ALL_STEPS, { readSource, region: settings, ids }, ledger);
  refuseIdle(ledger);
  refuseUnused(manifests);
  checkAll(results);

  const files = new Map<string, Uint8Array>();
  const records = new Map<string, ArtifactRecord>();
  const ring = RING_STEPS.filter((step) => results.get(step) !== null);
  for (const step of [...ARTIFACT_STEPS, ...ring]) {
    const { name, path, bytes, record } = writeArtifact(step, results, ids);
    files.set(`${DATA_FOLDER}/${path}`, bytes);
    records.set(name, record);
  }
  const annual = ANNUAL_STEPS.flatMap((step) => writeAnnual(step, results, ids));
  for (const { bytes, record } of annual) files.set(`${DATA_FOLDER}/${record.path}`, bytes);
  const guides = GUIDE_STEPS.flatMap((step) => writeGuides(step, results, ids));
  for (const { bytes, record } of guides) files.set(`${DATA_FOLDER}/${record.path}`, bytes);
  const index = indexOf(
    settings,
    records,
    { annual: annual.map(({ record }) => record), guides: guides.map(({ record }) => record) },
    manifests,
    figureRecords(results, ids),
  );
  files.set(`${DATA_FOLDER}/index.json`, encodeText(`${JSON.stringify(index, null, 1)}\n`));
  for (const [name, text] of publicCatalogueFiles(settings.examples))
    files.set(`${DATA_FOLDER}/${name}`, encodeText(text));
  files.set(REPORT_PATH, encodeText(writeReport(results, ledger)));

  const lock: Lock = {
    region: {
      code: settings.code,
      settings: sha256(encodeText(texts.settings)),
      corrections: sha256(encodeText(texts.corrections)),
    },
    sources: sorted([...manifests.values()].map(({ id, sha256: sum }) => [id, sum])),
    corrections: sha256(encodeText(correctionsJson)),
    outputs: sorted([...files].map(([path, bytes]) => [path, sha256(bytes)])),
  };
  return { files, lock };
}

function writeArtifact(step: Step<unknown>, results: StepResults, ids: readonly string[]) {
  const { output } = step;
  if (!output) throw new Error(`step "${step.id}" has no output`);
  const bytes = output.encode(results.get(step));
  const decoded = output.decode(bytes);
  if (!decoded.ok) throw new BuildError(output.name, decoded.error);
  const hash = sha256(bytes);
  const path = `${output.name}.${hash.slice(0, 10)}.${output.extension}`;
  const record = { path, bytes: bytes.length, sha256: hash, sources: sourcesOf(step, ids) };
  return { name: output.name, path, bytes, record };
}

/** The files of a step that writes one a year: what each comes from is its own year, and what all of them share. */
function writeAnnual(step: Step<readonly YearOfFigures[]>, results: StepResults, ids: readonly string[]) {
  const years = results.get(step);
  const yearly = new Set(years.map(({ id }) => id));
  return years.map(({ id: own, file }) => {
    const bytes = encodeAnnualFile(file);
    const decoded = decodeAnnualFile(JSON.parse(new TextDecoder().decode(bytes)));
    if (!decoded.ok) throw new BuildError(own, decoded.error);
    const hash = sha256(bytes);
    const record: AnnualRecord = {
      kind: file.kind,
      year: file.year,
      path: `${file.kind}-${file.year}.${hash.slice(0, 10)}.json`,
      bytes: bytes.length,
      sha256: hash,
      sources: sourcesOf(step, ids).filter((id) => id === own || !yearly.has(id)),
    };
    return { bytes, record };
  });
}

function writeGuides(step: Step<readonly GuideFile[]>, results: StepResults, ids: readonly string[]) {
  return results.get(step).map(({ name, table, decode }) => {
    const bytes = encodeText(JSON.stringify(table));
    const decoded = decode(JSON.parse(new TextDecoder().decode(bytes)));
    if (!decoded.ok) throw new BuildError(name, decoded.error);
    const hash = sha256(bytes);
    const path = `trades-${name}.${hash.slice(0, 10)}.json`;
    return {
      bytes,
      record: { name, path, bytes: bytes.length, sha256: hash, sources: sourcesOf(step, ids) },
    };
  });
}

function indexOf(
  region: RegionSettings,
  records: ReadonlyMap<string, ArtifactRecord>,
  { annual, guides }: Pick<DataIndex, 'annual' | 'guides'>,
  manifests: ReadonlyMap<string, Manifest>,
  figures: DataIndex['figures'],
): DataIndex {
  const known = [...ARTIFACT_NAMES, ...OPTIONAL_ARTIFACT_NAMES].filter((name) => records.has(name));
  const artifacts = Object.fromEntries(known.map((name) => [name, records.get(name)]));
  return {
    format: DATA_FORMAT,
    region: toRegionRecord(region),
    geography: GEOGRAPHY,
    artifacts: artifacts as DataIndex['artifacts'],
    annual,
    guides,
    figures,
    sources: [...manifests.values()].map(toSourceRecord),
  };
}

/** A manifest that no step reads would be shown to visitors as a source of what they see. */
function refuseUnused(manifests: ReadonlyMap<string, Manifest>): void {
  const ids = [...manifests.keys()];
  const used = new Set(ALL_STEPS.flatMap((step) => sourcesOf(step, ids)));
  const idle = ids.find((id) => !used.has(id));
  if (idle) throw new BuildError(`geodata/sources/${idle}.json`, 'no step reads this source');
}

function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
