import { withoutEntities } from '../places/import/markup.ts';
import { cornersOf } from '../places/import/readKml.ts';
import type { FoundSurfaces, RawSurface } from './surfaces.ts';

const PLACEMARK = /<Placemark\b[^>]*>([\s\S]*?)<\/Placemark\s*>/gi;
const POLYGON = /<Polygon\b[^>]*>([\s\S]*?)<\/Polygon\s*>/gi;
const BOUNDARY = /<(outer|inner)BoundaryIs\b[^>]*>[\s\S]*?<coordinates\b[^>]*>([^<]*)<\/coordinates\s*>/gi;

/** Surfaces of a KML text: the polygons of each Placemark (OGC KML 2.2); the others are points and lines. */
export function kmlSurfaces(text: string): FoundSurfaces {
  const surfaces: RawSurface[] = [];
  const others: string[] = [];
  for (const [, inside = ''] of text.matchAll(PLACEMARK)) {
    const polygons = [...inside.matchAll(POLYGON)].map(([, polygon = '']) => ringsOf(polygon));
    const name = /<name\b[^>]*>(?:<!\[CDATA\[)?([\s\S]*?)(?:\]\]>)?<\/name\s*>/i.exec(inside)?.[1] ?? '';
    if (polygons.length > 0) surfaces.push({ name: withoutEntities(name).trim(), polygons });
    else others.push('Placemark');
  }
  return { surfaces, others };
}

/** The outer ring first, whatever the order they are written in. */
function ringsOf(polygon: string): readonly unknown[] {
  const rings = [...polygon.matchAll(BOUNDARY)].map(([, side = '', list = '']) => ({
    isOuter: side.toLowerCase() === 'outer',
    corners: cornersOf(list),
  }));
  return rings.sort((a, b) => Number(b.isOuter) - Number(a.isOuter)).map(({ corners }) => corners);
}
