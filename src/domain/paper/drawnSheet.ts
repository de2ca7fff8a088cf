import { repairShape } from '../territory/outline.ts';
import { countCorners, MAX_CORNERS, type Shape } from '../territory/shape.ts';
import { PEN_COLOURS, type PenColour } from './reading/ink.ts';
import type { SheetReading } from './reading/readSheet.ts';

/** What one pen drew on a sheet: what its lines go around, in one piece or several. */
export interface DrawnTerritory {
  readonly pen: PenColour;
  readonly shape: Shape;
}

/**
 * The territories of a sheet: one for each pen, fit to be counted. A pen whose lines are too tangled for that is left out.
 */
export function territoriesOf({ outlines }: Pick<SheetReading, 'outlines'>): readonly DrawnTerritory[] {
  return PEN_COLOURS.flatMap((pen) => {
    const drawn = outlines.filter((each) => each.pen === pen);
    const shape = repairShape(drawn.map(({ ring }) => ({ outer: ring, holes: [] })));
    return shape && shape.length > 0 && countCorners(shape) <= MAX_CORNERS ? [{ pen, shape }] : [];
  });
}
