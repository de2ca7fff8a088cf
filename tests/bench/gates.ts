/** What a measure must reach, and where we would like it to be. */
export interface Gate {
  /** "G1 30/50": the number of the goal, then the case. */
  readonly id: string;
  readonly value: number;
  readonly gate: number;
  readonly stretch: number;
  readonly ok: boolean;
  /** Whether the value is so bad that even a short run on a busy machine proves a regression. */
  readonly regressed: boolean;
}

interface Limits {
  readonly gate: number;
  readonly stretch: number;
  /** Limit of the short form, where it has to be wider than the gate; the gate itself otherwise. */
  readonly shortGate?: number;
}

/** A measure of which more is better, such as a ratio to a peer. Not a number fails. */
export function atLeast(id: string, value: number, { gate, stretch, shortGate = gate }: Limits): Gate {
  return { id, value, gate, stretch, ok: value >= gate, regressed: !(value >= shortGate) };
}

/** A measure of which less is better, such as a duration or an error. Not a number fails. */
export function atMost(id: string, value: number, { gate, stretch, shortGate = gate }: Limits): Gate {
  return { id, value, gate, stretch, ok: value <= gate, regressed: !(value <= shortGate) };
}
