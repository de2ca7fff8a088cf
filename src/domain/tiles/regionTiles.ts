import type { Region } from '../catalogue/region.ts';
import { firstPoint, lastPoint } from '../catalogue/topology.ts';
import { clipLine, clipRing, type FlatPoints } from './clip.ts';
import { type Box, isWithin, meet, type Path, prepareSheet, type Sheet } from './sheet.ts';
import { encodeTile, TILE_EXTENT, type TileFeature } from './vectorTile.ts';

/** A tile of the usual grid of Web Mercator, as a Mapbox Vector Tile; no bytes for one without anything. */
export type TileMaker = (zoom: number, column: number, row: number) => Uint8Array;

/** Zoom of the finest tiles, which hold every point; MapLibre enlarges them farther in. */
export const FINEST_TILES = 12;
/** How much borders may move, in pixels of the whole zoom; the smallest communes survive it. */
const TOLERANCE_PX = 0.5;
const TILE_PX = 512;
/** What a tile holds beyond its edges, so that no line stops at one: eight pixels. */
const MARGIN = 128;

/** Where a tile lies, and what is left out of it. */
interface Frame {
  readonly column: number;
  readonly row: number;
  /** Tiles along the side of the world. */
  readonly across: number;
  /** The tile with its margin, the world being the unit square. */
  readonly box: Box;
  /** Points that weigh no more are left out. */
  readonly lightest: number;
}

/**
 * Cuts the borders of the region into vector tiles, on demand: in the layer `communes`, surfaces whose id is their
 * row; in the layer `limits`, lines with `LimitProperties`. Each border is simplified once for all that it
 * separates, so that surfaces and lines coincide at every zoom. Of a region that its ring was joined to, only what the ring
 * adds: its communes, and the borders that one of them has.
 */
export function createRegionTiles(region: Region): TileMaker {
  const sheet = prepareSheet(region);
  return (zoom, column, row) => {
    const frame = createFrame(zoom, column, row);
    return encodeTile([
      { name: 'communes', features: communeFeatures(sheet, frame) },
      { name: 'limits', features: limitFeatures(sheet, frame) },
    ]);
  };
}

function createFrame(zoom: number, column: number, row: number): Frame {
  const across = 2 ** zoom;
  const margin = MARGIN / TILE_EXTENT;
  const tolerance = zoom < FINEST_TILES ? TOLERANCE_PX / TILE_PX / across : 0;
  return {
    column,
    row,
    across,
    box: {
      west: (column - margin) / across,
      north: (row - margin) / across,
      east: (column + 1 + margin) / across,
      south: (row + 1 + margin) / across,
    },
    lightest: tolerance * tolerance,
  };
}

function communeFeatures(sheet: Sheet, frame: Frame): TileFeature[] {
  const features: TileFeature[] = [];
  sheet.communes.forEach((rings, at) => {
    const parts = partsIn(rings, frame, 6, (ring) => [ringIn(sheet, ring, frame)]);
    if (parts.length > 0) features.push({ id: sheet.firstRow + at, kind: 'rings', parts });
  });
  return features;
}

function ringIn(sheet: Sheet, { refs, box }: Path, frame: Frame): FlatPoints {
  const points = pointsOf(sheet, refs, frame);
  // Its last point is its first one.
  points.length -= 2;
  return rounded(isWithin(box, frame.box) ? points : clipRing(points, -MARGIN, TILE_EXTENT + MARGIN));
}

function limitFeatures(sheet: Sheet, frame: Frame): TileFeature[] {
  const features: TileFeature[] = [];
  for (const { properties, lines } of sheet.limits) {
    const parts = partsIn(lines, frame, 4, (line) => runsIn(sheet, line, frame));
    if (parts.length > 0) features.push({ kind: 'lines', parts, properties: { ...properties } });
  }
  return features;
}

function runsIn(sheet: Sheet, { refs, box }: Path, frame: Frame): FlatPoints[] {
  const points = pointsOf(sheet, refs, frame);
  const runs = isWithin(box, frame.box) ? [points] : clipLine(points, -MARGIN, TILE_EXTENT + MARGIN);
  return runs.map(rounded);
}

const NOTHING: readonly FlatPoints[] = [];

/**
 * What the tile shows of some paths, parts of fewer numbers left out. Nothing is allocated for paths that lie elsewhere:
 * of a country, they are most.
 */
function partsIn(
  paths: readonly Path[],
  frame: Frame,
  fewest: number,
  cut: (path: Path) => readonly FlatPoints[],
): readonly FlatPoints[] {
  let parts: FlatPoints[] | null = null;
  for (const path of paths) {
    if (!meet(path.box, frame.box)) continue;
    parts ??= [];
    for (const part of cut(path)) if (part.length >= fewest) parts.push(part);
  }
  return parts ?? NOTHING;
}

/** The points that the zoom keeps of a path, in units of the tile. */
function pointsOf({ topology, points }: Sheet, refs: readonly number[], frame: Frame): number[] {
  const { across, column, row, lightest } = frame;
  const flat: number[] = [];
  const push = (point: number) => {
    flat.push(
      ((points.x[point] as number) * across - column) * TILE_EXTENT,
      ((points.y[point] as number) * across - row) * TILE_EXTENT,
    );
  };
  for (const ref of refs) {
    const step = ref < 0 ? -1 : 1;
    const end = lastPoint(topology, ref);
    for (let point = firstPoint(topology, ref); point !== end; point += step)
      if ((points.weight[point] as number) > lightest) push(point);
  }
  const last = refs.at(-1);
  if (last !== undefined) push(lastPoint(topology, last));
  return flat;
}

/** Whole numbers, a point that falls on the one before left out. */
function rounded(points: FlatPoints): FlatPoints {
  const kept: number[] = [];
  for (let at = 0; at < points.length; at += 2) {
    const x = Math.round(points[at] as number);
    const y = Math.round(points[at + 1] as number);
    if (x !== kept[kept.length - 2] || y !== kept[kept.length - 1]) kept.push(x, y);
  }
  return kept;
}
