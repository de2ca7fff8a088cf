import type { TracedEdges } from './tracedEdges.ts';

/** Whether an edge meets a first other edge after a second one, or both in one way that nothing tells apart. Exact. */
export function comesAfter(edges: TracedEdges, own: number, first: number, second: number): boolean {
  const f = meeting(edges, own, first);
  const g = meeting(edges, own, second);
  const difference = BigInt(f.past) * BigInt(g.span) - BigInt(g.past) * BigInt(f.span);
  // Spans may be negative: what is compared is past / span.
  const sign = Math.sign(f.span) * Math.sign(g.span);
  if (difference !== 0n) return difference > 0n === sign > 0;
  return displaced(edges, own, first, second, f, g) * sign >= 0;
}

/** A meeting: its place along the edge is past / span; the direction of the other edge. */
interface Meeting {
  readonly past: number;
  readonly span: number;
  readonly dx: number;
  readonly dy: number;
}

function meeting({ x1, y1, x2, y2 }: TracedEdges, own: number, other: number): Meeting {
  const dx = x2[other]! - x1[other]!;
  const dy = y2[other]! - y1[other]!;
  return {
    past: dx * (y1[own]! - y1[other]!) - dy * (x1[own]! - x1[other]!),
    span: dy * (x2[own]! - x1[own]!) - dx * (y2[own]! - y1[own]!),
    dx,
    dy,
  };
}

/**
 * What displacements add to the difference of two places that are the same, its sign as if spans were positive. Moving
 * the other edge by (ε, ε²) adds (dy ε − dx ε²) / span, moving the edge itself takes as much away; the last drawing of the
 * three speaks first.
 */
function displaced(
  { drawing }: TracedEdges,
  own: number,
  first: number,
  second: number,
  f: Meeting,
  g: Meeting,
): number {
  const mine = drawing[own]!;
  const [one, two] = [drawing[first]!, drawing[second]!];
  for (const mover of [mine, one, two].sort((a, b) => b - a)) {
    const ofF = (mover === one ? 1 : 0) - (mover === mine ? 1 : 0);
    const ofG = (mover === two ? 1 : 0) - (mover === mine ? 1 : 0);
    const added = ofF * f.dy * g.span - ofG * g.dy * f.span || ofG * g.dx * f.span - ofF * f.dx * g.span;
    if (added !== 0) return added;
  }
  return 0;
}
