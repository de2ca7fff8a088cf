import { sharedArcs } from '../../src/domain/catalogue/borders.ts';
import {
  decodeZonesTable,
  type EpciRecord,
  type ZoneRecord,
  type ZonesTable,
} from '../../src/domain/catalogue/contract.ts';
import { dissolve } from '../../src/domain/catalogue/dissolve.ts';
import type { Topology } from '../../src/domain/catalogue/topology.ts';
import { BuildError } from '../lib/buildError.ts';
import { labelPoint } from '../lib/labelPoint.ts';
import { createPlane, type Plane } from '../lib/plane.ts';
import { defineStep, jsonOutput } from '../lib/step.ts';
import { cog } from './cog.ts';
import { members, type Zoning } from './members.ts';
import { topology } from './topology.ts';
import { wholeZonesEmploi } from './wholeZonesEmploi.ts';
import { zonings } from './zonings.ts';

/** What a zone holds inside the region: rows of its communes and their inhabitants. */
interface Part {
  readonly rows: readonly number[];
  readonly population: number;
}

/** Size of the whole zone, as in `ZoneRecord`. */
type Whole = Pick<ZoneRecord, 'communesTotal' | 'populationTotal' | 'overflows'>;

/** The zonings that communes belong to, each list sorted by identifier. */
export const zones = defineStep<ZonesTable>({
  id: 'zones',
  sources: [],
  inputs: [cog, members, zonings, topology, wholeZonesEmploi],
  output: jsonOutput('zones', decodeZonesTable),
  run(context) {
    const { code, basemap } = context.region;
    const { communes, epci } = context.get(cog);
    const { rows, zoneIds } = context.get(members);
    const { names } = context.get(zonings);
    const drawn = context.get(topology);
    const plane = createPlane(basemap.middleLat);
    const totals = context.get(wholeZonesEmploi);
    const outerRows = rowsOnTheEdge(drawn);

    const partOf = (zoning: Zoning, id: string) =>
      toPart(
        rows.flatMap((row, at) => (row[zoning] === id ? [at] : [])),
        communes,
      );
    const named = (id: string, part: Part) => ({
      id,
      name: nameOf(names, id),
      label: labelOf(drawn, part, id, plane),
    });
    const list = (zoning: Zoning, wholeOf: (id: string, part: Part) => Whole): ZoneRecord[] =>
      zoneIds[zoning].map((id) => {
        const part = partOf(zoning, id);
        return { ...named(id, part), ...wholeOf(id, part) };
      });

    const everything = toPart([...rows.keys()], communes);
    return {
      epci: epci.map(({ id, name, type, members: all, population }): EpciRecord => {
        const part = partOf('epci', id);
        const overflows = all.length > part.rows.length;
        const label = labelOf(drawn, part, id, plane);
        return { id, name, label, communesTotal: all.length, populationTotal: population, overflows, type };
      }),
      bassin: list('bassin', (id, part) => (id.startsWith(`BE:${code}`) ? within(part) : UNKNOWN_OUTSIDE)),
      zoneEmploi: list('zoneEmploi', (id, part) => wholeZoneEmploi(id, part, totals)),
      bassinVie: list('bassinVie', (id, part) => wholeBassinVie(id, part, outerRows, zoneIds.departement)),
      departement: list('departement', (_, part) => within(part)),
      region: { ...named(`REG:${code}`, everything), ...within(everything) },
    };
  },
});

/** The zone has communes outside the region, and no source lists them. */
const UNKNOWN_OUTSIDE: Whole = { communesTotal: null, populationTotal: null, overflows: true };

function within({ rows, population }: Part): Whole {
  return { communesTotal: rows.length, populationTotal: population, overflows: false };
}

/** INSEE publishes how many communes a zone d'emploi has; its inhabitants outside the region are not known here. */
function wholeZoneEmploi(id: string, part: Part, totals: ReadonlyMap<string, number>): Whole {
  const total = totals.get(id);
  if (total === undefined) throw new BuildError('zones-emploi-2025', `${id} is not drawn`);
  if (total < part.rows.length)
    throw new BuildError(
      'zones-emploi-2025',
      `${id} has ${total} communes, ${part.rows.length} in the region alone`,
    );
  return total === part.rows.length
    ? within(part)
    : { communesTotal: total, populationTotal: null, overflows: true };
}

/**
 * A bassin de vie is named after its main commune: one of another département lies partly outside. Of the
 * others, only those without a commune on the edge of the region are known to be whole.
 */
function wholeBassinVie(
  id: string,
  part: Part,
  edge: ReadonlySet<number>,
  departements: readonly string[],
): Whole {
  if (!departements.includes(`DEP:${id.slice('BV:'.length, 'BV:'.length + 2)}`)) return UNKNOWN_OUTSIDE;
  return part.rows.some((row) => edge.has(row)) ? { ...UNKNOWN_OUTSIDE, overflows: false } : within(part);
}

function toPart(rows: readonly number[], communes: readonly { readonly population: number }[]): Part {
  return { rows, population: rows.reduce((sum, row) => sum + (communes[row]?.population ?? 0), 0) };
}

function nameOf(names: ReadonlyMap<string, string>, id: string): string {
  const name = names.get(id);
  if (name === undefined) throw new BuildError('communes-zonages', `${id} has no name`);
  return name;
}

function labelOf(drawn: Topology, part: Part, id: string, plane: Plane): ZoneRecord['label'] {
  const [lng, lat] = labelPoint(dissolve(drawn, part.rows), plane, id);
  return [lng, lat];
}

/** Rows of the communes that have the outside of the region, land or sea, on one side. */
function rowsOnTheEdge(drawn: Topology): ReadonlySet<number> {
  const { left, right } = sharedArcs(drawn);
  return new Set(
    [...left].flatMap((face, arc) =>
      Math.min(face, right[arc] ?? -1) < 0 ? [Math.max(face, right[arc] ?? -1)] : [],
    ),
  );
}
