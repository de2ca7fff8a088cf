import type { CorrectionLedger } from './corrections.ts';
import type { RegionSettings } from './regionSettings.ts';
import type { Step, StepContext } from './step.ts';

/** Values of the steps that ran. */
export interface StepResults {
  readonly region: RegionSettings;
  /** @throws Error when the step did not run */
  get<T>(step: Step<T>): T;
}

/** What the steps of a build stand on. */
export interface BuildGround {
  readonly readSource: (id: string) => string;
  readonly region: RegionSettings;
  /** Sources there are, among which families are looked for. */
  readonly ids?: readonly string[];
}

/**
 * Runs the steps and all they depend on, each once, inputs first.
 */
export function runSteps(
  steps: readonly Step<unknown>[],
  ground: BuildGround,
  ledger: CorrectionLedger,
): StepResults {
  const values = new Map<Step<unknown>, unknown>();
  const visit = (step: Step<unknown>): void => {
    if (values.has(step)) return;
    for (const input of step.inputs) visit(input);
    values.set(step, step.run(contextOf(step, values, ground, ledger)));
  };
  for (const step of steps) visit(step);
  return {
    region: ground.region,
    get<T>(step: Step<T>): T {
      if (!values.has(step)) throw new Error(`step "${step.id}" did not run`);
      return values.get(step) as T;
    },
  };
}

/** Sources of a step and of everything it depends on, sorted. @param ids as in `BuildGround` */
export function sourcesOf(step: Step<unknown>, ids: readonly string[] = []): string[] {
  const own = ownSources(step, ids);
  return [...new Set([...own, ...step.inputs.flatMap((input) => sourcesOf(input, ids))])].sort();
}

function ownSources(step: Step<unknown>, ids: readonly string[]): string[] {
  return step.sources.flatMap((name) => sourcesNamed(name, ids));
}

/** The source of that name, or the members of a family (« bmo-* ») among those there are, sorted. */
export function sourcesNamed(name: string, ids: readonly string[]): string[] {
  return name.endsWith('*') ? ids.filter((id) => id.startsWith(name.slice(0, -1))).sort() : [name];
}

function contextOf(
  step: Step<unknown>,
  values: ReadonlyMap<Step<unknown>, unknown>,
  { readSource, region, ids = [] }: BuildGround,
  ledger: CorrectionLedger,
): StepContext {
  const sources = ownSources(step, ids);
  const refuseSource = (id: string) => {
    if (!sources.includes(id)) throw new Error(`step "${step.id}" does not declare the source "${id}"`);
  };
  return {
    sources,
    region,
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
    accent(source, text) {
      refuseSource(source);
      return ledger.accent(source, text);
    },
  };
}
