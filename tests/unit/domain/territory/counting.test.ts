import { describe, expect, test } from 'vitest';
import { countTerritory, EMPTY_COUNTING, isInside } from '../../../../src/domain/territory/counting.ts';
import type { Shape } from '../../../../src/domain/territory/shape.ts';
import {
  EMPTY_TERRITORY,
  type MembershipRule,
  type Territory,
  withChoices,
} from '../../../../src/domain/territory/territory.ts';
import { codeAt, createSmallRegion, rectangle } from '../../../support/smallRegion.ts';

describe('countTerritory', () => {
  test('counts a commune covered by half or more, and tells the share of every one touched', () => {
    // Nine tenths of the height, columns 0 to 1.6: row 0 at 90 %, row 1 at 0.6 × 90 % = 54 %.
    const { members, counted, partly } = count(drawn(rectangle(0, 0, 1.6, 0.9)));

    expect(members.map(({ row, share }) => [row, share])).toEqual([
      [0, expect.closeTo(0.9, 3)],
      [1, expect.closeTo(0.54, 3)],
    ]);
    expect([...counted]).toEqual([0, 1]);
    expect(partly).toBe(2);
  });

  test.each<[MembershipRule, number[]]>([
    ['majority', [0]],
    ['centre', [0]],
    ['touched', [0, 1]],
    ['whole', [0]],
  ])('under the rule "%s", one whole commune and 40 %% of the next give %j', (rule, rows) => {
    expect([...count(drawn(rectangle(0, 0, 1.4, 1), rule)).counted]).toEqual(rows);
  });

  test('a central point inside is enough under the rule "centre", whatever the share', () => {
    // A band around the middle of row 0: 20 % of the surface, and its central point.
    expect([...count(drawn(rectangle(0, 0.4, 1, 0.6), 'centre')).counted]).toEqual([0]);
  });

  test('a commune brushed by 5 % or less is not counted under the rule "touched"', () => {
    expect([...count(drawn(rectangle(0.97, 0, 2, 1), 'touched')).counted]).toEqual([1]);
  });

  test.each<[number, MembershipRule[], boolean]>([
    [0.0499, [], false],
    [0.05, [], true],
    [0.0501, ['touched'], true],
    [0.4999, ['touched'], true],
    [0.5, ['touched', 'majority'], true],
    [0.9499, ['touched', 'majority'], true],
    [0.95, ['touched', 'majority', 'whole'], false],
    [1, ['touched', 'majority', 'whole'], false],
  ])('a share of %f counts under the rules %j, and is partly in: %s', (share, rules, isPartly) => {
    const small = createSmallRegion();
    const measure = () => ({
      sound: true,
      count: 1,
      rows: Int32Array.of(2),
      shares: Float64Array.of(share),
      areaKm2: 1,
    });
    const measured = { ...small, engine: { ...small.engine, measure } };
    const all: readonly MembershipRule[] = ['touched', 'majority', 'whole'];
    const countings = all.map((rule) => countTerritory(drawn(rectangle(0, 0, 1, 1), rule), measured));

    expect(all.filter((_, at) => (countings[at]?.counted.length ?? 0) > 0)).toEqual(rules);
    expect(countings.map(({ partly }) => partly)).toEqual(all.map(() => (isPartly ? 1 : 0)));
  });

  test('what the person says wins over the rule, both ways', () => {
    const territory = withChoices(
      withChoices(drawn(rectangle(0, 0, 2, 1)), [codeAt(1)], 'out'),
      [codeAt(8)],
      'in',
    );

    expect([...count(territory).counted]).toEqual([0, 8]);
  });

  test('a settled commune is no longer partly in', () => {
    const territory = withChoices(drawn(rectangle(0, 0, 1.6, 1)), [codeAt(1)], 'in');

    expect(count(territory).partly).toBe(0);
  });

  test('"en partie" lists a commune and leaves the counting to the rule', () => {
    const whole = count(withChoices(drawn(rectangle(0, 0, 1, 1)), [codeAt(0)], 'partial'));
    const untouched = count(withChoices(drawn(rectangle(0, 0, 1, 1)), [codeAt(8)], 'partial'));

    expect([whole.partly, [...whole.counted]]).toEqual([1, [0]]);
    expect([untouched.partly, [...untouched.counted]]).toEqual([1, [0]]);
  });

  test('ignores what is said of a commune that the region does not have', () => {
    const territory = withChoices(EMPTY_TERRITORY, ['75056' as never], 'in');

    expect(count(territory).members).toEqual([]);
  });

  test('tells the area drawn, sea included', () => {
    const region = createSmallRegion();
    // Two columns east of the last commune of line 2: no commune at all, the same surface as row 10 and its twin.
    const { drawnKm2 } = countTerritory(drawn(rectangle(2, 2, 4, 3)), region);

    expect(drawnKm2).toBeCloseTo(2 * (region.communes.areaKm2[10] ?? 0), 3);
  });
});

test('a drawing that covers a commune twice has no figure, not even what was chosen beside it', () => {
  const twice = { ...drawn(rectangle(0, 0, 2, 1)), shape: [rectangle(0, 0, 2, 1), rectangle(0, 0, 2, 1)] };
  const counting = count(withChoices(twice, [codeAt(8)], 'in'));

  expect(counting).toEqual({ ...EMPTY_COUNTING, sound: false });
});

test('a point in a hole is not inside', () => {
  const shape: Shape = [{ outer: rectangle(0, 0, 3, 3).outer, holes: [rectangle(1, 1, 2, 2).outer] }];

  expect(isInside(shape, [-1.15, 47.25])).toBe(true);
  expect(isInside(shape, [-1.05, 47.35])).toBe(false);
  expect(isInside(shape, [-0.5, 47.35])).toBe(false);
});

function drawn(piece: Shape[number], rule: MembershipRule = 'majority'): Territory {
  return { ...EMPTY_TERRITORY, shape: [piece], rule };
}

function count(territory: Territory) {
  return countTerritory(territory, createSmallRegion());
}
