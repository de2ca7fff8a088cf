import type { CustomRenderMethodInput } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { mercatorX, mercatorY, WORLD_PX } from '../../../../src/domain/mercator.ts';
import type { Ring } from '../../../../src/domain/territory/shape.ts';
import { createStrokeLayer, type StrokeLook } from '../../../../src/map/draft/strokeLayer.ts';
import { palette } from '../../../../src/map/style/palette.ts';
import { createRecordingGl } from '../../../support/recordingGl.ts';

const HAND: StrokeLook = { closing: 'dashed', corners: false };
const TRIANGLE: Ring = [
  [-1, 47],
  [-0.9, 47],
  [-0.9, 47.1],
];

describe('the line in hand', () => {
  test('has its casing, the dashed way back to its start, then its ink', () => {
    const { stroke, frame } = openStroke();
    stroke.show(TRIANGLE, HAND);

    // Two edges of three corners; the way back is the edge that leaves the last corner.
    const [white, ink] = [palette.casing, palette.drawing].map(toRgb);
    expect(frame()).toEqual([
      { halfWidth: 3.5, dash: 0, color: white, first: 0, edges: 2, to: 1 },
      { halfWidth: 1, dash: 6, color: ink, first: 2, edges: 1, to: 3 },
      { halfWidth: 1.5, dash: 0, color: ink, first: 0, edges: 2, to: 1 },
    ]);
  });

  test('is drawn by a program that is whole, and leaves no vertices of its own to the map', () => {
    const { stroke, frame, bound, steps } = openStroke();
    stroke.show(TRIANGLE, HAND);
    frame();

    const shader = ['source', 'compile', 'attach', 'delete'];
    expect(steps).toEqual([...shader, ...shader, 'from 0', 'to 1', 'link']);
    expect(bound.vertexArray).toBeNull();
  });

  test('has no way back while it has two corners', () => {
    const { stroke, frame } = openStroke();
    stroke.show(TRIANGLE.slice(0, 2), HAND);

    expect(frame().map(({ edges, dash }) => [edges, dash])).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });

  test('of a circle is closed by a full line', () => {
    const { stroke, frame } = openStroke();
    stroke.show(TRIANGLE, { closing: 'solid', corners: false });

    expect(frame().map(({ edges, dash }) => [edges, dash])).toEqual([
      [3, 0],
      [3, 0],
    ]);
  });

  test('shows its corners as dots when they are placed one by one', () => {
    const { stroke, frame } = openStroke();
    stroke.show(TRIANGLE, { closing: 'dashed', corners: true });

    expect(frame().slice(3)).toEqual([
      { halfWidth: 6, dash: 0, color: toRgb(palette.casing), first: 0, edges: 3, to: 0 },
      { halfWidth: 4, dash: 0, color: toRgb(palette.drawing), first: 0, edges: 3, to: 0 },
    ]);
  });

  test('shows as a dot a first corner that has no edge yet', () => {
    const { stroke, frame } = openStroke();
    stroke.show(TRIANGLE.slice(0, 1), HAND);

    expect(frame().map(({ halfWidth, edges, to }) => [halfWidth, edges, to])).toEqual([
      [6, 1, 0],
      [4, 1, 0],
    ]);
  });

  test('is not drawn when it is gone, nor once its layer is', () => {
    const { stroke, frame, remove, deleted } = openStroke();
    expect(frame()).toEqual([]);
    stroke.show(TRIANGLE, HAND);
    stroke.show(null, HAND);
    expect(frame()).toEqual([]);
    stroke.show(TRIANGLE, HAND);

    remove();

    expect(frame()).toEqual([]);
    expect(deleted).toEqual(['buffer', 'vertexArray', 'program']);
  });

  test('is placed where the map is looked at from', () => {
    const { stroke, frame, uniforms } = openStroke();
    stroke.show(TRIANGLE, HAND);
    frame();

    // The map is 400 by 300 pixels around 1.05° W, 47.05° N, at zoom 9.
    const scale = WORLD_PX * 2 ** 9;
    expect(uniforms.get('scale')).toEqual([scale]);
    expect(uniforms.get('size')).toEqual([400, 300]);
    const [x = 0, y = 0] = uniforms.get('offset') ?? [];
    expect(x).toBeCloseTo((mercatorX(-1) - mercatorX(-1.05)) * scale + 200, 6);
    expect(y).toBeCloseTo((mercatorY(47) - mercatorY(47.05)) * scale + 150, 6);
  });

  test('sends its corners whole the first time, then only those that are new, with the way back', () => {
    const { stroke, frame, sent } = openStroke();
    stroke.show(TRIANGLE, HAND);
    frame();
    stroke.show([...TRIANGLE, [-1, 47.1]], HAND);
    frame();
    frame();

    // A corner is two numbers of four bytes. Three corners were known, the fourth and the closing one are sent; then the closing one.
    expect(sent).toEqual([
      ['whole', 256],
      [24, 6, 4],
      [32, 8, 2],
    ]);
  });

  test('sends again all that changed between two frames, the farthest back', () => {
    const { stroke, frame, sent } = openStroke();
    stroke.show(TRIANGLE, HAND);
    frame();
    stroke.show(TRIANGLE.slice(0, 1), HAND);
    stroke.show([...TRIANGLE.slice(0, 1), [-0.95, 47.05], [-0.9, 47.2]], HAND);

    frame();

    expect(sent.at(-1)).toEqual([8, 2, 6]);
  });

  test('sends everything again to a context that was lost', () => {
    const { stroke, frame, sent, add } = openStroke();
    stroke.show(TRIANGLE, HAND);
    frame();

    add();
    frame();

    expect(sent).toEqual([
      ['whole', 256],
      ['whole', 256],
    ]);
  });
});

/** A stroke over a context that only remembers what was asked of it. */
function openStroke() {
  const { gl, map, uniforms, sent, deleted, drawn, bound, steps } = createRecordingGl();
  const stroke = createStrokeLayer('draft');
  const add = () => stroke.onAdd?.(map, gl);
  add();
  return {
    stroke,
    uniforms,
    sent,
    deleted,
    bound,
    steps,
    add,
    remove: () => stroke.onRemove?.(map, gl),
    /** What a frame draws, in order. */
    frame: () => {
      drawn.length = 0;
      stroke.render(gl, {} as CustomRenderMethodInput);
      return [...drawn];
    },
  };
}

/** Red, green and blue of a "#RRGGBB", from 0 to 1. */
function toRgb(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
}
