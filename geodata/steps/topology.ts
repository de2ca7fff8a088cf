import { decodeTopology, encodeTopology } from '../../src/domain/catalogue/topology.ts';
import { shareBorders } from '../lib/shareBorders.ts';
import { defineStep } from '../lib/step.ts';
import { borders } from './borders.ts';

/**
 * Detail below which a corner is dropped: a triangle of 4 000 m², about 1 mm² at the closest zoom of the
 * map. The source is generalised at about 100 m already: more would save little and move shares.
 */
const TOLERANCE_KM2 = 0.004;

/** Communes as one topology, a face per row. EPCI, bassins and départements are dissolved from it. */
export const topology = defineStep({
  id: 'topology',
  sources: [],
  inputs: [borders],
  output: { name: 'topology', extension: 'bin', encode: encodeTopology, decode: decodeTopology },
  run: (context) => shareBorders(context.get(borders).areas, TOLERANCE_KM2),
});
