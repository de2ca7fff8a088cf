import { err, ok, type Result } from '../result.ts';
import { buildCoverageMesh, type CoverageMesh } from '../territory/coverage/mesh.ts';
import type { CommunesTable } from './contract.ts';
import { joinTopologies } from './joinTopologies.ts';
import { type Communes, createRegion, ownCount, type Region } from './region.ts';
import type { RingTable } from './ringContract.ts';
import type { Topology } from './topology.ts';

/** What it takes to join the communes around a region to it: lists and typed arrays only, which a worker can hand over. */
export interface RingParts {
  readonly table: RingTable;
  /** Faces of the region, then those of the ring. */
  readonly topology: Topology;
  readonly mesh: CoverageMesh;
}

/** Does what takes time of a join: one topology of the two, prepared for counting. */
export function prepareRing(own: Topology, ring: Topology, table: RingTable): Result<RingParts, string> {
  const topology = joinTopologies(own, ring);
  if (!topology.ok) return err(`ringTopology: ${topology.error}`);
  return ok({ table, topology: topology.value, mesh: buildCoverageMesh(topology.value) });
}

/**
 * The region with the communes around it. Its own keep their rows and figures, those that were added included; those of the
 * ring come after them. Zones keep their positions, whole where the ring makes them so.
 */
export function joinRing(region: Region, { table, topology, mesh }: RingParts): Result<Region, string> {
  const { index, basemap } = region;
  const { communes, regions, zones } = table;
  if (regions.length !== communes.codes.length) return err('ring.regions: not one value per commune');
  return createRegion({
    index,
    basemap,
    topology,
    mesh,
    communes: oneTable(tableOf(region.communes), communes),
    zones: { ...zones, region: region.zones.region },
    ring: { from: ownCount(region), regions },
  });
}

/** The table that communes were made from. */
function tableOf({ zone, columns, ...communes }: Communes): CommunesTable {
  const positions = (list: Int32Array) => Array.from(list);
  const values = [...columns].map(
    ([name, { column }]) =>
      [name, Array.from(column, (value) => (Number.isNaN(value) ? null : value))] as const,
  );
  const merged = [...columns].map(([name, column]) => [figureName(name), column.merged] as const);
  return {
    codes: [...communes.codes],
    names: [...communes.names],
    epci: Array.from(zone.epci, (at) => (at < 0 ? null : at)),
    bassin: positions(zone.bassin),
    zoneEmploi: positions(zone.zoneEmploi),
    bassinVie: positions(zone.bassinVie),
    departement: positions(zone.departement),
    columns: Object.fromEntries(values),
    merged: Object.fromEntries(merged.map(([name, units]) => [name, units.map((unit) => [...unit])])),
    points: communes.points.map(([lng, lat]) => [lng, lat]),
    labelRank: [...communes.labelRank],
    postalCodes: communes.postalCodes.map((codes) => [...codes]),
  };
}

/** "population" of "population@2023". */
function figureName(column: string): string {
  return column.split('@')[0] ?? column;
}

function oneTable(own: CommunesTable, ring: CommunesTable): CommunesTable {
  const unknown = ring.codes.map(() => null);
  const columns = Object.entries(own.columns).map(([name, values]): [string, (number | null)[]] => [
    name,
    [...values, ...(ring.columns[name] ?? unknown)],
  ]);
  return {
    codes: [...own.codes, ...ring.codes],
    names: [...own.names, ...ring.names],
    epci: [...own.epci, ...ring.epci],
    bassin: [...own.bassin, ...ring.bassin],
    zoneEmploi: [...own.zoneEmploi, ...ring.zoneEmploi],
    bassinVie: [...own.bassinVie, ...ring.bassinVie],
    departement: [...own.departement, ...ring.departement],
    columns: Object.fromEntries(columns),
    merged: own.merged,
    points: [...own.points, ...ring.points],
    labelRank: [...own.labelRank, ...ring.labelRank],
    postalCodes: [...own.postalCodes, ...ring.postalCodes],
  };
}
