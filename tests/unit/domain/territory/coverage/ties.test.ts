import { describe, expect, test } from 'vitest';
import { dissolve } from '../../../../../src/domain/catalogue/dissolve.ts';
import { faceFeatures } from '../../../../../src/domain/catalogue/faceFeatures.ts';
import type { LngLat } from '../../../../../src/domain/geo.ts';
import { createCoverageEngine } from '../../../../../src/domain/territory/coverage/engine.ts';
import { buildCoverageMesh } from '../../../../../src/domain/territory/coverage/mesh.ts';
import { tieOfBorderPoint, tieOfDrawnPoint } from '../../../../../src/domain/territory/coverage/units.ts';
import type { Shape } from '../../../../../src/domain/territory/shape.ts';
import { exactShares } from '../../../../support/exactShares.ts';
import { hardCommunes } from '../../../../support/hardCommunes.ts';
import { onWindmill, sailOutline, windmill } from '../../../../support/windmill.ts';

const topology = windmill();
const faces = faceFeatures(topology);
const engine = createCoverageEngine(buildCoverageMesh(topology));

const SAILS = [0, 1, 2, 3, 4, 5, 6, 7] as const;

describe('a border drawn again', () => {
  test.each(SAILS)('is commune %i whole, and nothing of its neighbours', (sail) => {
    expectShares([sailOutline(sail)], { [sail]: 1 });
    expectShares([sailOutline(sail).reverse()], { [sail]: 1 });
  });

  test.each(SAILS)('along half of its sides is a quarter of commune %i', (sail) => {
    // Half the base and half the height, from the hub: ½ × ½. Degrees being shorter to the north changes the fourth digit.
    const shares = measure(filled(sailOutline(sail, 0.5)));

    expect([...shares.keys()]).toEqual([sail]);
    expect(shares.get(sail)).toBeCloseTo(1 / 4, 3);
    expectExact(filled(sailOutline(sail, 0.5)));
  });

  test.each(SAILS)('beyond the ends of its sides is commune %i whole', (sail) => {
    // Twice as far, the same two borders are only a part of the drawn edges.
    expectShares([sailOutline(sail, 2)], { [sail]: 1 });
  });

  test.each(SAILS)('around two communes, %i and the next, goes over the border between them', (sail) => {
    const [hub, first] = sailOutline(sail);
    const [, middle, last] = sailOutline(sail + 1);

    expectShares([[hub!, first!, middle!, last!]], { [sail]: 1, [(sail + 1) % 8]: 1 });
    // Straight from the first to the last: half of each sail is cut off when its tip is at a corner of the square.
    expectExact(filled([hub!, first!, last!]));
  });

  test('is counted whatever its length: a border is straight as a drawing is', () => {
    // Borders of 7 to 13 km, cut every 2 km at most.
    const long = hardCommunes();
    const longEngine = createCoverageEngine(buildCoverageMesh(long));
    for (let row = 0; row < 5; row++) {
      const { count, rows, shares } = longEngine.measure(dissolve(long, [row]));
      expect([...rows.subarray(0, count)]).toEqual([row]);
      expect(shares[0]).toBe(1);
    }
  });
});

describe('a drawn corner', () => {
  test('on the middle of borders at 45° takes its part of both sides', () => {
    // The square between the middles of the four diagonals: half the side of the whole, so a quarter of every commune.
    const square = [
      onWindmill(0.5, 0.5),
      onWindmill(-0.5, 0.5),
      onWindmill(-0.5, -0.5),
      onWindmill(0.5, -0.5),
    ];
    const shares = measure(filled(square));

    for (const sail of SAILS) expect(shares.get(sail)).toBeCloseTo(1 / 4, 3);
    expectExact(filled(square));
  });

  test('on the middle of borders along the axes takes its part of both sides', () => {
    // Between the middles of the axes, each commune (area ½) has a triangle of ½ × ½ × sin 45° × √2 ÷ 2 ÷ 2 = ⅛: a quarter.
    const diamond = [onWindmill(0.5, 0), onWindmill(0, 0.5), onWindmill(-0.5, 0), onWindmill(0, -0.5)];
    const shares = measure(filled(diamond));

    for (const sail of SAILS) expect(shares.get(sail)).toBeCloseTo(1 / 8, 3);
    expectExact(filled(diamond));
  });

  test('on the hub, with edges between the borders, is in the two communes that they enter', () => {
    const shape = filled([onWindmill(0, 0), onWindmill(1, 0.5), onWindmill(0.5, 1)]);

    expect([...measure(shape).keys()].sort()).toEqual([0, 1]);
    expectExact(shape);
  });
});

describe('an edge through the hub', () => {
  test.each([
    ['east to west', [1, 0], [-1, 0], [0, 1], [0, 1, 2, 3]],
    ['south to north', [0, -1], [0, 1], [1, 0], [0, 1, 6, 7]],
    ['south-west to north-east', [-1, -1], [1, 1], [1, -1], [0, 5, 6, 7]],
    ['north-west to south-east', [-1, 1], [1, -1], [1, 1], [0, 1, 2, 7]],
  ] as const)('%s leaves the other side alone', (_, from, to, side, expected) => {
    const at = ([x, y]: readonly [number, number]) => onWindmill(x, y);
    for (const outer of [
      [at(from), at(to), at(side)],
      [at(to), at(from), at(side)],
    ]) {
      expect([...measure(filled(outer)).keys()].sort()).toEqual(expected);
      expectExact(filled(outer));
    }
  });
});

describe('a point on a border', () => {
  test.each([
    ['on the hub, moved east then north', 0, 0, 0],
    ['on a meridian, to the east of it', 0, 0.5, 1],
    ['on a parallel, to the north of it', 0.5, 0, 0],
    ['on a diagonal that goes up, to the east of it', 0.5, 0.5, 0],
    ['on a diagonal that goes down, to the east of it', -0.5, 0.5, 2],
    ['on the western edge of everything, inside', -1, 0.5, 3],
    ['on the eastern edge of everything, outside', 1, 0.5, null],
    ['on the southern edge of everything, inside', 0.5, -1, 6],
    ['on the northern edge of everything, outside', 0.5, 1, null],
  ] as const)('is %s', (_, x, y, row) => {
    expect(engine.rowAt(onWindmill(x, y))).toBe(row);
  });
});

describe('a tie', () => {
  // A drawn edge (dx, dy) moved by (ε, ε²) adds ε dy − ε² dx to the orientation of a point that is on it.
  test.each([
    ['north', 0, 1, true],
    ['south', 0, -1, false],
    ['east', 1, 0, false],
    ['west', -1, 0, true],
    ['north-east', 1, 1, true],
    ['south-west', -1, -1, false],
  ] as const)(
    'leaves a border point on the left of a drawn edge that goes %s: %s %s %s',
    (_, dx, dy, left) => {
      expect(0 > tieOfBorderPoint(dx, dy)).toBe(left);
      // Half of one is the least that is not a tie: it is not settled, it is measured.
      expect([0.25 > tieOfBorderPoint(dx, dy), -0.25 > tieOfBorderPoint(dx, dy)]).toEqual([true, false]);
    },
  );

  // A drawn point moved by (ε, ε²) adds ε² ex − ε ey to its orientation along a border (ex, ey).
  test.each([
    ['north', 0, 1, false],
    ['south', 0, -1, true],
    ['east', 1, 0, true],
    ['west', -1, 0, false],
    ['north-east', 1, 1, false],
    ['south-west', -1, -1, true],
  ] as const)('leaves a drawn point on the left of a border that goes %s: %s %s %s', (_, ex, ey, left) => {
    expect(0 > tieOfDrawnPoint(ex, ey)).toBe(left);
  });
});

function filled(outer: readonly LngLat[]): Shape {
  return [{ outer, holes: [] }];
}

function measure(shape: Shape): Map<number, number> {
  const { sound, count, rows, shares } = engine.measure(shape);
  expect(sound).toBe(true);
  return new Map(Array.from({ length: count }, (_, i) => [rows[i]!, shares[i]!]));
}

function expectShares(rings: readonly (readonly LngLat[])[], expected: Record<number, number>): void {
  const found = measure(rings.map((outer) => ({ outer, holes: [] })));
  expect(Object.fromEntries(found)).toEqual(expected);
}

function expectExact(shape: Shape): void {
  const [found, expected] = [measure(shape), exactShares(shape, faces)];
  for (const row of SAILS) expect(found.get(row) ?? 0).toBeCloseTo(expected.get(row) ?? 0, 10);
}
