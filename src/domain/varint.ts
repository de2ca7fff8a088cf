/** Appends bytes and variable-length integers: 7 bits a byte, low bits first, high bit set but on the last. */
export interface ByteWriter {
  byte(value: number): void;
  /** Writes an integer from 0 to 2^32 - 1. */
  varint(value: number): void;
  /** Writes a signed 32-bit integer, small magnitudes first: 0, -1, 1, -2, 2 … */
  zigzag(value: number): void;
  /** Lets `write` write, its length in bytes before it; that length is a variable-length integer of four bytes. */
  sized(write: () => void): void;
  finish(): Uint8Array;
}

/**
 * Reads what a `ByteWriter` wrote. It never throws: reading past the end, or an integer of more than 32 bits,
 * gives 0 and makes `failed()` true for good.
 */
export interface ByteReader {
  byte(): number;
  varint(): number;
  zigzag(): number;
  /** False, and a failure, when fewer than `count` bytes remain: to be asked before allocating that much. */
  expect(count: number): boolean;
  remaining(): number;
  failed(): boolean;
}

/** Enough for 256 MB: the place of a length is kept before it is known. */
const SIZE_BYTES = 4;

export function createByteWriter(): ByteWriter {
  let bytes = new Uint8Array(1024);
  let length = 0;

  const byte = (value: number): void => {
    if (length === bytes.length) {
      const larger = new Uint8Array(2 * length);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[length++] = value;
  };
  const varint = (value: number): void => {
    let rest = value >>> 0;
    while (rest > 127) {
      byte((rest & 127) | 128);
      rest >>>= 7;
    }
    byte(rest);
  };
  const sized = (write: () => void): void => {
    const start = length;
    for (let i = 0; i < SIZE_BYTES; i++) byte(0);
    write();
    const size = length - start - SIZE_BYTES;
    for (let i = 0; i < SIZE_BYTES; i++)
      bytes[start + i] = ((size >>> (7 * i)) & 127) | (i < SIZE_BYTES - 1 ? 128 : 0);
  };

  return {
    byte,
    varint,
    zigzag: (value) => varint((value << 1) ^ (value >> 31)),
    sized,
    finish: () => bytes.slice(0, length),
  };
}

export function createByteReader(bytes: Uint8Array): ByteReader {
  let position = 0;
  let failed = false;

  const fail = (): number => {
    failed = true;
    position = bytes.length;
    return 0;
  };
  const byte = (): number => bytes[position++] ?? fail();
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const next = byte();
      value |= (next & 127) << shift;
      if (next < 128) return value >>> 0;
    }
    return fail();
  };

  return {
    byte,
    varint,
    zigzag: () => {
      const value = varint();
      return (value >>> 1) ^ -(value & 1);
    },
    expect: (count) => {
      if (count > bytes.length - position) fail();
      return !failed;
    },
    remaining: () => bytes.length - position,
    failed: () => failed,
  };
}
