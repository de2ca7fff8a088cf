import * as v from 'valibot';
import { distanceKm } from '../../src/domain/geo.ts';
import { LINES, linesOf, readFeatures } from '../lib/geojson.ts';
import type { RegionSettings } from '../lib/regionSettings.ts';
import type { RegionSources } from '../lib/regionSources.ts';

/** Where a region is, degrees. */
export interface Frame {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** How far around the frame of the region a screen shows land. */
const AROUND_DEGREES = 0.8;
/** A river is named when it has this many kilometres in the frame, by rank. */
const RANKS = [
  [150, 1],
  [70, 2],
  [25, 3],
] as const;

export function frameOf(points: readonly (readonly [number, number])[]): Frame {
  const lngs = points.map(([lng]) => lng);
  const lats = points.map(([, lat]) => lat);
  return {
    west: lngs.reduce((a, b) => Math.min(a, b)),
    south: lats.reduce((a, b) => Math.min(a, b)),
    east: lngs.reduce((a, b) => Math.max(a, b)),
    north: lats.reduce((a, b) => Math.max(a, b)),
  };
}

/** Codes of the other départements of France that have a commune within reach of the frame. */
export function neighboursOf(
  { files, manifests }: Pick<RegionSources, 'files' | 'manifests'>,
  frame: Frame,
  region: string,
): string[] {
  const contours = 'communes-cog2025';
  const departements = new Set<string>();
  const zonings = new Map(
    files
      .readPart('communes-zonages', 'communes')
      .split('\n')
      .map((line) => line.split(','))
      .map(([code = '', , owner = '']) => [code, owner]),
  );
  for (const part of Object.keys(manifests.get(contours)?.parts ?? {})) {
    const collection = JSON.parse(files.readPart(contours, part)) as {
      features: { properties: Record<string, string>; geometry: { coordinates: unknown } }[];
    };
    for (const { properties, geometry } of collection.features) {
      const code = properties['code'] ?? properties['DEPCOM'] ?? '';
      if (zonings.get(code) !== region && isNear(anyPoint(geometry.coordinates), frame))
        departements.add(code.slice(0, 2));
    }
  }
  return [...departements].sort();
}

function anyPoint(coordinates: unknown): readonly [number, number] {
  let inner = coordinates;
  while (Array.isArray(inner) && Array.isArray(inner[0])) inner = inner[0];
  return inner as [number, number];
}

function isNear([lng, lat]: readonly [number, number], { west, south, east, north }: Frame): boolean {
  const far = AROUND_DEGREES;
  return lng > west - far && lng < east + far && lat > south - far && lat < north + far;
}

/** Rivers of the frame by rank, the longest in it first. @param nameOf the name to write for a published one */
export function riversOf(
  text: string,
  frame: Frame,
  nameOf: (published: string) => string,
): RegionSettings['basemap']['rivers'] {
  const km = new Map<string, number>();
  for (const { geometry, properties } of readFeatures(
    'cours-eau',
    text,
    LINES,
    v.object({ name: v.string() }),
  )) {
    const name = nameOf(properties.name);
    for (const line of linesOf(geometry))
      line.slice(1).forEach((to, at) => {
        const from = line[at] ?? to;
        if (isInside(from, frame)) km.set(name, (km.get(name) ?? 0) + distanceKm(from, to));
      });
  }
  return Object.fromEntries(
    [...km]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .flatMap(([name, length]) => {
        const rank = RANKS.find(([least]) => length >= least)?.[1];
        return rank ? [[name, rank]] : [];
      }),
  );
}

function isInside([lng, lat]: readonly [number, number], { west, south, east, north }: Frame): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}
