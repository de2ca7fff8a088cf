import { err, type Result } from '../result.ts';
import type { CommunesTable } from './contract.ts';
import { joinTopologies } from './joinTopologies.ts';
import { createRegion, type Region, type RegionFiles } from './region.ts';
import type { RingTable } from './ringContract.ts';
import type { Topology } from './topology.ts';

/**
 * The region with the communes around it. Its own keep their rows, those of the ring come after them; zones keep their
 * positions, whole where the ring makes them so.
 */
export function joinRing(
  { index, basemap, ...own }: RegionFiles,
  ring: { readonly topology: Topology; readonly table: RingTable },
): Result<Region, string> {
  const { communes, regions, zones } = ring.table;
  if (regions.length !== communes.codes.length) return err('ring.regions: not one value per commune');
  const topology = joinTopologies(own.topology, ring.topology);
  if (!topology.ok) return err(`ringTopology: ${topology.error}`);
  return createRegion({
    index,
    basemap,
    topology: topology.value,
    communes: oneTable(own.communes, communes),
    zones: { ...zones, region: own.zones.region },
    ring: { from: own.communes.codes.length, regions },
  });
}

function oneTable(own: CommunesTable, ring: CommunesTable): CommunesTable {
  const columns = Object.entries(own.columns).map(
    ([name, values]) =>
      [name, [...values, ...(ring.columns[name] ?? ring.codes.map(() => null))]] as [
        string,
        (number | null)[],
      ],
  );
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
