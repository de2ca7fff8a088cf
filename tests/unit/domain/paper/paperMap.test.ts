import { describe, expect, test } from 'vitest';
import type { Bbox, LngLat } from '../../../../src/domain/geo.ts';
import { drawPaperMap, type PaperMapRequest } from '../../../../src/domain/paper/paperMap.ts';
import { createSmallRegion, rectangleRing } from '../../../support/smallRegion.ts';

const region = createSmallRegion();

describe('the drawing of a map on paper', () => {
  test('has the line of each territory, and hatches what the first one counts', () => {
    const { lines, counted } = drawPaperMap({
      ...request(),
      territories: [
        { sign: 0, shape: [{ outer: rectangleRing(0, 0, 1, 1), holes: [] }], counted: Int32Array.of(0) },
        { sign: 1, shape: [], counted: Int32Array.of(1) },
      ],
    });

    expect(lines.map(({ sign }) => sign)).toEqual([0, 1]);
    for (const path of [counted, ...lines.map((line) => line.path)]) expect(path).toMatch(/^M[\d. -]+(L|Z)/);
  });

  test('has neither line nor hatch when it is blank, and still names and borders', () => {
    const { lines, counted, names, borders } = drawPaperMap(request());

    expect([lines, counted]).toEqual([[], '']);
    expect(names.length).toBeGreaterThan(0);
    expect(borders.commune + borders.epci + borders.departement).not.toBe('');
  });

  test('names the communes of the territory before the others, none over another', () => {
    const { names } = drawPaperMap({
      ...request(),
      territories: [{ sign: 0, shape: [], counted: Int32Array.of(1) }],
    });

    expect(names[0]?.inside).toBe(true);
    expect(names[0]?.text).toBe(region.communes.names[1]);
    expect(new Set(names.map(({ text }) => text)).size).toBe(names.length);
  });

  test('names a commune just below the mark that stands on it', () => {
    const at = region.communes.points[0] as LngLat;
    const name = region.communes.names[0];

    const { marks, names } = drawPaperMap({ ...request(), marks: [{ at, kind: 'live', number: 1 }] });

    const [mark] = marks;
    const found = names.find(({ text }) => text === name);
    expect(found?.x).toBe(mark?.x);
    expect((found?.y ?? 0) - (mark?.y ?? 0)).toBeCloseTo(5, 9);
  });

  test('stands the marks of one point side by side, a step apart, the first on its point', () => {
    const at = region.communes.points[0] as LngLat;
    const alone = drawPaperMap({ ...request(), marks: [{ at, kind: 'live', number: 1 }] }).marks[0]!;
    const many = Array.from({ length: 5 }, (_, number) => ({ at, kind: 'place', number }) as const);
    const { marks } = drawPaperMap({ ...request(), marks: many });

    expect(marks[0]).toMatchObject({ x: alone.x, y: alone.y });
    const steps = marks.map(({ x }) => (x - alone.x) / 5.4).sort((a, b) => a - b);
    expect(steps.map((step) => Math.round(step * 1e6) / 1e6)).toEqual([-2, -1, 0, 1, 2]);
    expect(new Set(marks.map(({ y }) => y))).toEqual(new Set([alone.y]));
  });

  test('keeps the number of each mark it can show, and leaves out those beyond the frame', () => {
    const inside = region.communes.points[0] as LngLat;

    const { marks } = drawPaperMap({
      ...request(),
      marks: [
        { at: inside, kind: 'live', number: 1 },
        { at: [20, 50], kind: 'place', number: 2 },
      ],
    });

    expect(marks.map(({ kind, number }) => [kind, number])).toEqual([['live', 1]]);
  });
});

function request(): PaperMapRequest {
  const points = region.communes.points;
  const lngs = points.map(([lng]) => lng);
  const lats = points.map(([, lat]) => lat);
  const box: Bbox = [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
  return { region, territories: [], marks: [], box, widthMm: 182, heightMm: 120 };
}
