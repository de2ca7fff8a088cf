import { type CommuneColumns, createFigures, publishedColumns } from '../figures/createFigures.ts';
import type { CommuneFigures } from '../figures/figure.ts';
import type { LngLat } from '../geo.ts';
import { type CommuneCode, type ZoneId, type ZoneIds, type ZoneKind, zoneKindOf } from '../ids.ts';
import { err, ok, type Result } from '../result.ts';
import { type CoverageEngine, createCoverageEngine } from '../territory/coverage/engine.ts';
import { buildCoverageMesh, type CoverageMesh } from '../territory/coverage/mesh.ts';
import { neighbourRows } from './borders.ts';
import type { Column } from './column.ts';
import type { Basemap, CommunesTable, DataIndex, EpciRecord, ZoneRecord, ZonesTable } from './contract.ts';
import { once } from './once.ts';
import type { Topology } from './topology.ts';

/** Zonings to which a commune belongs, the whole region left out. */
export type CommuneZoning = Exclude<ZoneKind, 'region'>;
export const COMMUNE_ZONINGS: readonly CommuneZoning[] = [
  'epci',
  'bassin',
  'zoneEmploi',
  'bassinVie',
  'departement',
];

/** The communes as columns; `row` is the position of a commune in every one of them. */
export interface Communes {
  readonly count: number;
  readonly codes: readonly CommuneCode[];
  readonly names: readonly string[];
  /** Position of the commune's zone in `zones[zoning]`; -1 when it belongs to none. */
  readonly zone: Readonly<Record<CommuneZoning, Int32Array>>;
  /** Everything that is published of a commune from the first load on. */
  readonly figures: CommuneFigures;
  /** What the figures are made of, by name and year. */
  readonly columns: CommuneColumns;
  /** Column of the figure of that name. */
  readonly population: Column;
  /** Area on the sphere, square kilometres, from the shipped contours. Computed when first asked for. */
  readonly areaKm2: Column;
  readonly points: readonly LngLat[];
  readonly labelRank: readonly number[];
  readonly postalCodes: readonly (readonly string[])[];
}

/** Everything the first load brings: enough to draw the map and count a territory. */
export interface Region {
  readonly index: DataIndex;
  readonly topology: Topology;
  readonly communes: Communes;
  readonly zones: ZonesTable;
  readonly basemap: Basemap;
  /** Rows of the communes that share a border with each commune. Found when first asked for. */
  readonly neighbours: readonly Int32Array[];
  /** Prepared when first asked for: the map is on screen before anybody draws. */
  readonly engine: CoverageEngine;
  /** Row of a commune, or undefined for a code the region does not have. */
  readonly rowOf: ReadonlyMap<CommuneCode, number>;
  /** Communes around the region; left out while they are not there. */
  readonly ring?: Ring;
}

export interface RegionFiles {
  readonly index: DataIndex;
  readonly topology: Topology;
  readonly communes: CommunesTable;
  readonly zones: ZonesTable;
  readonly basemap: Basemap;
  /** Communes around the region, which come after its own; left out while they are not there. */
  readonly ring?: Ring;
  /** The topology prepared for counting, where that was done elsewhere. */
  readonly mesh?: CoverageMesh;
}

/** Which rows are not of the region. */
export interface Ring {
  /** First row that is not of the region. */
  readonly from: number;
  /** INSEE code of the region of each of these rows. */
  readonly regions: readonly string[];
}

/** Joins the decoded files, or says which two do not fit together. */
export function createRegion({ mesh: ready, ...files }: RegionFiles): Result<Region, string> {
  const { topology, communes: table, zones } = files;
  const count = table.codes.length;
  const faces = topology.faceStart.length - 1;
  if (faces !== count) return err(`topology: ${faces} communes drawn, ${count} in the table`);
  if (
    Object.values(table.merged)
      .flat(2)
      .some((row) => row >= count)
  )
    return err('communes.merged: names a row that the table does not have');
  const uneven = unevenList(table, count);
  if (uneven) return err(`communes.${uneven}: not one value per commune`);

  const counting = once(() => {
    const mesh = ready ?? buildCoverageMesh(topology);
    return { areaKm2: mesh.areaKm2, engine: createCoverageEngine(mesh) };
  });
  const neighbours = once(() => neighbourRows(topology));
  const codes = table.codes as CommuneCode[];
  const columns = publishedColumns(table);
  const figures = createFigures(files.index.figures, columns, () => counting().areaKm2);
  if (!figures.ok) return figures;
  const communes: Communes = {
    count,
    codes,
    names: table.names,
    zone: {
      epci: Int32Array.from(table.epci, (at) => at ?? -1),
      bassin: Int32Array.from(table.bassin),
      zoneEmploi: Int32Array.from(table.zoneEmploi),
      bassinVie: Int32Array.from(table.bassinVie),
      departement: Int32Array.from(table.departement),
    },
    figures: figures.value,
    columns,
    population: figures.value.population.columns[0].column,
    get areaKm2() {
      return counting().areaKm2;
    },
    points: table.points,
    labelRank: table.labelRank,
    postalCodes: table.postalCodes,
  };
  for (const zoning of COMMUNE_ZONINGS) {
    if (communes.zone[zoning].some((at) => at >= zones[zoning].length))
      return err(`communes.${zoning}: names a zone that the zones file does not have`);
  }
  return ok({
    ...files,
    communes,
    get neighbours() {
      return neighbours();
    },
    get engine() {
      return counting().engine;
    },
    rowOf: new Map(codes.map((code, row) => [code, row])),
  });
}

/** A zone found by its identifier: its record and the rows of its communes inside the region. */
export interface Zone {
  readonly id: ZoneId;
  readonly kind: ZoneKind;
  readonly record: ZoneRecord | EpciRecord;
  readonly rows: Int32Array;
}

/** The zone, or null when the identifier belongs to no zone that touches the region. */
export function findZone(region: Region, id: string): Zone | null {
  const kind = zoneKindOf(id);
  if (!kind) return null;
  const { zones, communes } = region;
  if (kind === 'region') {
    if (zones.region.id !== id) return null;
    return { id: id as ZoneId, kind, record: zones.region, rows: ownRows(region) };
  }
  const position = zones[kind].findIndex((record) => record.id === id);
  const record = zones[kind][position];
  return record ? { id: id as ZoneId, kind, record, rows: zoneRows(communes, kind, position) } : null;
}

/** Rows of the communes of one zone, ascending; none for a position that no zone has. */
export function zoneRows(communes: Communes, zoning: CommuneZoning, position: number): Int32Array {
  const positions = communes.zone[zoning];
  const known = rowsByZone.get(positions) ?? groupRows(positions);
  rowsByZone.set(positions, known);
  return known.get(position) ?? NO_ROWS;
}

const NO_ROWS = new Int32Array(0);
/** What was found of each zoning, which is asked for many times while one draws. */
const rowsByZone = new WeakMap<Int32Array, ReadonlyMap<number, Int32Array>>();

function groupRows(positions: Int32Array): ReadonlyMap<number, Int32Array> {
  const groups = new Map<number, number[]>();
  positions.forEach((at, row) => {
    if (at < 0) return;
    const rows = groups.get(at);
    if (rows) rows.push(row);
    else groups.set(at, [row]);
  });
  return new Map([...groups].map(([at, rows]) => [at, Int32Array.from(rows)]));
}

/** The zone of a commune in one zoning; null when it belongs to none (L'Île-d'Yeu has no EPCI). */
export function zoneOf<K extends CommuneZoning>(
  region: Region,
  zoning: K,
  row: number,
): { readonly id: ZoneIds[K]; readonly record: ZoneRecord } | null {
  const record = region.zones[zoning][region.communes.zone[zoning][row] ?? -1];
  return record ? { id: record.id as ZoneIds[K], record } : null;
}

/** How many communes are of the region: their rows come first, those around it after them. */
export function ownCount({ ring, communes }: Region): number {
  return ring?.from ?? communes.count;
}

/** Rows of the communes of the region: what « la région » is made of. */
export function ownRows(region: Region): Int32Array {
  return Int32Array.from({ length: ownCount(region) }, (_, row) => row);
}

/** Zones that have a commune of the region: they come before those that only the communes around it have. */
export function ownZones<K extends CommuneZoning>(region: Region, zoning: K): Region['zones'][K] {
  const { communes, zones } = region;
  const last = communes.zone[zoning].subarray(0, ownCount(region)).reduce((a, b) => Math.max(a, b), -1);
  return zones[zoning].slice(0, last + 1) as Region['zones'][K];
}

/** INSEE code of the region of a commune. */
export function regionOf({ index, ring }: Region, row: number): string {
  return ring && row >= ring.from ? (ring.regions[row - ring.from] ?? '') : index.region.code;
}

/** Name of the first list of the table that does not have one value per commune, or null. */
function unevenList(table: CommunesTable, count: number): string | null {
  const lists: Readonly<Record<string, readonly unknown[]>> = {
    names: table.names,
    epci: table.epci,
    bassin: table.bassin,
    zoneEmploi: table.zoneEmploi,
    bassinVie: table.bassinVie,
    departement: table.departement,
    ...table.columns,
    points: table.points,
    labelRank: table.labelRank,
    postalCodes: table.postalCodes,
  };
  return Object.keys(lists).find((name) => lists[name]?.length !== count) ?? null;
}
