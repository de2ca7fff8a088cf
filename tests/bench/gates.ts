/** What a measure must reach, and where we would like it to be. */
export interface Gate {
  /** "G1 30/50": the number of the goal, then the case. */
  readonly id: string;
  readonly value: number;
  readonly gate: number;
  readonly stretch: number;
  readonly ok: boolean;
}

/** A measure of which more is better, such as a ratio to a peer. Not a number fails. */
export function atLeast(
  id: string,
  value: number,
  limits: { readonly gate: number; readonly stretch: number },
): Gate {
  return { id, value, ...limits, ok: value >= limits.gate };
}

/** A measure of which less is better, such as a duration or an error. Not a number fails. */
export function atMost(
  id: string,
  value: number,
  limits: { readonly gate: number; readonly stretch: number },
): Gate {
  return { id, value, ...limits, ok: value <= limits.gate };
}
