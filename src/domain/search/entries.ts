import type { NamesTable } from '../catalogue/contract.ts';
import { type CommuneZoning, ownCount, ownZones, type Region, zoneRows } from '../catalogue/region.ts';
import type { LngLat } from '../geo.ts';
import { bareCode, type CommuneCode, type ZoneId } from '../ids.ts';

/** Zonings whose zones can be searched and started from, in the order they are offered. */
export const SEARCHED_ZONINGS = ['epci', 'bassin', 'zoneEmploi', 'departement'] as const;
export type SearchedZoning = (typeof SEARCHED_ZONINGS)[number];

/** What a name leads to. `former`: a commune déléguée or associée, which leads to the commune it is now part of. */
export type SearchSubject =
  | { readonly kind: 'commune'; readonly code: CommuneCode; readonly row: number }
  | {
      readonly kind: 'former';
      readonly type: NamesTable['former'][number]['type'];
      /** Where it stands; null when the sources do not say. */
      readonly at: LngLat | null;
      /** The present commune. */
      readonly code: CommuneCode;
      readonly row: number;
    }
  | { readonly kind: 'zone'; readonly zoning: SearchedZoning; readonly id: ZoneId };

/** One name that can be searched. */
export interface SearchEntry {
  /** Unique among the entries. */
  readonly key: string;
  readonly name: string;
  readonly subject: SearchSubject;
  /** Postal codes and official codes that lead to it. */
  readonly codes: readonly string[];
  /** Inhabitants of what is known of it; 0 for a former commune, whose own population is not in the sources. */
  readonly population: number;
  /** Whether all of it lies around the region: it comes after what is alike in it. */
  readonly around?: boolean;
  /** What people call it besides its name, in words as they are compared. */
  readonly said?: readonly string[];
}

/** Every name of the region; former communes are left out while their table is not there. */
export function searchEntries(region: Region, names: NamesTable | null): SearchEntry[] {
  return [
    ...communeEntries(region),
    ...formerEntries(region, names),
    ...SEARCHED_ZONINGS.flatMap((zoning) => zoneEntries(region, zoning)).map((entry) =>
      withSaid(entry, names),
    ),
  ];
}

function withSaid(entry: SearchEntry, names: NamesTable | null): SearchEntry {
  const said = Object.entries(names?.said ?? {}).flatMap(([name, zones]) =>
    zones.includes(entry.key) ? [name] : [],
  );
  return said.length > 0 ? { ...entry, said } : entry;
}

/** Zones of one zoning, by name. */
export function zoneEntries(region: Region, zoning: SearchedZoning): SearchEntry[] {
  const populations = zonePopulations(region, zoning);
  const own = ownZones(region, zoning).length;
  return region.zones[zoning]
    .map(({ id, name }, at): SearchEntry => {
      const zone = id as ZoneId;
      const around = at >= own;
      const codes = zoning === 'departement' ? [bareCode(zone)] : [];
      return {
        key: id,
        name,
        subject: { kind: 'zone', zoning, id: zone },
        codes,
        population: populations[at] ?? 0,
        ...(around && { around }),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}

/** Rows of the communes that a subject stands for; empty for a zone that the region does not have. */
export function subjectRows(region: Region, subject: SearchSubject): Iterable<number> {
  if (subject.kind !== 'zone') return [subject.row];
  const at = region.zones[subject.zoning].findIndex(({ id }) => id === subject.id);
  return zoneRows(region.communes, subject.zoning, at);
}

function communeEntries(region: Region): SearchEntry[] {
  const { communes } = region;
  const own = ownCount(region);
  return communes.codes.map((code, row) => ({
    key: code,
    name: communes.names[row] ?? code,
    subject: { kind: 'commune', code, row },
    codes: [...(communes.postalCodes[row] ?? []), code],
    population: communes.population[row] ?? 0,
    ...(row >= own && { around: true }),
  }));
}

/** A former commune that kept the name of its present commune would only double it. */
function formerEntries({ communes, rowOf }: Region, names: NamesTable | null): SearchEntry[] {
  return (names?.former ?? []).flatMap(({ code, name, type, commune, at }): SearchEntry[] => {
    const present = commune as CommuneCode;
    const row = rowOf.get(present);
    if (row === undefined || communes.names[row] === name) return [];
    return [
      {
        key: `${code}-${type}`,
        name,
        subject: { kind: 'former', type, at, code: present, row },
        codes: [code],
        population: 0,
      },
    ];
  });
}

function zonePopulations({ communes, zones }: Region, zoning: CommuneZoning): number[] {
  const sums = new Array<number>(zones[zoning].length).fill(0);
  communes.zone[zoning].forEach((at, row) => {
    if (at >= 0) sums[at] = (sums[at] ?? 0) + (communes.population[row] ?? 0);
  });
  return sums;
}
