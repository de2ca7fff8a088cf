import type { AppState } from '../store.ts';

/** A selector that recomputes only when an input changed, so that its readers get a stable reference. */
export function derive<const I extends readonly unknown[], T>(
  inputs: (state: AppState) => I,
  compute: (...inputs: I) => T,
): (state: AppState) => T {
  let last: { readonly inputs: I; readonly value: T } | null = null;
  return (state) => {
    const now = inputs(state);
    if (!last?.inputs.every((input, at) => Object.is(input, now[at]))) {
      last = { inputs: now, value: compute(...now) };
    }
    return last.value;
  };
}
