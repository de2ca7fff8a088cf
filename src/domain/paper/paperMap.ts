import { dissolve } from '../catalogue/dissolve.ts';
import type { Region } from '../catalogue/region.ts';
import type { Bbox, LngLat } from '../geo.ts';
import type { LandmarkKind } from '../interview/notebook.ts';
import type { Shape } from '../territory/shape.ts';
import type { TerritorySign } from '../territory/territorySet.ts';
import { createFrame, type ScaleBar, scaleBar } from './frame.ts';
import { type PaperName, placeNames } from './names.ts';
import { type BorderKind, borderPaths, linesPath, shapePath } from './paths.ts';

/** One territory to draw: its line as drawn, and what it counts. */
export interface PaperTerritory {
  readonly sign: TerritorySign;
  readonly shape: Shape;
  readonly counted: Int32Array;
}

/** A numbered or signed point of the person. */
export interface PaperMark {
  readonly at: LngLat;
  readonly kind: LandmarkKind | 'learned' | 'place';
  /** Number of the mark in the list beside the map. */
  readonly number: number;
}

export interface PaperMapRequest {
  readonly region: Region;
  /** The first is the one in hand: its communes are hatched. None for a blank map to draw on by hand. */
  readonly territories: readonly PaperTerritory[];
  readonly marks: readonly PaperMark[];
  /** Rows that came in and went out between two territories: hatched in place of what is counted. */
  readonly changed?: { readonly gained: readonly number[]; readonly lost: readonly number[] } | null;
  /** What must be seen, in degrees. */
  readonly box: Bbox;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** A map made of paths, in millimetres, readable in black and white: it needs neither WebGL nor a server. */
export interface PaperMap {
  readonly widthMm: number;
  readonly heightMm: number;
  /** What it shows, in degrees. */
  readonly seen: Bbox;
  readonly sea: string;
  readonly rivers: string;
  readonly borders: Readonly<Record<BorderKind, string>>;
  /** Communes counted by the territory in hand. */
  readonly counted: string;
  /** Communes that came in and went out; empty without two territories. */
  readonly gained: string;
  readonly lost: string;
  readonly lines: readonly { readonly sign: TerritorySign; readonly path: string }[];
  readonly names: readonly PaperName[];
  readonly marks: readonly (Omit<PaperMark, 'at'> & { readonly x: number; readonly y: number })[];
  readonly scale: ScaleBar;
}

/** Rivers of this rank and above are drawn: the Loire, its tributaries. */
const RIVER_RANK = 2;

/** Room of a mark, millimetres: two numbers nearer than this hide one another. */
const MARK_MM = 5.4;
/** Two marks a step apart are that far but for the last bit of their places. */
const ROUNDING_MM = 1e-6;

/** Marks that would hide one another stand side by side, the first one on its point. */
function apart<M extends { readonly x: number; readonly y: number }>(marks: readonly M[], widthMm: number) {
  const placed: M[] = [];
  const isFree = (x: number, y: number) =>
    placed.every((other) => Math.hypot(other.x - x, other.y - y) > MARK_MM - ROUNDING_MM);
  for (const mark of marks) {
    let step = 0;
    const at = () => mark.x + (step % 2 === 1 ? 1 : -1) * Math.ceil(step / 2) * MARK_MM;
    while (step <= 2 * placed.length && (!isFree(at(), mark.y) || at() < 0 || at() > widthMm)) step += 1;
    placed.push({ ...mark, x: at() });
  }
  return placed;
}

/** Draws the map. Linear in the corners of the region: some tens of milliseconds, for a page about to be printed. */
export function drawPaperMap(request: PaperMapRequest): PaperMap {
  const { region, territories, marks, changed = null, box, widthMm, heightMm } = request;
  const frame = createFrame(box, widthMm, heightMm);
  const [held] = territories;
  const scale = scaleBar(frame);
  const seenMarks = marks.flatMap(({ at, ...mark }) => {
    const [x, y] = frame.project(at);
    const seen = x >= 0 && y >= 0 && x <= widthMm && y <= heightMm;
    return seen ? [{ ...mark, x, y }] : [];
  });
  const areaOf = (rows: Int32Array | readonly number[]) =>
    shapePath(dissolve(region.topology, Int32Array.from(rows)), frame);
  const shownMarks = apart(seenMarks, widthMm);
  const taken = [
    ...shownMarks.map(({ x, y }) => ({ x, y, width: 5, height: 5 })),
    { x: widthMm - 7, y: 9, width: 9, height: 16 },
    { x: 4 + scale.mm / 2, y: heightMm - 6, width: scale.mm + 6, height: 10 },
  ];
  return {
    widthMm,
    heightMm,
    seen: frame.seen,
    sea: linesPath(region.basemap.sea.flat(), frame, true),
    rivers: linesPath(
      region.basemap.rivers.filter(({ rank }) => rank <= RIVER_RANK).flatMap(({ lines }) => lines),
      frame,
    ),
    borders: borderPaths(region, frame),
    counted: held && !changed ? areaOf(held.counted) : '',
    gained: changed ? areaOf(changed.gained) : '',
    lost: changed ? areaOf(changed.lost) : '',
    lines: territories.map(({ sign, shape, counted }) => ({
      sign,
      path: shapePath(shape.length > 0 ? shape : dissolve(region.topology, counted), frame),
    })),
    names: placeNames(region, held?.counted ?? [], frame, taken),
    marks: shownMarks,
    scale,
  };
}
