import type { CorrectionLedger } from './corrections.ts';
import type { Step, StepContext } from './step.ts';

/** Values of the steps that ran. */
export interface StepResults {
  /** @throws Error when the step did not run */
  get<T>(step: Step<T>): T;
}

/** Runs the steps and all they depend on, each once, inputs first. */
export function runSteps(
  steps: readonly Step<unknown>[],
  readSource: (id: string) => string,
  ledger: CorrectionLedger,
): StepResults {
  const values = new Map<Step<unknown>, unknown>();
  const visit = (step: Step<unknown>): void => {
    if (values.has(step)) return;
    for (const input of step.inputs) visit(input);
    values.set(step, step.run(contextOf(step, values, readSource, ledger)));
  };
  for (const step of steps) visit(step);
  return {
    get<T>(step: Step<T>): T {
      if (!values.has(step)) throw new Error(`step "${step.id}" did not run`);
      return values.get(step) as T;
    },
  };
}

/** Sources of a step and of everything it depends on, sorted. */
export function sourcesOf(step: Step<unknown>): string[] {
  return [...new Set([...step.sources, ...step.inputs.flatMap(sourcesOf)])].sort();
}

function contextOf(
  step: Step<unknown>,
  values: ReadonlyMap<Step<unknown>, unknown>,
  readSource: (id: string) => string,
  ledger: CorrectionLedger,
): StepContext {
  const refuseSource = (id: string) => {
    if (!step.sources.includes(id)) throw new Error(`step "${step.id}" does not declare the source "${id}"`);
  };
  return {
    read(id) {
      refuseSource(id);
      return readSource(id);
    },
    get<T>(input: Step<T>): T {
      if (!step.inputs.includes(input))
        throw new Error(`step "${step.id}" does not declare the step "${input.id}"`);
      return values.get(input) as T;
    },
    correct(source, column, value) {
      refuseSource(source);
      return ledger.apply(source, column, value);
    },
  };
}
