/**
 * One instance per edge: a rectangle around it, in pixels, in which the fragment shader keeps what is nearer
 * to the edge than the half-width. Round joins and caps come with it, at any length, without any triangle list.
 */
const VERTEX = `#version 300 es
in vec2 from;
in vec2 to;
uniform vec2 offset;
uniform float scale;
uniform vec2 size;
uniform float halfWidth;
out vec2 at;
flat out float len;
void main() {
  vec2 start = offset + from * scale;
  vec2 along = offset + to * scale - start;
  len = length(along);
  vec2 direction = len > 0.0 ? along / len : vec2(1.0, 0.0);
  float reach = halfWidth + 1.0;
  at = vec2((gl_VertexID & 1) == 1 ? len + reach : -reach, (gl_VertexID & 2) == 2 ? reach : -reach);
  vec2 pixel = start + direction * at.x + vec2(-direction.y, direction.x) * at.y;
  gl_Position = vec4(pixel.x / size.x * 2.0 - 1.0, 1.0 - pixel.y / size.y * 2.0, 0.0, 1.0);
}`;

const FRAGMENT = `#version 300 es
precision highp float;
in vec2 at;
flat in float len;
uniform float halfWidth;
uniform float dash;
uniform vec3 color;
out vec4 ink;
void main() {
  vec2 nearest = vec2(clamp(at.x, 0.0, len), 0.0);
  if (dash > 0.0) {
    float start = floor(nearest.x / (2.0 * dash)) * 2.0 * dash;
    nearest.x = clamp(at.x, start, start + dash);
  }
  float alpha = clamp(halfWidth + 0.5 - distance(at, nearest), 0.0, 1.0);
  ink = vec4(color, 1.0) * alpha;
}`;

export const ATTRIBUTES = { from: 0, to: 1 } as const;
const UNIFORMS = ['offset', 'scale', 'size', 'halfWidth', 'dash', 'color'] as const;
export type StrokeUniforms = Readonly<Record<(typeof UNIFORMS)[number], WebGLUniformLocation | null>>;

export interface StrokeProgram {
  readonly program: WebGLProgram;
  readonly uniforms: StrokeUniforms;
  readonly activate: () => void;
}

/** Compiles the program; null when the context is lost in the meantime. */
export function createStrokeProgram(gl: WebGL2RenderingContext): StrokeProgram | null {
  const program = gl.createProgram();
  if (!program) return null;
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) return null;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.bindAttribLocation(program, ATTRIBUTES.from, 'from');
  gl.bindAttribLocation(program, ATTRIBUTES.to, 'to');
  gl.linkProgram(program);
  const uniforms = Object.fromEntries(UNIFORMS.map((name) => [name, gl.getUniformLocation(program, name)]));
  return { program, uniforms: uniforms as StrokeUniforms, activate: gl.useProgram.bind(gl, program) };
}
