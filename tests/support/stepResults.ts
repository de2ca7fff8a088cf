import type { RegionSettings } from '../../geodata/lib/regionSettings.ts';
import type { StepResults } from '../../geodata/lib/run.ts';
import type { Step } from '../../geodata/lib/step.ts';
import { committedSettings } from './regionSettings.ts';

/** Values of steps as a check is given them. @throws Error for a step the test gives no value for */
export function stepResults(
  values: readonly (readonly [step: Step<unknown>, value: unknown])[],
  region: RegionSettings = committedSettings,
): StepResults {
  const known = new Map(values);
  return {
    region,
    get<T>(step: Step<T>): T {
      if (!known.has(step)) throw new Error(`the test gives no value for the step "${step.id}"`);
      return known.get(step) as T;
    },
  };
}
