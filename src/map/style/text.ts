import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';

const FACE = 'Atkinson Hyperlegible Next Variable';

/**
 * The interface's own face, for `text-font`. Without `glyphs` in the style MapLibre draws each letter with the
 * page's fonts, and waits for them; it reads the weight from the first name of the list.
 */
export const FACE_REGULAR = [FACE];
export const FACE_SEMIBOLD = [`${FACE} Semibold`, FACE];

/** Paint of a name that stays legible over lines and colours. */
export function haloed(color: string, halo: string): NonNullable<SymbolLayerSpecification['paint']> {
  return { 'text-color': color, 'text-halo-color': halo, 'text-halo-width': 1.6, 'text-halo-blur': 0.4 };
}

/** Layout of a feature's name, on short lines. */
export function nameOf(font: readonly string[]): NonNullable<SymbolLayerSpecification['layout']> {
  return {
    'text-field': ['get', 'name'],
    'text-font': [...font],
    'text-max-width': 8,
    'text-line-height': 1.1,
  };
}

/** Text sizes in pixels: [zoom, size] at both ends. */
export function sizes(
  from: readonly [number, number],
  to: readonly [number, number],
): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...from, ...to];
}
