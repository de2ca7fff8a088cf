import type { ExpressionSpecification } from 'maplibre-gl';
import { FIRST_CLASS_FILL, FRAGILE_FILL } from '../../domain/figures/palettes.ts';

/** Whether a fill is that of a figure calculated on too few, which bears dots. @param fill the number that a layer writes */
export function isFragile(fill: ExpressionSpecification): ExpressionSpecification {
  return ['all', ['>=', fill, FIRST_CLASS_FILL], ['>=', ['%', fill, FIRST_CLASS_FILL], FRAGILE_FILL]];
}
