import type { Pixel } from '../interactions/surface.ts';

/** A part of the frame that something stands on. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where signs may stand: in a frame that starts at (0, 0), off what covers it. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly taken: readonly Box[];
}

/** Distance of a try to the next, and how many are made around. */
const STEP_PX = 6;
const AROUND = 16;

/**
 * Where discs stand so that none hides another nor goes under what covers the frame: on their point when it is free, or
 * else as near as there is room. Null for a point outside of the frame, and where there is no room at all.
 */
export function spreadSigns(points: readonly Pixel[], radius: number, room: Room): readonly (Pixel | null)[] {
  const stood: Pixel[] = [];
  return points.map((point) => {
    if (!isIn(point, 0, room)) return null;
    const found = nearestFree(point, radius, room, stood);
    if (found) stood.push(found);
    return found;
  });
}

function nearestFree(point: Pixel, radius: number, room: Room, stood: readonly Pixel[]): Pixel | null {
  const farthest = Math.max(room.width, room.height);
  for (let away = 0; away <= farthest; away += STEP_PX) {
    for (let turn = 0; turn < (away === 0 ? 1 : AROUND); turn++) {
      // Straight above first: a finger or a name is seldom there.
      const angle = (2 * Math.PI * turn) / AROUND - Math.PI / 2;
      const at: Pixel = [point[0] + away * Math.cos(angle), point[1] + away * Math.sin(angle)];
      if (isFree(at, radius, room, stood)) return at;
    }
  }
  return null;
}

function isFree(at: Pixel, radius: number, room: Room, stood: readonly Pixel[]): boolean {
  return (
    isIn(at, radius, room) &&
    stood.every((other) => Math.hypot(other[0] - at[0], other[1] - at[1]) >= 2 * radius) &&
    room.taken.every((box) => distanceTo(box, at) >= radius)
  );
}

function isIn([x, y]: Pixel, margin: number, { width, height }: Room): boolean {
  return x >= margin && y >= margin && x <= width - margin && y <= height - margin;
}

function distanceTo({ left, top, right, bottom }: Box, [x, y]: Pixel): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
