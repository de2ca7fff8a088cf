import { type Bbox, distanceKm, type LngLat } from '../geo.ts';
import { latitudeAt, longitudeAt, mercatorX, mercatorY } from '../mercator.ts';

/** A map on paper: which part of the world it shows, and how large. Millimetres from its top left corner, y downwards. */
export interface Frame {
  readonly widthMm: number;
  readonly heightMm: number;
  /** What is seen, in degrees: at least what was asked for, filled up to the shape of the frame. */
  readonly seen: Bbox;
  /** Where a position falls on the paper, in millimetres; outside of the frame for what is not seen. */
  project(at: LngLat): readonly [x: number, y: number];
}

/** Nothing is ever drawn larger than this: a single commune is shown with what lies around it. */
const MIN_WIDTH_KM = 12;
/** Part of the frame left free around what is to be seen. */
const MARGIN = 0.08;

/** A frame of Web Mercator, north at the top, that holds a box in its middle. */
export function createFrame(box: Bbox, widthMm: number, heightMm: number): Frame {
  const [west, south, east, north] = box;
  const middle = [
    (mercatorX(west) + mercatorX(east)) / 2,
    (mercatorY(south) + mercatorY(north)) / 2,
  ] as const;
  const kmPerUnit = distanceKm([0, latitudeAt(middle[1])], [0.01, latitudeAt(middle[1])]) / (0.01 / 360);
  const room = 1 - 2 * MARGIN;
  const widthUnits = Math.max((mercatorX(east) - mercatorX(west)) / room, MIN_WIDTH_KM / kmPerUnit);
  const heightUnits = (mercatorY(south) - mercatorY(north)) / room;
  const unitsPerMm = Math.max(widthUnits / widthMm, heightUnits / heightMm);
  const left = middle[0] - (unitsPerMm * widthMm) / 2;
  const top = middle[1] - (unitsPerMm * heightMm) / 2;
  return {
    widthMm,
    heightMm,
    seen: [
      longitudeAt(left),
      latitudeAt(top + unitsPerMm * heightMm),
      longitudeAt(left + unitsPerMm * widthMm),
      latitudeAt(top),
    ],
    project: ([lng, lat]) => [(mercatorX(lng) - left) / unitsPerMm, (mercatorY(lat) - top) / unitsPerMm],
  };
}

/** A round length for the scale bar, and what it measures on the paper. */
export interface ScaleBar {
  readonly km: number;
  readonly mm: number;
}

const ROUND_KM = [1, 2, 5, 10, 20, 50, 100];

/** The longest round length under a quarter of the width, true in the middle of the frame. */
export function scaleBar({ seen, widthMm }: Frame): ScaleBar {
  const [west, south, east, north] = seen;
  const latitude = latitudeAt((mercatorY(south) + mercatorY(north)) / 2);
  const kmPerMm = distanceKm([west, latitude], [east, latitude]) / widthMm;
  const km = ROUND_KM.filter((length) => length / kmPerMm <= widthMm / 4).at(-1) ?? 1;
  return { km, mm: km / kmPerMm };
}
