import {
  type ArtifactName,
  type ArtifactRecord,
  type DataIndex,
  decodeBasemap,
  decodeCommunesTable,
  decodeDataIndex,
  decodeIndicatorsTable,
  decodeNamesTable,
  decodeZonesTable,
  type NamesTable,
} from '../domain/catalogue/contract.ts';
import { createRegion, type Region } from '../domain/catalogue/region.ts';
import { decodeTopology } from '../domain/catalogue/topology.ts';
import {
  decodeRecruitmentTable,
  decodeSectorsTable,
  decodeTensionTable,
  decodeTradesTable,
} from '../domain/catalogue/tradesContract.ts';
import type { Place } from '../domain/places/place.ts';
import { createPlaces, decodePlacesTable } from '../domain/places/placesContract.ts';
import type { Problem } from '../domain/problems.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { createIndicators, type Indicators } from '../domain/statistics/series.ts';
import { createRecruitment, type Recruitment } from '../domain/trades/recruitment.ts';
import { createSectors, type Sectors } from '../domain/trades/sectors.ts';
import { createTension, type Tension } from '../domain/trades/tension.ts';
import { createTrades, type Trades } from '../domain/trades/trades.ts';

/** The figures shown for a trade, each on its own footprint. */
export interface TradeFigures {
  readonly recruitment: Recruitment;
  readonly tension: Tension;
  readonly sectors: Sectors;
}

/** Port: what the store and the command line need to be given. Answers, never throws. */
export interface CatalogueSource {
  /** First load: what it takes to draw the map and count. `onProgress` receives a fraction in [0, 1]. */
  loadRegion(onProgress: (fraction: number) => void): Promise<Result<Region, Problem>>;
  /** On demand: former communes and the succession of codes. */
  loadNames(region: Region): Promise<Result<NamesTable, Problem>>;
  /** On demand: series and structures of the profile. */
  loadIndicators(region: Region): Promise<Result<Indicators, Problem>>;
  /** On demand: the directory of trades, enough to find one. */
  loadTrades(region: Region): Promise<Result<Trades, Problem>>;
  /** On demand: recruitment needs, tension and sectors; one that fails makes the whole fail, named. */
  loadTradeFigures(region: Region): Promise<Result<TradeFigures, Problem>>;
  /** On demand: cards of places, events and schools, positions resolved (the centre of the commune when no address is known). */
  loadPlaces(region: Region): Promise<Result<readonly Place[], Problem>>;
}

/** How bytes are reached: by HTTP in the page, from the disk on the command line. */
export interface FileReader {
  /** The bytes of a file below `data/`, or a problem when it cannot be reached. */
  read(path: string): Promise<Result<Uint8Array, Problem>>;
  /** SHA-256 in hexadecimal, or null where the platform does not offer it (plain HTTP outside of localhost). */
  sha256(bytes: Uint8Array): Promise<string | null>;
}

/**
 * Reads `index.json`, then the artifacts it names. An artifact whose size or hash is not what the index says
 * is refused: a truncated file or one of another version must not give a wrong figure.
 */
export function createCatalogueSource(files: FileReader): CatalogueSource {
  async function readArtifact(index: DataIndex, name: ArtifactName): Promise<Result<Uint8Array, Problem>> {
    const record = index.artifacts[name];
    const outcome = await files.read(record.path);
    if (!outcome.ok) return outcome;
    const mismatch = await findMismatch(outcome.value, record, files);
    return mismatch ? err(invalid(record.path, mismatch)) : outcome;
  }

  async function readTable<T>(
    index: DataIndex,
    name: ArtifactName,
    decode: (value: unknown) => Result<T, string>,
  ): Promise<Result<T, Problem>> {
    const bytes = await readArtifact(index, name);
    return bytes.ok ? parse(bytes.value, index.artifacts[name].path, decode) : bytes;
  }

  /** A table, then what is made from it in memory. */
  async function readModel<T, M>(
    index: DataIndex,
    name: ArtifactName,
    decode: (value: unknown) => Result<T, string>,
    create: (table: T) => Result<M, string>,
  ): Promise<Result<M, Problem>> {
    const table = await readTable(index, name, decode);
    if (!table.ok) return table;
    const model = create(table.value);
    return model.ok ? model : err(invalid(index.artifacts[name].path, model.error));
  }

  async function readRegion(
    index: DataIndex,
    advance: ReturnType<typeof trackProgress>,
  ): Promise<Result<Region, Problem>> {
    const [topology, communes, zones, basemap] = await Promise.all([
      readArtifact(index, 'topology').then(advance('topology')),
      readTable(index, 'communes', decodeCommunesTable).then(advance('communes')),
      readTable(index, 'zones', decodeZonesTable).then(advance('zones')),
      readTable(index, 'basemap', decodeBasemap).then(advance('basemap')),
    ]);
    if (!topology.ok) return topology;
    if (!communes.ok) return communes;
    if (!zones.ok) return zones;
    if (!basemap.ok) return basemap;
    const arcs = decodeTopology(topology.value);
    if (!arcs.ok) return err(invalid(index.artifacts.topology.path, arcs.error));
    const region = createRegion({
      index,
      topology: arcs.value,
      communes: communes.value,
      zones: zones.value,
      basemap: basemap.value,
    });
    return region.ok ? region : err(invalid('index.json', region.error));
  }

  return {
    async loadRegion(onProgress) {
      const bytes = await files.read('index.json');
      const index = bytes.ok ? parse(bytes.value, 'index.json', decodeDataIndex) : bytes;
      return index.ok ? readRegion(index.value, trackProgress(index.value, onProgress)) : index;
    },
    loadNames: ({ index }) => readTable(index, 'names', decodeNamesTable),
    loadIndicators: ({ index, communes }) =>
      readModel(index, 'indicators', decodeIndicatorsTable, (table) => {
        const indicators = createIndicators(table, communes);
        return indicators ? ok(indicators) : err('not one value per commune');
      }),
    loadTrades: ({ index }) => readModel(index, 'trades', decodeTradesTable, createTrades),
    async loadTradeFigures({ index }) {
      const [recruitment, tension, sectors] = await Promise.all([
        readModel(index, 'recruitment', decodeRecruitmentTable, createRecruitment),
        readModel(index, 'tension', decodeTensionTable, createTension),
        readModel(index, 'sectors', decodeSectorsTable, createSectors),
      ]);
      if (!recruitment.ok) return recruitment;
      if (!tension.ok) return tension;
      if (!sectors.ok) return sectors;
      return ok({ recruitment: recruitment.value, tension: tension.value, sectors: sectors.value });
    },
    loadPlaces: (region) =>
      readModel(region.index, 'places', decodePlacesTable, (table) => createPlaces(table, region)),
  };
}

const FIRST_LOAD = ['topology', 'communes', 'zones', 'basemap'] as const;

function trackProgress(index: DataIndex, onProgress: (fraction: number) => void) {
  const total = FIRST_LOAD.reduce((sum, name) => sum + index.artifacts[name].bytes, 0);
  let loaded = 0;
  return (name: (typeof FIRST_LOAD)[number]) =>
    <T>(outcome: T): T => {
      loaded += index.artifacts[name].bytes;
      onProgress(total > 0 ? loaded / total : 1);
      return outcome;
    };
}

async function findMismatch(
  bytes: Uint8Array,
  record: ArtifactRecord,
  files: FileReader,
): Promise<string | null> {
  if (bytes.length !== record.bytes) return `${bytes.length} bytes, ${record.bytes} expected`;
  const hash = await files.sha256(bytes);
  return hash !== null && hash !== record.sha256 ? 'its content is not the one the index describes' : null;
}

function parse<T>(
  bytes: Uint8Array,
  path: string,
  decode: (value: unknown) => Result<T, string>,
): Result<T, Problem> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return err(invalid(path, 'not JSON'));
  }
  const decoded = decode(value);
  return decoded.ok ? decoded : err(invalid(path, decoded.error));
}

function invalid(file: string, detail: string): Problem {
  return { kind: 'catalogue-invalid', file, detail };
}
