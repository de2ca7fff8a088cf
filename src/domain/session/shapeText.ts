import { COORDINATE_PRECISION, type LngLat } from '../geo.ts';
import type { Polygon, Ring, Shape } from '../territory/shape.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/** More corners than this is not a drawing: a link that claims them is refused before they are read. */
const MAX_CORNERS = 20_000;
const MAX_LNG = 180 * COORDINATE_PRECISION;
const MAX_LAT = 85 * COORDINATE_PRECISION;

/**
 * Text of a shape for a link: counts, then every corner as its difference with the one before, in 1e-5 of a
 * degree, variable length, base64url. About 6 characters per corner.
 */
export function encodeShape(shape: Shape): string {
  const writer = new ByteWriter();
  let x = 0;
  let y = 0;
  const writeRing = (ring: Ring) => {
    writer.unsigned(ring.length);
    for (const [lng, lat] of ring) {
      const nextX = Math.round(lng * COORDINATE_PRECISION);
      const nextY = Math.round(lat * COORDINATE_PRECISION);
      writer.signed(nextX - x);
      writer.signed(nextY - y);
      x = nextX;
      y = nextY;
    }
  };
  writer.unsigned(shape.length);
  for (const { outer, holes } of shape) {
    writer.unsigned(holes.length);
    writeRing(outer);
    holes.forEach(writeRing);
  }
  return writer.toBase64Url();
}

/** The shape, or null when the text is anything else. Does not check that the outlines are simple. */
export function decodeShape(text: string): Shape | null {
  const reader = ByteReader.fromBase64Url(text);
  const pieces = reader?.unsigned();
  if (!reader || pieces === null || pieces === undefined || pieces > MAX_CORNERS) return null;
  const corner = { x: 0, y: 0, left: MAX_CORNERS };
  const shape: Polygon[] = [];
  for (let piece = 0; piece < pieces; piece++) {
    const polygon = readPolygon(reader, corner);
    if (!polygon) return null;
    shape.push(polygon);
  }
  return reader.done ? shape : null;
}

interface Cursor {
  x: number;
  y: number;
  /** Corners that may still be read. */
  left: number;
}

function readPolygon(reader: ByteReader, cursor: Cursor): Polygon | null {
  const holeCount = reader.unsigned();
  const outer = readRing(reader, cursor);
  if (holeCount === null || holeCount > MAX_CORNERS || !outer) return null;
  const holes: Ring[] = [];
  for (let at = 0; at < holeCount; at++) {
    const hole = readRing(reader, cursor);
    if (!hole) return null;
    holes.push(hole);
  }
  return { outer, holes };
}

function readRing(reader: ByteReader, cursor: Cursor): Ring | null {
  const corners = reader.unsigned();
  if (corners === null || corners < 3 || corners > cursor.left) return null;
  cursor.left -= corners;
  const ring: LngLat[] = [];
  for (let at = 0; at < corners; at++) {
    const dx = reader.signed();
    const dy = reader.signed();
    if (dx === null || dy === null) return null;
    cursor.x += dx;
    cursor.y += dy;
    if (Math.abs(cursor.x) > MAX_LNG || Math.abs(cursor.y) > MAX_LAT) return null;
    ring.push([cursor.x / COORDINATE_PRECISION, cursor.y / COORDINATE_PRECISION]);
  }
  return ring;
}
