import { describe, expect, test } from 'vitest';
import { THEME_KINDS } from '../../../../src/domain/session/session.ts';
import { INDICATOR_IDS, INDICATORS } from '../../../../src/domain/statistics/indicators.ts';
import { CLASS_COLOURS, THEME_COLOURS } from '../../../../src/domain/statistics/palettes.ts';

describe('class colours', () => {
  test.each(INDICATOR_IDS)('%s has one colour more than it has breaks', (id) => {
    expect(CLASS_COLOURS[id]).toHaveLength(INDICATORS[id].breaks.length + 1);
  });

  test.each(['density', 'jobsPer100'] as const)('%s darkens from class to class', (id) => {
    const luminances = CLASS_COLOURS[id].map(luminance);
    expect(luminances).toEqual([...luminances].sort((a, b) => b - a));
  });

  test('losses and gains darken away from the middle class', () => {
    const [worst, bad, stable, better, good, best] = CLASS_COLOURS.jobsChange.map(luminance);
    expect(worst).toBeLessThan(bad!);
    expect(bad).toBeLessThan(stable!);
    expect(best).toBeLessThan(good!);
    expect(good).toBeLessThan(better!);
    expect(better).toBeLessThan(stable!);
  });

  test.each(INDICATOR_IDS)('the classes of %s stay apart for a deuteranope', (id) => {
    expect(closest(CLASS_COLOURS[id])).toBeGreaterThan(12);
  });

  test('tension darkens from class to class, without a good or a bad end', () => {
    const luminances = THEME_COLOURS.tension.map(luminance);
    expect(luminances).toEqual([...luminances].sort((a, b) => b - a));
  });

  test.each(THEME_KINDS)('the classes of the zones of %s stay apart for a deuteranope', (kind) => {
    expect(closest(THEME_COLOURS[kind])).toBeGreaterThan(12);
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
