import { describe, expect, test } from 'vitest';
import { coloursOf } from '../../../../src/domain/figures/palettes.ts';
import type { Fap2009Code, Fap2021Code } from '../../../../src/domain/ids.ts';
import type { MapTheme } from '../../../../src/domain/session/session.ts';
import { readTheme, type ThemeReading, zonesTouched } from '../../../../src/domain/trades/themes.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';
import {
  carers,
  createSmallFigures,
  unskilledMetal,
  welders,
  welders2009,
} from '../../../support/smallTrades.ts';

const region = createSmallRegion();

describe('recruitment by bassin', () => {
  test('has one entry per bassin, with the projects of the last year and their class', () => {
    const { zoning, year, zones } = read(projects(welders));

    // 50 and 150 projects among 10, 25, 50, 100 and 250: a value equal to a bound is above it.
    expect(zones.map(({ id, value, classAt }) => [id, value, classAt])).toEqual([
      ['BE:5201', 50, 3],
      ['BE:5202', 150, 4],
    ]);
    expect([zoning, year]).toEqual(['bassin', 2025]);
  });

  test('leaves an unpublished figure without a class', () => {
    const [first] = read(projects(carers)).zones;

    expect(first).toMatchObject({ value: null, classAt: -1, gap: 'unpublished', isFloor: false });
  });

  test('tells a family that has no line from one whose figure is hidden', () => {
    expect(read(projects(unskilledMetal)).zones.map(({ gap }) => gap)).toEqual(['no-line', 'no-line']);
  });

  test('adds all trades up as a floor when a line is not published', () => {
    const { zones, record } = read(projects(null));

    // First bassin: 50 and an unpublished line. Second: 150 + 60.
    expect(zones.map(({ value, isFloor }) => [value, isFloor])).toEqual([
      [50, true],
      [210, false],
    ]);
    expect(record.breaks[0]).toBe(1500);
  });

  test('colours a difficult share only where its bounds are close', () => {
    const { zones } = read({ kind: 'recruitment', measure: 'difficult', family: welders });

    // 20 of 50; the second bassin does not publish its difficult projects: anything from none to all.
    expect(zones.map(({ value, classAt, gap }) => [value, classAt, gap])).toEqual([
      [40, 1, null],
      [null, -1, 'uncertain'],
    ]);
  });
});

describe('a share of few projects', () => {
  test('is marked from its projects, whatever it is; a count of them is no percentage', () => {
    expect(fragile('difficult', 29, 20)).toBe(true);
    expect(fragile('difficult', 30, 20)).toBe(false);
    expect(fragile('projects', 29, 20)).toBe(false);
  });

  test('is not marked where it is not known', () => {
    expect(fragile('difficult', 29, null)).toBe(false);
  });
});

/** Whether the first bassin is marked when it has so many projects, so many of them difficult. */
function fragile(measure: 'projects' | 'difficult', projects: number, difficult: number | null) {
  const figures = createSmallFigures([projects, difficult]);
  return readTheme({ kind: 'recruitment', measure, family: welders }, figures, region)?.zones[0]?.fragile;
}

describe('specialisation by zone d’emploi', () => {
  test('reads a sector of either level', () => {
    expect(values({ kind: 'specialisation', sector: 'C' })).toEqual([2.5, 1.25]);
    expect(values({ kind: 'specialisation', sector: 'CA' })).toEqual([2.5, 1.25]);
  });

  test('compares with the whole sector where the producer did not', () => {
    // 3 % here over 2 % in France, and not the published 4; the other zone publishes nothing.
    expect(values({ kind: 'specialisation', sector: 'QA' })).toEqual([1.5, null]);
  });

  test('puts the share of France in the middle class', () => {
    const { breaks } = read({ kind: 'specialisation', sector: 'C' }).record;

    expect([breaks[1]! < 1, breaks[2]! > 1]).toEqual([true, true]);
  });

  test('has no figure for a sector that nobody knows', () => {
    expect(values({ kind: 'specialisation', sector: 'ZZ' })).toEqual([null, null]);
  });
});

describe('tension by département', () => {
  test('gives each class its own colour', () => {
    const { zones, year } = read({ kind: 'tension', family: 'V0Z60' as Fap2009Code });

    expect(zones.map(({ id, value, classAt }) => [id, value, classAt])).toEqual([
      ['DEP:49', 3, 2],
      ['DEP:85', null, -1],
    ]);
    expect(year).toBe(2019);
  });

  test('never takes the class of the wider family in place of its own', () => {
    // The wider family of the welders is published for Maine-et-Loire, their own is not.
    expect(values({ kind: 'tension', family: welders2009 })).toEqual([null, null]);
  });
});

describe('a theme', () => {
  test('waits for what it is about', () => {
    const figures = createSmallFigures();

    expect(readTheme({ kind: 'tension', family: null }, figures, region)).toBeNull();
    expect(readTheme({ kind: 'specialisation', sector: null }, figures, region)).toBeNull();
  });

  test('waits for the figures that it is read from', () => {
    const none = { recruitment: null, tension: null, sectors: null };

    expect(readTheme(projects(null), none, region)).toBeNull();
    expect(readTheme({ kind: 'specialisation', sector: 'C' }, none, region)).toBeNull();
    expect(readTheme({ kind: 'tension', family: welders2009 }, none, region)).toBeNull();
  });

  test.each<MapTheme>([
    projects(null),
    projects(welders),
    { kind: 'recruitment', measure: 'difficult', family: null },
    { kind: 'specialisation', sector: 'C' },
    { kind: 'tension', family: welders2009 },
  ])('has one colour more than it has breaks: %o', (theme) => {
    const { record } = read(theme);
    expect(coloursOf(record)).toHaveLength(record.breaks.length + 1);
  });
});

test('a territory touches the zones of its counted communes', () => {
  // Row 6 is in the second bassin, row 0 in the first; the island (row 11) in the second département.
  expect([...zonesTouched('bassin', [6], region)]).toEqual([1]);
  expect([...zonesTouched('bassin', [0, 6], region)]).toEqual([0, 1]);
  expect([...zonesTouched('departement', [11], region)]).toEqual([1]);
});

function projects(family: Fap2021Code | null): MapTheme {
  return { kind: 'recruitment', measure: 'projects', family };
}

function values(theme: MapTheme) {
  return read(theme).zones.map(({ value }) => value);
}

/** @throws Error when the theme lacks what it is about */
function read(theme: MapTheme): ThemeReading {
  const reading = readTheme(theme, createSmallFigures(), region);
  if (!reading) throw new Error('nothing chosen');
  return reading;
}
