import { describe, expect, test } from 'vitest';
import {
  classFill,
  classFills,
  coloursOf,
  FIRST_CLASS_FILL,
  FRAGILE_FILL,
  RAMPS,
  type Scale,
} from '../../../../src/domain/figures/palettes.ts';
import { loadIndex } from '../../../support/publishedTables.ts';

const SCALES = Object.keys(RAMPS) as Scale[];
const COLOURED = loadIndex().figures.filter(({ scale }) => scale !== null);

describe('class colours', () => {
  test.each(COLOURED)('$id has one colour more than it has bounds, each once', (record) => {
    const colours = coloursOf(record);

    expect(colours).toHaveLength(record.breaks.length + 1);
    expect(new Set(colours).size).toBe(colours.length);
    expect(colours[0]).toBe(RAMPS[record.scale!][0]);
    expect(colours.at(-1)).toBe(RAMPS[record.scale!].at(-1));
  });

  test('a figure with fewer classes takes colours from the whole ramp', () => {
    const [first, , , fourth, , last] = RAMPS.sequential;

    expect(coloursOf({ scale: 'sequential', breaks: [1, 2] })).toEqual([first, fourth, last]);
    expect(coloursOf({ scale: null, breaks: [] })).toEqual([]);
  });

  test.each(['sequential', 'ordered'] as const)('those of a %s scale darken from class to class', (scale) => {
    const luminances = RAMPS[scale].map(luminance);
    expect(luminances).toEqual([...luminances].sort((a, b) => b - a));
  });

  test('losses and gains darken away from the middle class', () => {
    const [worst, bad, stable, better, good, best] = RAMPS.diverging.map(luminance);
    expect(worst).toBeLessThan(bad!);
    expect(bad).toBeLessThan(stable!);
    expect(best).toBeLessThan(good!);
    expect(good).toBeLessThan(better!);
    expect(better).toBeLessThan(stable!);
  });

  test.each(SCALES)('the classes of a %s scale stay apart for a deuteranope', (scale) => {
    expect(closest(RAMPS[scale])).toBeGreaterThan(12);
  });
});

describe('fills that a layer writes', () => {
  test.each(COLOURED)('name the colour of each class of $id, fragile or not', (record) => {
    const branches = classFills();
    const colourOf = (fill: number) =>
      branches[branches.findIndex((each) => Array.isArray(each) && each.includes(fill)) + 1];
    for (const [at, colour] of coloursOf(record).entries()) {
      const fill = classFill(record, at);
      expect(fill).toBeGreaterThanOrEqual(FIRST_CLASS_FILL);
      expect([colourOf(fill), colourOf(fill + FRAGILE_FILL)]).toEqual([colour, colour]);
    }
  });

  test('are each of one colour', () => {
    const fills = classFills().flatMap((each) => (typeof each === 'string' ? [] : each));
    expect(new Set(fills).size).toBe(fills.length);
  });
});

/** Smallest difference between two colours as a deuteranope sees them, in CIELAB. */
function closest(colours: readonly string[]): number {
  const seen = colours.map(deuteranope);
  return Math.min(
    ...seen.flatMap((a, i) => seen.slice(i + 1).map((b) => Math.hypot(...a.map((v, k) => v - b[k]!)))),
  );
}

/** Relative luminance of WCAG 2.2, in [0, 1]. */
function luminance(hex: string): number {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** What a deuteranope sees (Machado, Oliveira and Fernandes 2009, severity 1), as CIELAB. */
function deuteranope(hex: string): number[] {
  const [r, g, b] = linear(hex) as [number, number, number];
  return lab([
    0.367322 * r + 0.860646 * g - 0.227968 * b,
    0.280085 * r + 0.672501 * g + 0.047413 * b,
    -0.01182 * r + 0.04294 * g + 0.968881 * b,
  ]);
}

function linear(hex: string): number[] {
  return [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
}

/** CIELAB under D65, from linear sRGB. */
function lab([r, g, b]: [number, number, number]): number[] {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * (t / 116) + 16 / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
