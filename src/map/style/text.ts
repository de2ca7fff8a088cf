import type { SymbolLayerSpecification } from 'maplibre-gl';

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
