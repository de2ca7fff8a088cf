import * as v from 'valibot';
import { BuildError } from './buildError.ts';

/** @throws BuildError with the line where the text stops being JSON, where the engine tells */
export function parseJson(where: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const at = /end of JSON/.test(reason) ? text.length : Number(/position (\d+)/.exec(reason)?.[1]);
    const line = Number.isNaN(at) ? '' : `:${text.slice(0, at).split('\n').length}`;
    throw new BuildError(`${where}${line}`, `not JSON (${reason})`);
  }
}

/** @throws BuildError naming the field that is not as expected */
export function checked<T>(where: string, value: unknown, schema: v.GenericSchema<unknown, T>): T {
  const outcome = v.safeParse(schema, value, { abortEarly: true });
  if (outcome.success) return outcome.output;
  const [issue] = outcome.issues;
  throw new BuildError(where, `${v.getDotPath(issue) ?? '(root)'}: ${issue.message}`);
}
