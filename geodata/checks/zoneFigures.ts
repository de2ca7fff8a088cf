import { BuildError } from '../lib/buildError.ts';
import type { StepResults } from '../lib/run.ts';
import { publishedPopulation } from '../steps/publishedPopulation.ts';
import { zoneFigures } from '../steps/zoneFigures.ts';
import { zones } from '../steps/zones.ts';

/**
 * A median or a rate of the region lies between those of its départements: figures of another region, or of France, in its
 * row would not. @throws BuildError naming the figure
 */
export function checkZoneFigures(results: StepResults): void {
  const { ids, figures } = results.get(zoneFigures);
  const region = ids.findIndex((id) => id.startsWith('REG:'));
  for (const { id, quarter, values } of figures) {
    if (quarter !== null) continue;
    const parts = values.filter((_, at) => ids[at]?.startsWith('DEP:')).filter((value) => value !== null);
    const whole = values[region] ?? Number.NaN;
    if (!(whole >= Math.min(...parts) && whole <= Math.max(...parts)))
      throw new BuildError(
        'region-indicateurs',
        `${id} is ${whole}, which is not between those of its départements`,
      );
  }
}

/**
 * Communes add up to the inhabitants that INSEE publishes of whole EPCI, of départements and of the region, which come in other
 * files. @throws BuildError naming the zone
 */
export function checkPublishedPopulation(results: StepResults): void {
  const published = results.get(publishedPopulation);
  const { epci, departement, region } = results.get(zones);
  for (const { id, populationTotal } of [...epci, ...departement, region]) {
    const told = published.get(id);
    if (told !== undefined && populationTotal !== null && told !== populationTotal)
      throw new BuildError(`zones:${id}`, `${populationTotal} inhabitants, ${told} published`);
  }
}
