import * as v from 'valibot';
import { checked, parseJson } from './json.ts';

const position = v.pipe(
  v.array(v.number()),
  v.minLength(2),
  v.transform(([lng, lat]) => [lng, lat] as [number, number]),
);
const line = v.array(position);
const polygon = v.array(line);

/** Coordinates by geometry: what each kind of source file holds. */
export const POINT = v.object({ type: v.literal('Point'), coordinates: position });
export const AREA = v.variant('type', [
  v.object({ type: v.literal('Polygon'), coordinates: polygon }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(polygon) }),
]);
export const LINES = v.variant('type', [
  v.object({ type: v.literal('LineString'), coordinates: line }),
  v.object({ type: v.literal('MultiLineString'), coordinates: v.array(line) }),
]);

/** Closed rings: the outer one first, then holes. */
export type PolygonRings = [number, number][][];

/** One feature, and `source:feature n` for messages, counted from 1. */
export interface Feature<G, P> {
  readonly where: string;
  readonly geometry: G;
  readonly properties: P;
}

/** @throws BuildError naming the first feature whose geometry or properties are not as expected */
export function readFeatures<G, P>(
  source: string,
  text: string,
  geometry: v.GenericSchema<unknown, G>,
  properties: v.GenericSchema<unknown, P>,
): Feature<G, P>[] {
  const collection = checked(source, parseJson(source, text), v.object({ features: v.array(v.unknown()) }));
  const schema = v.object({ geometry, properties });
  return collection.features.map((feature, index) => {
    const where = `${source}:feature ${index + 1}`;
    return { where, ...checked(where, feature, schema) };
  });
}

/** Polygons of an area, whichever of the two ways it is written. */
export function polygonsOf(geometry: v.InferOutput<typeof AREA>): PolygonRings[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Lines of a linear geometry, whichever of the two ways it is written. */
export function linesOf(geometry: v.InferOutput<typeof LINES>): [number, number][][] {
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}
