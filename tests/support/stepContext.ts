import { type Correction, createLedger } from '../../geodata/lib/corrections.ts';
import type { RegionSettings } from '../../geodata/lib/regionSettings.ts';
import type { Step, StepContext } from '../../geodata/lib/step.ts';
import { smallSettings } from './regionSettings.ts';

/** What a step is given in a test: sources as text, values of the steps it depends on, corrections. */
interface Given {
  readonly sources?: Readonly<Record<string, string>>;
  readonly values?: readonly (readonly [step: Step<unknown>, value: unknown])[];
  readonly corrections?: readonly Correction[];
  /** What the region has that the small one has not. */
  readonly region?: Partial<RegionSettings>;
}

/** A context that answers with what the test gives, and throws for anything else. */
export function stepContext({ sources = {}, values = [], corrections = [], region }: Given): StepContext {
  const ledger = createLedger(corrections);
  const known = new Map(values);
  return {
    region: { ...smallSettings, ...region },
    sources: Object.keys(sources).sort(),
    read(id) {
      const text = sources[id];
      if (text === undefined) throw new Error(`the test gives no source "${id}"`);
      return text;
    },
    get<T>(step: Step<T>): T {
      if (!known.has(step)) throw new Error(`the test gives no value for the step "${step.id}"`);
      return known.get(step) as T;
    },
    correct: ledger.apply,
    accent: ledger.accent,
  };
}
