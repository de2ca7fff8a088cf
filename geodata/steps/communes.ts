import { type CommunesTable, decodeCommunesTable } from '../../src/domain/catalogue/contract.ts';
import { roundLngLat } from '../../src/domain/geo.ts';
import { BuildError } from '../lib/buildError.ts';
import { labelRanks } from '../lib/labelRanks.ts';
import { defineStep, jsonOutput } from '../lib/step.ts';
import { centres } from './centres.ts';
import { cog } from './cog.ts';
import { CHANGE_SINCE, employment, jobsOf, latestYear } from './employment.ts';
import { members, type Zoning } from './members.ts';
import { mergedRows } from './mergedUnits.ts';
import { points } from './points.ts';
import { workplaces } from './workplaces.ts';

/** The communes as columns, one row each, by ascending code. */
export const communes = defineStep<CommunesTable>({
  id: 'communes',
  sources: [],
  inputs: [cog, members, employment, workplaces, points, centres],
  output: jsonOutput('communes', decodeCommunesTable),
  run(context) {
    const { communes: list, populationYear } = context.get(cog);
    const { rows, zoneIds } = context.get(members);
    const jobs = context.get(employment);
    const census = context.get(workplaces);
    const placed = context.get(points);
    const named = context.get(centres);
    const codes = list.map(({ code }) => code);
    const at = codes.map((code): [number, number] => {
      const point = placed.get(code);
      if (!point) throw new BuildError('communes-points', `${code} has no point`);
      const [lng, lat] = roundLngLat(point);
      return [lng, lat];
    });
    const positions = (zoning: Exclude<Zoning, 'epci'>) => {
      const order = new Map(zoneIds[zoning].map((id, position) => [id, position]));
      return rows.map((row) => order.get(row[zoning]) ?? -1);
    };
    const epciOrder = new Map(zoneIds.epci.map((id, position) => [id, position]));

    return {
      codes,
      names: list.map(({ name }) => name),
      epci: rows.map(({ epci }) => (epci === null ? null : (epciOrder.get(epci) ?? -1))),
      bassin: positions('bassin'),
      zoneEmploi: positions('zoneEmploi'),
      bassinVie: positions('bassinVie'),
      departement: positions('departement'),
      columns: {
        [`population@${populationYear}`]: list.map(({ population }) => population),
        ...Object.fromEntries(
          [CHANGE_SINCE, latestYear(jobs)].map((year) => [`privateJobs@${year}`, jobsOf(jobs, codes, year)]),
        ),
        ...(census && {
          [`jobs@${census.year}`]: codes.map((code) => census.jobs.get(code) ?? null),
          [`workers@${census.year}`]: codes.map((code) => census.workers.get(code) ?? null),
        }),
      },
      merged: Object.fromEntries(
        ['privateJobs', ...(census ? ['jobs', 'workers'] : [])].map((column) => [
          column,
          mergedRows(context.region.countedTogether, column, codes),
        ]),
      ),
      points: at,
      labelRank: labelRanks(
        list.map(({ code, population }, row) => ({
          population,
          at: at[row] ?? [0, 0],
          isCentre: named.has(code),
        })),
      ),
      postalCodes: list.map(({ postalCodes }) => [...postalCodes]),
    };
  },
});
