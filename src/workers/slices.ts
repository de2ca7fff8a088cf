import type { SlowSteps } from './channel.ts';

/** Longest time a slice holds the thread, in milliseconds, but for a step that takes longer by itself. */
const SLICE_MS = 10;

/** Runs steps on this thread, giving it back between slices. Null when the signal aborts before the end. */
export async function runInSlices<Step, Reply>(
  steps: SlowSteps<Step, Reply>,
  onStep: (step: Step) => void,
  signal: AbortSignal,
): Promise<Reply | null> {
  let since = performance.now();
  for (let step = await steps.next(); ; step = await steps.next()) {
    if (step.done) return step.value;
    onStep(step.value);
    if (performance.now() - since < SLICE_MS) continue;
    await new Promise((next) => setTimeout(next));
    if (signal.aborted) return null;
    since = performance.now();
  }
}
