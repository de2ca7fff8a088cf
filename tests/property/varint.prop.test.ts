import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createByteReader, createByteWriter } from '../../src/domain/varint.ts';

const unsigned = fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
const signed = fc.oneof(
  fc.integer({ min: -200, max: 200 }),
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
);

test('what was written is read again, up to the last octet and not beyond', () => {
  fc.assert(
    fc.property(fc.array(unsigned), fc.array(signed), (counts, moves) => {
      const writer = createByteWriter();
      for (const count of counts) writer.varint(count);
      writer.sized(() => {
        for (const move of moves) writer.zigzag(move);
      });
      writer.byte(255);
      const reader = createByteReader(writer.finish());

      expect(counts.map(() => reader.varint())).toEqual(counts);
      const size = reader.varint();
      const before = reader.remaining();
      expect(moves.map(() => reader.zigzag())).toEqual(moves);
      expect(before - reader.remaining()).toBe(size);
      expect(reader.byte()).toBe(255);
      expect([reader.remaining(), reader.failed()]).toEqual([0, false]);
      expect([reader.byte(), reader.varint(), reader.zigzag()]).toEqual([0, 0, 0]);
      expect(reader.failed()).toBe(true);
    }),
  );
});

test.each([
  [0, [0]],
  [127, [127]],
  [128, [128, 1]],
  [300, [172, 2]],
  [2 ** 32 - 1, [255, 255, 255, 255, 15]],
])('%i takes the octets %j', (value, octets) => {
  const writer = createByteWriter();
  writer.varint(value);

  expect([...writer.finish()]).toEqual(octets);
});

test('small moves take one octet, whichever way they go', () => {
  const octetsOf = (value: number) => {
    const writer = createByteWriter();
    writer.zigzag(value);
    return [...writer.finish()];
  };

  expect([0, -1, 1, -2, 2, 63, -64].map(octetsOf)).toEqual([[0], [1], [2], [3], [4], [126], [127]]);
  expect(octetsOf(64)).toEqual([128, 1]);
});

test('memory grows with what is written', () => {
  const writer = createByteWriter();
  for (let at = 0; at < 5000; at++) writer.byte(at % 251);

  expect([...writer.finish()]).toEqual(Array.from({ length: 5000 }, (_, at) => at % 251));
});

test('a number of more than five octets, or cut, fails for good', () => {
  const long = createByteReader(Uint8Array.of(128, 128, 128, 128, 128, 1, 7));
  expect([long.varint(), long.failed(), long.remaining(), long.byte()]).toEqual([0, true, 0, 0]);

  const cut = createByteReader(Uint8Array.of(128));
  expect([cut.varint(), cut.failed()]).toEqual([0, true]);
});

test('what is left is asked for before it is read', () => {
  const reader = createByteReader(Uint8Array.of(1, 2, 3));

  expect(reader.expect(3)).toBe(true);
  reader.byte();
  expect([reader.expect(2), reader.expect(3), reader.failed(), reader.remaining()]).toEqual([
    true,
    false,
    true,
    0,
  ]);
  expect(reader.expect(0)).toBe(false);
});
