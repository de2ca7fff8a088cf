/**
 * Steps that may still be spent on a computation whose cost depends on how tangled a drawing is: comparisons of two
 * edges, of an edge and a corner. Whoever spends the last one gives up, so that no drawing can hold the page.
 */
export interface Budget {
  left: number;
}

/** About a tenth of a second on an ordinary computer; a long line drawn by hand spends a hundredth of it. */
const STEPS = 3_000_000;

/** A budget for one act: a line that is finished, a link that is opened. */
export function createBudget(): Budget {
  return { left: STEPS };
}
