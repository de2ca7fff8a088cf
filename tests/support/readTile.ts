import { type ByteReader, createByteReader } from '../../src/domain/varint.ts';

/** A feature as a reader of vector tiles finds it. */
export interface ReadFeature {
  readonly id: number | null;
  /** 2 for lines, 3 for surfaces. */
  readonly kind: number;
  readonly properties: Readonly<Record<string, boolean>>;
  /** Points of each line or ring, in units of the tile. */
  readonly parts: readonly (readonly (readonly [x: number, y: number])[])[];
}

/** The layers of a Mapbox Vector Tile, by name, as its specification says to read them. */
export function readTile(bytes: Uint8Array): Readonly<Record<string, readonly ReadFeature[]>> {
  return Object.fromEntries(fields(bytes).map(({ bytes: layer }) => readLayer(layer)));
}

interface Field {
  readonly number: number;
  readonly value: number;
  readonly bytes: Uint8Array;
}

/** The fields of a message of protocol buffers: numbers, and lists of bytes. */
function fields(message: Uint8Array): Field[] {
  const reader = createByteReader(message);
  const found: Field[] = [];
  while (reader.remaining() > 0) {
    const key = reader.varint();
    const value = reader.varint();
    const bytes = key % 8 === 2 ? Uint8Array.from({ length: value }, () => reader.byte()) : new Uint8Array();
    found.push({ number: key >> 3, value, bytes });
  }
  if (reader.failed()) throw new Error('truncated message');
  return found;
}

function readLayer(layer: Uint8Array): readonly [name: string, features: readonly ReadFeature[]] {
  const all = fields(layer);
  const bytesOf = (number: number) =>
    all.filter((field) => field.number === number).map(({ bytes }) => bytes);
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const keys = bytesOf(3).map(text);
  const values = bytesOf(4).map((bytes) => fields(bytes)[0]?.value === 1);
  const features = bytesOf(2).map((bytes) => readFeature(bytes, keys, values));
  return [bytesOf(1).map(text).join(), features];
}

function readFeature(feature: Uint8Array, keys: readonly string[], values: readonly boolean[]): ReadFeature {
  const all = fields(feature);
  const field = (number: number) => all.find((each) => each.number === number);
  const tags = varints(field(2)?.bytes ?? new Uint8Array());
  const pairs = tags.flatMap((key, at) =>
    at % 2 === 0 ? [[keys[key] ?? '', values[tags[at + 1] ?? 0]]] : [],
  );
  return {
    id: field(1)?.value ?? null,
    kind: field(3)?.value ?? 0,
    properties: Object.fromEntries(pairs),
    parts: readParts(createByteReader(field(4)?.bytes ?? new Uint8Array())),
  };
}

function varints(bytes: Uint8Array): number[] {
  const reader = createByteReader(bytes);
  const read: number[] = [];
  while (reader.remaining() > 0) read.push(reader.varint());
  return read;
}

function readParts(reader: ByteReader): (readonly [number, number])[][] {
  const parts: [number, number][][] = [];
  let [x, y] = [0, 0];
  while (reader.remaining() > 0) {
    const command = reader.varint();
    if (command % 8 === 7) continue;
    if (command % 8 === 1) parts.push([]);
    for (let left = command >> 3; left > 0; left--) {
      x += reader.zigzag();
      y += reader.zigzag();
      parts.at(-1)?.push([x, y]);
    }
  }
  return parts;
}
