import { bboxOfPoints } from '../../domain/catalogue/bbox.ts';
import { drawPaperMap, type PaperMap } from '../../domain/paper/paperMap.ts';
import { selectCounting, selectTerritoryBounds } from './counting.ts';
import { derive } from './derive.ts';
import { selectRegion } from './region.ts';
import { selectDoors, selectStart } from './visit.ts';

/** Size of the map of a visit on a sheet of A4 and on a ticket of 80 mm, margins taken off. */
const MAP_MM = { a4: { width: 112, height: 68 }, ticket: { width: 72, height: 56 } } as const;

/**
 * The map of the sheet of a visit: the doors under the numbers of their list, with where the visitor starts from; the territory
 * alone without doors. Null before the region is there.
 */
export const selectKioskPaperMap = derive(
  (state) =>
    [
      selectRegion(state),
      selectDoors(state),
      selectStart(state),
      selectCounting(state),
      selectTerritoryBounds(state),
      state.centre.takeAway.paper,
      state.territory.present.shape,
    ] as const,
  (region, doors, start, { counted }, bounds, paper, shape): PaperMap | null => {
    if (!region) return null;
    const marks = doors.flatMap(({ place: { position } }, at) =>
      position ? [{ at: position.point, kind: 'place' as const, number: at + 1 }] : [],
    );
    const home = start ? [{ at: start.point, kind: 'live' as const, number: 0 }] : [];
    const points = [...marks, ...home].map(({ at }) => at);
    const box = marks.length > 0 ? bboxOfPoints(points) : bounds;
    if (!box) return null;
    const { width, height } = MAP_MM[paper];
    return drawPaperMap({
      region,
      territories: [{ sign: 0, shape, counted }],
      marks: [...home, ...marks],
      box,
      widthMm: width,
      heightMm: height,
    });
  },
);
