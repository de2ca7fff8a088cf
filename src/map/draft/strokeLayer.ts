import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import { mercatorX, mercatorY, WORLD_PX } from '../../domain/mercator.ts';
import type { Ring } from '../../domain/territory/shape.ts';
import { palette } from '../style/palette.ts';
import { createStrokePath, type StrokePath } from './strokePath.ts';
import { ATTRIBUTES, createStrokeProgram, type StrokeProgram } from './strokeProgram.ts';

/** What is drawn beside the outline itself: the way back to its start, and its corners. */
export interface StrokeLook {
  /** Solid for a circle, dashed for what the hand has not closed yet. */
  readonly closing: 'solid' | 'dashed';
  readonly corners: boolean;
}

export interface StrokeLayer extends CustomLayerInterface {
  /** The outline of the next frame; null draws nothing. */
  show(ring: Ring | null, look: StrokeLook): void;
}

const POINT_BYTES = 8;
/** Half-widths in pixels: a line of 3 px on a casing of 7. */
const LINE = 1.5;
const CASING = 3.5;
const CHORD = 1;
const DASH_PX = 6;
const CORNER = 4;
const CORNER_CASING = 6;

const INK = toRgb(palette.drawing);
const WHITE = toRgb(palette.casing);

interface Resources extends StrokeProgram {
  readonly vertexArray: WebGLVertexArrayObject | null;
  readonly buffer: WebGLBuffer | null;
}

/** The outline under the finger, drawn inside the map: a dynamic buffer, a handful of instanced calls a frame. */
export function createStrokeLayer(id: string): StrokeLayer {
  const follow = createStrokePath();
  let path = follow(null);
  let look: StrokeLook = { closing: 'dashed', corners: false };
  let map: MapLibreMap | null = null;
  let resources: Resources | null = null;
  let uploadedBytes = 0;
  /** Corners the buffer already holds: several paths may come between two frames. */
  let upToDate = 0;

  return {
    id,
    type: 'custom',
    renderingMode: '2d',

    show(ring, nextLook) {
      path = follow(ring);
      look = nextLook;
      upToDate = Math.min(upToDate, path.changedFrom);
    },

    onAdd(owner, gl) {
      map = owner;
      const program = createStrokeProgram(gl);
      resources = program && { ...program, vertexArray: gl.createVertexArray(), buffer: gl.createBuffer() };
      // The whole list is sent again, whatever was.
      uploadedBytes = 0;
    },

    onRemove(_owner, gl) {
      if (!resources) return;
      gl.deleteBuffer(resources.buffer);
      gl.deleteVertexArray(resources.vertexArray);
      gl.deleteProgram(resources.program);
      resources = null;
    },

    render(gl) {
      if (!resources || !map || path.count < 1) return;
      gl.bindVertexArray(resources.vertexArray);
      gl.bindBuffer(gl.ARRAY_BUFFER, resources.buffer);
      uploadedBytes = upload(gl, path, upToDate, uploadedBytes);
      upToDate = path.count;
      resources.activate();
      setCamera(gl, resources, path, map);
      drawPasses(gl, resources, path, look);
      gl.bindVertexArray(null);
    },
  };
}

/** Sends what changed; the whole list when the buffer is too small. Returns the size of the buffer. */
function upload(gl: WebGL2RenderingContext, path: StrokePath, from: number, capacity: number): number {
  const { points, count } = path;
  if (points.byteLength > capacity) {
    gl.bufferData(gl.ARRAY_BUFFER, points, gl.DYNAMIC_DRAW);
    return points.byteLength;
  }
  gl.bufferSubData(gl.ARRAY_BUFFER, from * POINT_BYTES, points, 2 * from, 2 * (count + 1 - from));
  return capacity;
}

/** The map neither turns nor tilts: pixels are mercator units, scaled and moved, computed here in double precision. */
function setCamera(
  gl: WebGL2RenderingContext,
  { uniforms }: Resources,
  { origin }: StrokePath,
  map: MapLibreMap,
) {
  const { lng, lat } = map.getCenter();
  const scale = WORLD_PX * 2 ** map.getZoom();
  const { clientWidth, clientHeight } = map.getCanvas();
  gl.uniform1f(uniforms.scale, scale);
  gl.uniform2f(uniforms.size, clientWidth, clientHeight);
  gl.uniform2f(
    uniforms.offset,
    (origin[0] - mercatorX(lng)) * scale + clientWidth / 2,
    (origin[1] - mercatorY(lat)) * scale + clientHeight / 2,
  );
}

function drawPasses(
  gl: WebGL2RenderingContext,
  resources: Resources,
  { count }: StrokePath,
  look: StrokeLook,
) {
  const draw = (halfWidth: number, color: readonly number[], dash: number, span: Span) => {
    gl.uniform1f(resources.uniforms.halfWidth, halfWidth);
    gl.uniform1f(resources.uniforms.dash, dash);
    gl.uniform3fv(resources.uniforms.color, color);
    drawSpan(gl, span);
  };
  const edges: Span = { first: 0, edges: count - 1, length: 1 };
  const chord: Span = { first: count - 1, edges: 1, length: 1 };
  const dots: Span = { first: 0, edges: count, length: 0 };
  const closed = look.closing === 'solid';

  draw(CASING, WHITE, 0, closed ? { ...edges, edges: count } : edges);
  if (count > 2 && !closed) draw(CHORD, INK, DASH_PX, chord);
  draw(LINE, INK, 0, closed ? { ...edges, edges: count } : edges);
  if (!look.corners && count > 1) return;
  draw(CORNER_CASING, WHITE, 0, dots);
  draw(CORNER, INK, 0, dots);
}

/** Edges of the buffer: from which corner, how many, and how many corners each spans (0 makes dots). */
interface Span {
  readonly first: number;
  readonly edges: number;
  readonly length: 0 | 1;
}

function drawSpan(gl: WebGL2RenderingContext, { first, edges, length }: Span): void {
  if (edges < 1) return;
  for (const [location, corner] of [
    [ATTRIBUTES.from, first],
    [ATTRIBUTES.to, first + length],
  ] as const) {
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, 2, gl.FLOAT, false, POINT_BYTES, corner * POINT_BYTES);
    gl.vertexAttribDivisor(location, 1);
  }
  gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, edges);
}

function toRgb(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}
