import { decodeTopology, encodeTopology } from '../../src/domain/catalogue/topology.ts';
import { createPlane } from '../lib/plane.ts';
import { shareBorders } from '../lib/shareBorders.ts';
import { defineStep } from '../lib/step.ts';
import { borders } from './borders.ts';

/**
 * Detail below which a corner is dropped: a triangle of 4 000 m². The source is generalised at about 100 m
 * already; a coarser contour would weigh little less and would move the covered shares.
 */
const TOLERANCE_KM2 = 0.004;

/** Communes as one topology, a face per row. EPCI, bassins and départements are dissolved from it. */
export const topology = defineStep({
  id: 'topology',
  sources: [],
  inputs: [borders],
  output: { name: 'topology', extension: 'bin', encode: encodeTopology, decode: decodeTopology },
  run: (context) =>
    shareBorders(context.get(borders).areas, TOLERANCE_KM2, createPlane(context.region.basemap.middleLat)),
});
