import type { Map as MapLibreMap } from 'maplibre-gl';

/** Edges that were asked to be drawn. */
export interface Drawn {
  readonly halfWidth: number | undefined;
  readonly dash: number | undefined;
  /** Corner of the buffer that the edges leave from, and how many of them there are. */
  readonly first: number | undefined;
  readonly edges: number;
  /** Corner that the first edge goes to. */
  readonly to: number | undefined;
}

/** A context of WebGL, and a map around 1.05° W, 47.05° N at zoom 9, that only remember what was asked of them. */
export function createRecordingGl() {
  const drawn: Drawn[] = [];
  const sent: (readonly (number | string)[])[] = [];
  const deleted: string[] = [];
  const uniforms = new Map<string, readonly number[]>();
  const corners = new Map<number, number>();
  const note = (name: string, ...values: number[]) => uniforms.set(name, values);
  const kept: Readonly<Record<string, unknown>> = {
    createProgram: () => ({}),
    createShader: () => ({}),
    getUniformLocation: (_program: unknown, name: string) => name,
    uniform1f: note,
    uniform2f: note,
    uniform3fv: () => {},
    createVertexArray: () => ({}),
    createBuffer: () => ({}),
    deleteBuffer: () => deleted.push('buffer'),
    deleteVertexArray: () => deleted.push('vertexArray'),
    deleteProgram: () => deleted.push('program'),
    bufferData: (_target: number, points: Float32Array) => sent.push(['whole', points.length]),
    bufferSubData: (_target: number, bytes: number, _points: unknown, from: number, length: number) =>
      sent.push([bytes, from, length]),
    vertexAttribPointer: (
      location: number,
      _size: number,
      _type: number,
      _normal: boolean,
      stride: number,
      at: number,
    ) => corners.set(location, at / stride),
    drawArraysInstanced: (_mode: number, _first: number, _count: number, edges: number) =>
      drawn.push({
        halfWidth: uniforms.get('halfWidth')?.[0],
        dash: uniforms.get('dash')?.[0],
        first: corners.get(0),
        edges,
        to: corners.get(1),
      }),
  };
  const gl = new Proxy(
    {},
    { get: (_gl, name) => kept[String(name)] ?? (() => {}) },
  ) as WebGL2RenderingContext;
  const map = {
    getCenter: () => ({ lng: -1.05, lat: 47.05 }),
    getZoom: () => 9,
    getCanvas: () => ({ clientWidth: 400, clientHeight: 300 }),
  } as MapLibreMap;
  return { gl, map, uniforms, sent, deleted, drawn };
}
