import { err, ok, type Result } from '../result.ts';
import { type ByteReader, type ByteWriter, createByteReader, createByteWriter } from '../varint.ts';

/**
 * Communes as a planar topology: every border is stored once, as an arc, and rings are lists of arcs. A face
 * is the surface of the commune of the same row.
 *
 * Invariants, which `decodeTopology` checks unless said otherwise: arcs have two points or more and meet only
 * at their ends (not checked); rings are closed; an arc is followed at most once in each direction; every ring
 * keeps its face on its left, so that outer rings run counter-clockwise and holes clockwise (not checked:
 * `encodeTopology` sees to it).
 */
export interface Topology {
  /** Arc `a` holds the points `arcStart[a] … arcStart[a + 1] - 1`. One entry more than there are arcs. */
  readonly arcStart: Int32Array;
  /** Longitudes of the points, in hundred-thousandths of a degree. */
  readonly x: Int32Array;
  /** Latitudes of the points, in hundred-thousandths of a degree. */
  readonly y: Int32Array;
  /** Arcs in the order rings follow them; `~a` is arc `a` from its last point to its first. */
  readonly arcRefs: Int32Array;
  /** Ring `r` follows the references `ringStart[r] … ringStart[r + 1] - 1`. */
  readonly ringStart: Int32Array;
  /** Polygon `p` is made of the rings `polygonStart[p] … polygonStart[p + 1] - 1`, the outer one first. */
  readonly polygonStart: Int32Array;
  /** Face `f` is made of the polygons `faceStart[f] … faceStart[f + 1] - 1`. One entry more than communes. */
  readonly faceStart: Int32Array;
}

/** Points per degree of the coordinates of a topology. */
export const TOPOLOGY_SCALE = 1e5;

const MAGIC = [0x41, 0x52, 0x50, 0x54];
const VERSION = 1;
const MAX_X = 180 * TOPOLOGY_SCALE;
const MAX_Y = 90 * TOPOLOGY_SCALE;

/**
 * The bytes of a topology, in this order: "ARPT", version, then as variable-length integers (7 bits a byte,
 * low bits first) the number of arcs, their lengths, every x then every y (difference to the previous point,
 * zigzag), the number of faces, polygons per face, rings per polygon, arcs per ring, and the references
 * (`2a`, or `2a + 1` when reversed; difference to the previous one, zigzag). Rings that turn the wrong way
 * are reversed.
 */
export function encodeTopology(topology: Topology): Uint8Array {
  const { arcStart, x, y, ringStart, polygonStart, faceStart } = topology;
  const writer = createByteWriter();
  for (const byte of [...MAGIC, VERSION]) writer.byte(byte);
  writer.varint(arcStart.length - 1);
  writeLengths(writer, arcStart);
  writeDeltas(writer, x);
  writeDeltas(writer, y);
  writer.varint(faceStart.length - 1);
  writeLengths(writer, faceStart);
  writeLengths(writer, polygonStart);
  writeLengths(writer, ringStart);
  writeDeltas(
    writer,
    orientedRefs(topology).map((ref) => (ref < 0 ? 2 * ~ref + 1 : 2 * ref)),
  );
  return writer.finish();
}

/** The topology, or what is wrong with the bytes. Any bytes are accepted; time and memory are linear in them. */
export function decodeTopology(bytes: Uint8Array): Result<Topology, string> {
  const reader = createByteReader(bytes);
  if (!MAGIC.every((byte) => reader.byte() === byte)) return err('not a topology file');
  const version = reader.byte();
  if (version !== VERSION) return err(`topology of version ${version}, expected ${VERSION}`);

  const arcStart = readStarts(reader, reader.varint());
  const x = readDeltas(reader, last(arcStart));
  const y = readDeltas(reader, last(arcStart));
  const faceStart = readStarts(reader, reader.varint());
  const polygonStart = readStarts(reader, last(faceStart));
  const ringStart = readStarts(reader, last(polygonStart));
  const arcRefs = readDeltas(reader, last(ringStart)).map((code) => (code & 1 ? ~(code >> 1) : code >> 1));
  if (reader.failed()) return err('truncated topology');
  if (reader.remaining() > 0) return err('unexpected bytes after the topology');

  const topology: Topology = { arcStart, x, y, arcRefs, ringStart, polygonStart, faceStart };
  const flaw = findFlaw(topology);
  return flaw === null ? ok(topology) : err(flaw);
}

/** Index of the first point of a reference, in the direction it is followed. */
export function firstPoint({ arcStart }: Topology, ref: number): number {
  return ref < 0 ? item(arcStart, ~ref + 1) - 1 : item(arcStart, ref);
}

/** Index of the last point of a reference, in the direction it is followed. */
export function lastPoint(topology: Topology, ref: number): number {
  return firstPoint(topology, ~ref);
}

/** Calls `visit` with the index of every point of a ring, in order, the first one not repeated at the end. */
export function forEachRingPoint(topology: Topology, ring: number, visit: (point: number) => void): void {
  const { arcRefs, ringStart } = topology;
  for (let i = item(ringStart, ring); i < item(ringStart, ring + 1); i++) {
    const ref = item(arcRefs, i);
    const first = firstPoint(topology, ref);
    const edges = Math.abs(lastPoint(topology, ref) - first);
    for (let edge = 0; edge < edges; edge++) visit(ref < 0 ? first - edge : first + edge);
  }
}

/** Twice the signed area of a ring in squared units of the topology; positive when counter-clockwise. */
export function signedArea(topology: Topology, ring: number): number {
  const { x, y } = topology;
  const origin = firstPoint(topology, item(topology.arcRefs, item(topology.ringStart, ring)));
  let sum = 0;
  let previousX = 0;
  let previousY = 0;
  forEachRingPoint(topology, ring, (point) => {
    const dx = item(x, point) - item(x, origin);
    const dy = item(y, point) - item(y, origin);
    sum += previousX * dy - dx * previousY;
    previousX = dx;
    previousY = dy;
  });
  return sum;
}

/** Reads an index that the invariants of the topology guarantee. */
export function item(list: Int32Array, index: number): number {
  return list[index] as number;
}

function last(list: Int32Array): number {
  return item(list, list.length - 1);
}

/** The references with every outer ring counter-clockwise and every hole clockwise. */
function orientedRefs(topology: Topology): Int32Array {
  const { arcRefs, ringStart, polygonStart } = topology;
  const refs = arcRefs.slice();
  for (let polygon = 0; polygon + 1 < polygonStart.length; polygon++) {
    const outer = item(polygonStart, polygon);
    for (let ring = outer; ring < item(polygonStart, polygon + 1); ring++) {
      if (signedArea(topology, ring) > 0 === (ring === outer)) continue;
      const part = refs.subarray(item(ringStart, ring), item(ringStart, ring + 1));
      part.reverse();
      for (let i = 0; i < part.length; i++) part[i] = ~item(part, i);
    }
  }
  return refs;
}

function writeLengths(writer: ByteWriter, starts: Int32Array): void {
  for (let i = 1; i < starts.length; i++) writer.varint(item(starts, i) - item(starts, i - 1));
}

function writeDeltas(writer: ByteWriter, values: Int32Array): void {
  let previous = 0;
  for (const value of values) {
    writer.zigzag(value - previous);
    previous = value;
  }
}

/** Running total of `count` lengths. Fails, and returns [0], when the file cannot hold that much. */
function readStarts(reader: ByteReader, count: number): Int32Array {
  if (!reader.expect(count)) return new Int32Array(1);
  const starts = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) {
    const next = item(starts, i) + reader.varint();
    if (!reader.expect(next)) return new Int32Array(1);
    starts[i + 1] = next;
  }
  return starts;
}

function readDeltas(reader: ByteReader, count: number): Int32Array {
  if (!reader.expect(count)) return new Int32Array(0);
  const values = new Int32Array(count);
  let value = 0;
  for (let i = 0; i < count; i++) {
    value = (value + reader.zigzag()) | 0;
    values[i] = value;
  }
  return values;
}

function findFlaw(topology: Topology): string | null {
  const { arcStart, x, y, ringStart, polygonStart, faceStart } = topology;
  if (shortest(arcStart) < 2) return 'arc with fewer than two points';
  if (shortest(faceStart) < 1) return 'face without a polygon';
  if (shortest(polygonStart) < 1) return 'polygon without a ring';
  if (shortest(ringStart) < 1) return 'ring without an arc';
  if (x.some((value) => Math.abs(value) > MAX_X)) return 'longitude out of range';
  if (y.some((value) => Math.abs(value) > MAX_Y)) return 'latitude out of range';
  return findBadReference(topology) ?? findOpenRing(topology);
}

function shortest(starts: Int32Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < starts.length; i++) least = Math.min(least, item(starts, i) - item(starts, i - 1));
  return least;
}

function findBadReference({ arcStart, arcRefs }: Topology): string | null {
  const arcs = arcStart.length - 1;
  const used = new Uint8Array(2 * arcs);
  for (const ref of arcRefs) {
    const arc = ref < 0 ? ~ref : ref;
    if (arc >= arcs) return `reference to arc ${arc} of ${arcs}`;
    const direction = ref < 0 ? 2 * arc + 1 : 2 * arc;
    if (used[direction] === 1) return `arc ${arc} followed twice in the same direction`;
    used[direction] = 1;
  }
  return null;
}

function findOpenRing(topology: Topology): string | null {
  const { arcRefs, ringStart, x, y } = topology;
  for (let ring = 0; ring + 1 < ringStart.length; ring++) {
    let previous = item(arcRefs, item(ringStart, ring + 1) - 1);
    for (let i = item(ringStart, ring); i < item(ringStart, ring + 1); i++) {
      const from = lastPoint(topology, previous);
      const to = firstPoint(topology, item(arcRefs, i));
      if (x[from] !== x[to] || y[from] !== y[to]) return `ring ${ring} is not closed`;
      previous = item(arcRefs, i);
    }
  }
  return null;
}
