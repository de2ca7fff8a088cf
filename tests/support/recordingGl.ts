import type { Map as MapLibreMap } from 'maplibre-gl';

/** Edges that were asked to be drawn. */
export interface Drawn {
  readonly halfWidth: number | undefined;
  readonly dash: number | undefined;
  /** Red, green and blue, from 0 to 1. */
  readonly color: readonly number[] | undefined;
  /** Corner of the buffer that the edges leave from, and how many of them there are. */
  readonly first: number | undefined;
  readonly edges: number;
  /** Corner that the first edge goes to. */
  readonly to: number | undefined;
}

/**
 * A context of WebGL that refuses what one does (drawing with nothing bound, a program half made), and a map around 1.05° W, 47.05° N at zoom 9, that
 * only remember what was asked of them.
 */
export function createRecordingGl() {
  const drawn: Drawn[] = [];
  const sent: (readonly (number | string)[])[] = [];
  const deleted: string[] = [];
  const uniforms = new Map<string, readonly number[]>();
  const corners = new Map<number, number>();
  const bound = { vertexArray: null as unknown, buffer: null as unknown, program: null as unknown };
  const steps: string[] = [];
  const enabled = new Set<number>();
  const perEdge = new Set<number>();
  const need = (what: unknown, name: string) => {
    if (!what) throw new Error(`nothing is bound: ${name}`);
  };
  const step = (name: string) => () => void steps.push(name);
  const note = (name: string, ...values: number[]) => uniforms.set(name, values);
  const kept: Readonly<Record<string, unknown>> = {
    createProgram: () => ({}),
    createShader: () => ({}),
    shaderSource: step('source'),
    compileShader: step('compile'),
    attachShader: step('attach'),
    deleteShader: step('delete'),
    bindAttribLocation: (_program: unknown, location: number, name: string) =>
      steps.push(`${name} ${location}`),
    linkProgram: step('link'),
    getUniformLocation: (_program: unknown, name: string) => (steps.includes('link') ? name : null),
    useProgram: (program: unknown) => {
      bound.program = program;
    },
    bindVertexArray: (vertexArray: unknown) => {
      bound.vertexArray = vertexArray;
    },
    bindBuffer: (_target: number, buffer: unknown) => {
      bound.buffer = buffer;
    },
    enableVertexAttribArray: (location: number) => enabled.add(location),
    vertexAttribDivisor: (location: number, divisor: number) => divisor === 1 && perEdge.add(location),
    uniform1f: note,
    uniform2f: note,
    uniform3fv: (name: string, values: readonly number[]) => note(name, ...values),
    createVertexArray: () => ({}),
    createBuffer: () => ({}),
    deleteBuffer: () => deleted.push('buffer'),
    deleteVertexArray: () => deleted.push('vertexArray'),
    deleteProgram: () => deleted.push('program'),
    bufferData: (_target: number, points: Float32Array) => {
      need(bound.buffer, 'buffer');
      sent.push(['whole', points.length]);
    },
    bufferSubData: (_target: number, bytes: number, _points: unknown, from: number, length: number) => {
      need(bound.buffer, 'buffer');
      sent.push([bytes, from, length]);
    },
    vertexAttribPointer: (
      location: number,
      _size: number,
      _type: number,
      _normal: boolean,
      stride: number,
      at: number,
    ) => corners.set(location, at / stride),
    drawArraysInstanced: (_mode: number, first: number, count: number, edges: number) => {
      need(bound.vertexArray, 'vertex array');
      need(bound.program, 'program');
      need(enabled.size === 2 && perEdge.size === 2, 'a corner at each end of each edge');
      // The four corners of a strip, whatever the edge.
      need(first === 0 && count === 4, 'strip');
      drawn.push({
        halfWidth: uniforms.get('halfWidth')?.[0],
        dash: uniforms.get('dash')?.[0],
        color: uniforms.get('color'),
        first: corners.get(0),
        edges,
        to: corners.get(1),
      });
    },
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
  return { gl, map, uniforms, sent, deleted, drawn, bound, steps };
}
