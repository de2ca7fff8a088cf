import { decodeNotebookValue } from '../notebook/decode.ts';
import { decodeBytes } from '../places/import/decodeBytes.ts';
import { openArchive } from '../places/import/openArchive.ts';
import { KML_START } from '../places/import/readKml.ts';
import { err, ok, type Result } from '../result.ts';
import { crsOf, type Fix, toDegrees } from './crs.ts';
import type { GeoJsonFlaw } from './geojson.ts';
import { kmlSurfaces } from './kmlSurfaces.ts';
import type { Shape } from './shape.ts';
import { findSurfaces, type RawSurface, type SurfaceFlaw, toShape } from './surfaces.ts';
import type { Territory } from './territory.ts';

/** One outline of a file, with what the file says of it. */
export interface FileOutline {
  /** Empty when it has none. */
  readonly name: string;
  readonly shape: Shape;
  /** What a notebook says beside the outline; null for any other file. */
  readonly territory: Territory | null;
}

/** What a file of outlines holds. */
export interface OutlineFile {
  readonly outlines: readonly FileOutline[];
  /** Objects passed over: points, lines, unfinished or empty outlines. */
  readonly passed: number;
  /** What was done to the coordinates. */
  readonly fixes: readonly Fix[];
}

/** Why nothing can be taken from a file. */
export type OutlineFlaw =
  | GeoJsonFlaw
  | { readonly kind: 'unreadable' | 'too-large' | 'not-json' | 'damaged-notebook' };

/**
 * Outlines of a file: GeoJSON in any form (collections of any depth, lists of features, layers of uMap), KML or KMZ, or a notebook. Points,
 * lines, crumbs and unfinished outlines are passed over and counted. Coordinates in Lambert-93, in Web Mercator or with their axes
 * swapped are put right. Outlines are those of the file: they may cross themselves or one another, see `repairShape`.
 */
export function readOutlineFile(bytes: Uint8Array): Result<OutlineFile, OutlineFlaw> {
  const opened = openArchive(bytes);
  const text = opened.ok ? decodeBytes(opened.value) : opened;
  if (!text.ok) return err({ kind: text.error.kind === 'too-large' ? 'too-large' : 'unreadable' });
  if (KML_START.test(text.value)) return fromSurfaces(kmlSurfaces(text.value), null);
  let value: unknown;
  try {
    value = JSON.parse(text.value);
  } catch {
    return err({ kind: 'not-json' });
  }
  if (isNotebook(value)) return fromNotebook(value);
  const crs = crsOf(value);
  if (crs.kind === 'other') return err({ kind: 'other-crs', name: crs.name });
  return isGeoJson(value) ? fromSurfaces(findSurfaces(value), crs.kind) : err({ kind: 'not-geojson' });
}

/** Lists and objects that may hold surfaces: anything else names no type. */
function isGeoJson(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isGeoJson);
  return (
    typeof value === 'object' &&
    value !== null &&
    ('type' in value || 'features' in value || 'layers' in value)
  );
}

function isNotebook(value: unknown): boolean {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : null;
  return typeof format === 'string' && format.startsWith('arpenteur');
}

function fromNotebook(value: unknown): Result<OutlineFile, OutlineFlaw> {
  const kept = decodeNotebookValue(value);
  if (!kept.ok) return err({ kind: 'damaged-notebook' });
  const outlines = kept.value.territories.map(
    ({ territory }): FileOutline => ({
      name: territory.name,
      shape: territory.shape,
      territory,
    }),
  );
  return outlines.length > 0 ? ok({ outlines, passed: 0, fixes: [] }) : err({ kind: 'empty' });
}

function fromSurfaces(
  { surfaces, others }: ReturnType<typeof findSurfaces>,
  crs: 'lambert-93' | 'web-mercator' | null,
): Result<OutlineFile, OutlineFlaw> {
  const fixes = new Set<Fix>();
  const flaws: SurfaceFlaw[] = [];
  const outlines = surfaces.flatMap((surface): readonly FileOutline[] => {
    const { shape, fix } = readSurface(surface, crs, flaws);
    if (fix && shape.length > 0) fixes.add(fix);
    return shape.length > 0 ? [{ name: surface.name, shape, territory: null }] : [];
  });
  if (outlines.length > 0) return ok({ outlines, passed: others.length + flaws.length, fixes: [...fixes] });
  const [flaw] = flaws;
  const [other] = others;
  if (flaw) return err(flaw);
  if (other) return err({ kind: 'not-a-surface', type: other });
  return err({ kind: 'empty' });
}

function readSurface(
  { polygons }: RawSurface,
  crs: 'lambert-93' | 'web-mercator' | null,
  flaws: SurfaceFlaw[],
) {
  const { polygons: inDegrees, fix } = toDegrees(polygons, crs);
  return { shape: toShape(inDegrees, flaws), fix };
}
