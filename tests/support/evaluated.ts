import { createExpression, featureFilter, latest } from '@maplibre/maplibre-gl-style-spec';
import type { createRecordingMap } from './recordingMap.ts';

/** What an expression of the style looks at. */
interface Seen {
  readonly zoom?: number;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly state?: Readonly<Record<string, unknown>>;
}

type Layers = ReturnType<typeof createRecordingMap>['layers'];

/**
 * What a paint property of a layer comes to; a colour as its red, green and blue from 0 to 255.
 *
 * @throws Error when there is no such layer, or the expression is wrong
 */
export function paintOf(layers: Layers, id: string, property: string, seen: Seen): unknown {
  const layer = layers.find((each) => each.id === id) as
    | { type: string; paint?: Record<string, unknown> }
    | undefined;
  const value = layer?.paint?.[property];
  if (!Array.isArray(value)) return value;
  const parsed = createExpression(value as never, `${id} ${property}`, specOf(layer?.type, property));
  if (parsed.result === 'error') throw new Error(parsed.value.map(({ message }) => message).join());
  const { zoom = 8, properties = {}, state = {} } = seen;
  const result: unknown = parsed.value.evaluate({ zoom }, { type: 1, properties } as never, state as never);
  return isColour(result) ? [result.r, result.g, result.b].map((part) => Math.round(255 * part)) : result;
}

/** Whether the filter of a layer lets a feature through. @throws Error when there is no such layer */
export function isLetThrough(layers: Layers, id: string, { zoom = 8, properties = {} }: Seen): boolean {
  const layer = layers.find((each) => each.id === id) as { filter?: unknown } | undefined;
  if (!layer) throw new Error(`no layer ${id}`);
  return featureFilter(layer.filter as never, {} as never).filter(
    { zoom } as never,
    { type: 1, properties } as never,
  );
}

function specOf(type: string | undefined, property: string) {
  return (latest as unknown as Record<string, Record<string, never>>)[`paint_${type}`]?.[property];
}

function isColour(value: unknown): value is { readonly r: number; readonly g: number; readonly b: number } {
  return typeof value === 'object' && value !== null && 'r' in value && 'g' in value && 'b' in value;
}
