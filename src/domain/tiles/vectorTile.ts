import { type ByteWriter, createByteWriter } from '../varint.ts';
import type { FlatPoints } from './clip.ts';

/** Units along the side of a tile: those of MapLibre, which then has nothing to convert. */
export const TILE_EXTENT = 8192;

export interface TileFeature {
  readonly id?: number;
  readonly kind: 'lines' | 'rings';
  /** In units of the tile, rounded. Rings are closed implicitly, each outer one clockwise and before its holes. */
  readonly parts: readonly FlatPoints[];
  readonly properties?: Readonly<Record<string, boolean>>;
}

export interface TileLayer {
  readonly name: string;
  readonly features: readonly TileFeature[];
}

/** Fields and types of the Mapbox Vector Tile specification, version 2. */
const LAYERS = 3;
const NAME = 1;
const FEATURES = 2;
const KEYS = 3;
const VALUES = 4;
const EXTENT = 5;
const VERSION = 15;
const FEATURE_ID = 1;
const FEATURE_TAGS = 2;
const FEATURE_KIND = 3;
const FEATURE_GEOMETRY = 4;
const BOOLEAN_VALUE = 7;
const KIND = { lines: 2, rings: 3 } as const;
const MOVE_TO = 1;
const LINE_TO = 2;
const CLOSE_PATH = 15;

/** Wire types of protocol buffers. */
const VARINT = 0;
const BYTES = 2;

/** The bytes of a tile that MapLibre reads; layers without features are left out. */
export function encodeTile(layers: readonly TileLayer[]): Uint8Array {
  const writer = createByteWriter();
  for (const layer of layers)
    if (layer.features.length > 0) message(writer, LAYERS, () => writeLayer(writer, layer));
  return writer.finish();
}

function writeLayer(writer: ByteWriter, { name, features }: TileLayer): void {
  number(writer, VERSION, 2);
  text(writer, NAME, name);
  const keys = [...new Set(features.flatMap(({ properties = {} }) => Object.keys(properties)))];
  for (const feature of features) message(writer, FEATURES, () => writeFeature(writer, feature, keys));
  for (const key of keys) text(writer, KEYS, key);
  for (const value of [0, 1]) message(writer, VALUES, () => number(writer, BOOLEAN_VALUE, value));
  number(writer, EXTENT, TILE_EXTENT);
}

function writeFeature(writer: ByteWriter, feature: TileFeature, keys: readonly string[]): void {
  const { id, kind, parts, properties } = feature;
  if (id !== undefined) number(writer, FEATURE_ID, id);
  if (properties)
    message(writer, FEATURE_TAGS, () => {
      for (const [key, value] of Object.entries(properties)) {
        writer.varint(keys.indexOf(key));
        writer.varint(Number(value));
      }
    });
  number(writer, FEATURE_KIND, KIND[kind]);
  message(writer, FEATURE_GEOMETRY, () => writeParts(writer, parts, kind === 'rings'));
}

/** Each part: go to its first point, a line through the others, back to the first for a ring. */
function writeParts(writer: ByteWriter, parts: readonly FlatPoints[], closed: boolean): void {
  let x = 0;
  let y = 0;
  for (const part of parts) {
    writer.varint((1 << 3) | MOVE_TO);
    for (let at = 0; at < part.length; at += 2) {
      if (at === 2) writer.varint(((part.length / 2 - 1) << 3) | LINE_TO);
      const nextX = part[at] as number;
      const nextY = part[at + 1] as number;
      writer.zigzag(nextX - x);
      writer.zigzag(nextY - y);
      x = nextX;
      y = nextY;
    }
    if (closed) writer.varint(CLOSE_PATH);
  }
}

function number(writer: ByteWriter, field: number, value: number): void {
  writer.varint((field << 3) | VARINT);
  writer.varint(value);
}

function text(writer: ByteWriter, field: number, value: string): void {
  message(writer, field, () => {
    for (const byte of new TextEncoder().encode(value)) writer.byte(byte);
  });
}

function message(writer: ByteWriter, field: number, write: () => void): void {
  writer.varint((field << 3) | BYTES);
  writer.sized(write);
}
