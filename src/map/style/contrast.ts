import type { LayerId } from '../layerOrder.ts';
import { palette } from './palette.ts';

const WHITE = '#FFFFFF';
const BLACK = '#000000';

/**
 * Colours of the map in high contrast, by those they stand for: white land, a dark sea, a black coast; whatever has to be
 * told apart is at least 3:1, names 7:1. Class colours stay: they are steps of one another.
 */
const COUNTERPARTS: ReadonlyMap<string, string> = new Map([
  [palette.land, '#E4E4E4'],
  [palette.paper, WHITE],
  [palette.ringPaper, '#F2F2F2'],
  [palette.halo, WHITE],
  [palette.sea, '#1F4258'],
  [palette.river, '#1C5A86'],
  [palette.shore, BLACK],
  [palette.communeLine, '#5C5C5C'],
  [palette.neighbourLine, '#5C5C5C'],
  ...[palette.epciLine, palette.departementLine, palette.themeLine].map((line) => [line, BLACK] as const),
  ...[palette.ink, palette.softInk, palette.riverInk, palette.epciInk].map((ink) => [ink, BLACK] as const),
  [palette.drawingInk, BLACK],
  [palette.drawing, '#6B2000'],
  ...palette.tints.flatMap(({ light, full }) => [[light, '#F6D5BF'] as const, [full, '#D9773B'] as const]),
]);

/** Widths of lines in high contrast, in pixels. */
const WIDTHS: Partial<Record<LayerId, unknown>> = {
  'limits-shore': 2.5,
  'limits-communes': ['interpolate', ['linear'], ['zoom'], 7, 0.5, 10, 1.5],
  'territory-counted-line': 2.5,
};

/** A value of a paint property as it is in high contrast, whatever its expression. */
export function inContrast(layer: string, property: string, value: unknown): unknown {
  const width = property === 'line-width' ? WIDTHS[layer as LayerId] : undefined;
  return width ?? recolour(value);
}

function recolour(value: unknown): unknown {
  if (typeof value === 'string') return COUNTERPARTS.get(value) ?? value;
  return Array.isArray(value) ? value.map(recolour) : value;
}
