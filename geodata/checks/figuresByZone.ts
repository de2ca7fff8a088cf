import type { ZoneRecord } from '../../src/domain/catalogue/contract.ts';
import { BuildError } from '../lib/buildError.ts';
import type { StepResults } from '../lib/run.ts';
import { communes } from '../steps/communes.ts';
import { ZONINGS } from '../steps/members.ts';
import { zones } from '../steps/zones.ts';

/**
 * Zones and communes tell the same: every commune points at an existing zone of each kind, no zone is empty,
 * a zone that does not overflow holds exactly the inhabitants of its communes, and one that does holds more.
 */
export function checkFiguresByZone(results: StepResults): void {
  const table = results.get(communes);
  const people = Object.keys(table.columns).find((name) => name.startsWith('population@')) ?? '';
  const population = table.columns[people] ?? [];
  const records = results.get(zones);
  for (const zoning of ZONINGS) {
    const list: readonly ZoneRecord[] = records[zoning];
    const inside = list.map(() => ({ communes: 0, population: 0 }));
    table[zoning].forEach((position, row) => {
      if (position === null) return;
      const part = inside[position];
      if (!part)
        throw new BuildError(`communes:${table.codes[row]}`, `${zoning} ${position} of ${list.length}`);
      part.communes += 1;
      part.population += population[row] ?? 0;
    });
    for (const [position, record] of list.entries())
      checkZone(record, inside[position] ?? { communes: 0, population: 0 });
  }
  const { region } = records;
  const total = population.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  checkZone(region, { communes: table.codes.length, population: total });
}

function checkZone(
  record: ZoneRecord,
  inside: { readonly communes: number; readonly population: number },
): void {
  const { id, communesTotal, populationTotal, overflows } = record;
  if (inside.communes === 0) throw new BuildError(`zones:${id}`, 'no commune in the region');
  checkTotal(id, 'communes', communesTotal, inside.communes, overflows);
  checkTotal(id, 'inhabitants', populationTotal, inside.population, overflows);
}

function checkTotal(
  id: string,
  what: string,
  total: number | null,
  inside: number,
  overflows: boolean,
): void {
  if (total === null) return;
  const coherent = overflows ? total > inside : total === inside;
  if (!coherent) {
    const rule = overflows ? 'more, since it overflows' : 'as many, since it does not overflow';
    throw new BuildError(
      `zones:${id}`,
      `${total} ${what} in all and ${inside} in the region: expected ${rule}`,
    );
  }
}
