import { meetCorners } from '../lib/meetCorners.ts';
import { defineStep } from '../lib/step.ts';
import { contours } from './contours.ts';

/**
 * Contours of the communes with every corner on both sides of a border. The source lacks some around
 * Essarts-en-Bocage, L'Oie and Sainte-Florence, whose limits were drawn apart: the report counts them.
 */
export const borders = defineStep({
  id: 'borders',
  sources: [],
  inputs: [contours],
  run: (context) => meetCorners(context.get(contours).map(({ polygons }) => polygons)),
});
