import { COORDINATE_PRECISION, type LngLat } from '../geo.ts';
import { MAX_CORNERS, type Polygon, type Ring, type Shape } from '../territory/shape.ts';
import { type ByteReader, createByteReader, createByteWriter } from '../varint.ts';
import { fromBase64Url, toBase64Url } from './base64Url.ts';

const MAX_LNG = 180 * COORDINATE_PRECISION;
const MAX_LAT = 85 * COORDINATE_PRECISION;

/**
 * Text of a shape for a link: counts, then every corner as its difference with the one before, in 1e-5 of a
 * degree, variable length, base64url. About 6 characters per corner.
 */
export function encodeShape(shape: Shape): string {
  const writer = createByteWriter();
  let x = 0;
  let y = 0;
  const writeRing = (ring: Ring) => {
    writer.varint(ring.length);
    for (const [lng, lat] of ring) {
      const nextX = Math.round(lng * COORDINATE_PRECISION);
      const nextY = Math.round(lat * COORDINATE_PRECISION);
      writer.zigzag(nextX - x);
      writer.zigzag(nextY - y);
      x = nextX;
      y = nextY;
    }
  };
  writer.varint(shape.length);
  for (const { outer, holes } of shape) {
    writer.varint(holes.length);
    writeRing(outer);
    holes.forEach(writeRing);
  }
  return toBase64Url(writer.finish());
}

/** The shape, or null when the text is anything else. Does not check that the outlines are simple. */
export function decodeShape(text: string): Shape | null {
  const bytes = fromBase64Url(text);
  if (!bytes) return null;
  const reader = createByteReader(bytes);
  const pieces = reader.varint();
  const cursor: Cursor = { x: 0, y: 0, left: MAX_CORNERS };
  const shape: Polygon[] = [];
  for (let piece = 0; piece < pieces; piece++) {
    const polygon = readPolygon(reader, cursor);
    if (!polygon) return null;
    shape.push(polygon);
  }
  return reader.failed() || reader.remaining() > 0 ? null : shape;
}

interface Cursor {
  x: number;
  y: number;
  /** Corners that may still be read: a text that claims more is refused before they are. */
  left: number;
}

function readPolygon(reader: ByteReader, cursor: Cursor): Polygon | null {
  const holeCount = reader.varint();
  const outer = readRing(reader, cursor);
  if (!outer) return null;
  const holes: Ring[] = [];
  for (let at = 0; at < holeCount; at++) {
    const hole = readRing(reader, cursor);
    if (!hole) return null;
    holes.push(hole);
  }
  return { outer, holes };
}

/** A ring of three corners or more within the world, or null: past the end, the count reads as 0. */
function readRing(reader: ByteReader, cursor: Cursor): Ring | null {
  const corners = reader.varint();
  if (corners < 3 || corners > cursor.left) return null;
  cursor.left -= corners;
  const ring: LngLat[] = [];
  for (let at = 0; at < corners; at++) {
    cursor.x += reader.zigzag();
    cursor.y += reader.zigzag();
    if (Math.abs(cursor.x) > MAX_LNG || Math.abs(cursor.y) > MAX_LAT) return null;
    ring.push([cursor.x / COORDINATE_PRECISION, cursor.y / COORDINATE_PRECISION]);
  }
  return ring;
}
