import { BuildError } from '../lib/buildError.ts';
import type { StepResults } from '../lib/run.ts';
import { communes } from '../steps/communes.ts';
import { names } from '../steps/names.ts';
import { zones } from '../steps/zones.ts';

/**
 * The settings speak of the region that was built: its name is that of the sources, what they name by code is a commune of
 * today, what they take as examples is true. @throws BuildError naming what is not
 */
export function checkRegion(results: StepResults): void {
  const { code, names: own, islands, examples, countedTogether, formerExample } = results.region;
  const where = `geodata/regions/${code}.json`;
  const { name } = results.get(zones).region;
  if (own.name !== name)
    throw new BuildError(where, `names.name is "${own.name}", and "${name}" in the sources`);

  const table = results.get(communes);
  const nameOf = new Map(table.codes.map((each, row) => [each, table.names[row]]));
  const unknown = [...islands, ...countedTogether.flatMap((unit) => unit.communes)].find(
    (each) => !nameOf.has(each),
  );
  if (unknown) throw new BuildError(where, `${unknown} is not a commune of the region`);
  const wrong = [...examples.communes, examples.located].find((each) => nameOf.get(each.code) !== each.name);
  if (wrong) throw new BuildError(where, `examples: ${wrong.code} is not ${wrong.name}`);

  if (!formerExample) return;
  const { former, commune } = formerExample;
  const isTrue = results
    .get(names)
    .former.some((each) => each.name === former && nameOf.get(each.commune) === commune);
  if (!isTrue) throw new BuildError(where, `formerExample: ${former} is not a former commune of ${commune}`);
}
