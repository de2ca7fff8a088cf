import { dissolve } from '../../../src/domain/catalogue/dissolve.ts';
import { decodeRingTable, type RingTable } from '../../../src/domain/catalogue/ringContract.ts';
import { roundLngLat } from '../../../src/domain/geo.ts';
import { BuildError } from '../../lib/buildError.ts';
import { communeCode, countOrMissing, label } from '../../lib/cells.ts';
import { readCsv } from '../../lib/csv.ts';
import { labelPoint } from '../../lib/labelPoint.ts';
import { labelRanks } from '../../lib/labelRanks.ts';
import { createPlane } from '../../lib/plane.ts';
import { byWordsOf, spelled } from '../../lib/spelled.ts';
import { defineStep, jsonOutput, type StepContext } from '../../lib/step.ts';
import { cog, readOfficialEpci } from '../cog.ts';
import { CHANGE_SINCE, employment, latestYear } from '../employment.ts';
import { members, ZONINGS, type Zoning } from '../members.ts';
import { readPoints } from '../points.ts';
import { zones } from '../zones.ts';
import { readZonings } from '../zonings.ts';
import { ringList } from './ringList.ts';
import { jointTopology } from './ringTopology.ts';

const BASSINS = 'ring-communes-bassins-emploi';
const ZONED = 'ring-communes-zonages';
const JOBS = 'ring-urssaf-communes';
const POINTS = 'ring-communes-points';
const EPCI = 'etalab-epci';

/** The communes around the region as columns, and the zones that they and the region belong to, whole. */
export const ringTable = defineStep<RingTable | null>({
  id: 'ringTable',
  sources: [`${ZONED}*`, `${BASSINS}*`, `${JOBS}*`, `${POINTS}*`, EPCI, 'etalab-communes'],
  inputs: [cog, members, zones, employment, ringList, jointTopology],
  output: jsonOutput('ring', decodeRingTable) as never,
  run(context) {
    const joint = context.get(jointTopology);
    if (!joint) return null;
    const { communes, regionOf, populationOf } = context.get(ringList);
    const { rows: own } = context.get(members);
    const table = context.get(zones);
    const { memberships, names } = readZonings(context, ZONED, BASSINS);
    const allEpci = readOfficialEpci(context.read(EPCI), populationOf);
    const epciOf = new Map(allEpci.flatMap((epci) => epci.members.map((code) => [code, epci] as const)));

    const zoneIdOf = (zoning: Zoning, code: string): string | null => {
      if (zoning === 'epci') return epciOf.get(code as never)?.id ?? null;
      return memberships.get(code as never)?.[zoning] ?? null;
    };
    const byWords = byWordsOf(communes);
    const plane = createPlane(context.region.basemap.middleLat);
    const wholes = new Map<string, { communes: number; population: number }>();
    for (const [code, membership] of memberships)
      for (const zoning of ZONINGS) {
        if (zoning === 'epci') continue;
        const whole = wholes.get(membership[zoning]) ?? { communes: 0, population: 0 };
        whole.communes += 1;
        whole.population += populationOf.get(code) ?? 0;
        wholes.set(membership[zoning], whole);
      }
    for (const epci of allEpci)
      wholes.set(epci.id, { communes: epci.members.length, population: epci.population });
    const epciRecords = new Map(allEpci.map((epci) => [epci.id as string, epci]));

    /** Zones of the region in their order, whole when the ring knows the rest of them, then those of the ring alone. */
    const listed = (zoning: Zoning) => {
      const ids = communes.map(({ code }) => zoneIdOf(zoning, code));
      const known = new Set<string>(table[zoning].map(({ id }) => id));
      const added = [...new Set(ids.flatMap((id) => (id && !known.has(id) ? [id] : [])))].sort();
      const size = new Map<string, number>();
      for (const id of [...ids, ...own.map((row) => row[zoning])])
        if (id) size.set(id, (size.get(id) ?? 0) + 1);
      const wholeOf = (id: string) => {
        const whole = wholes.get(id);
        if (!whole) throw new BuildError(ZONED, `nothing is known of ${id}`);
        return {
          communesTotal: whole.communes,
          populationTotal: whole.population,
          overflows: whole.communes > (size.get(id) ?? 0),
        };
      };
      const ofRegion = table[zoning].map((record) => ({ ...record, ...wholeOf(record.id) }));
      const ofRing = added.map((id) => {
        const rows = ids.flatMap((each, at) => (each === id ? [own.length + at] : []));
        const [lng, lat] = labelPoint(dissolve(joint, rows), plane, id);
        const epci = epciRecords.get(id);
        const published = names.get(id);
        const name =
          epci?.name ?? (zoning === 'bassin' && published ? spelled(published, byWords) : published);
        if (name === undefined) throw new BuildError(ZONED, `${id} has no name`);
        return {
          id,
          name,
          label: [lng, lat] as [number, number],
          ...wholeOf(id),
          ...(epci && { type: epci.type }),
        };
      });
      const list = [...ofRegion, ...ofRing];
      const position = new Map(list.map(({ id }, at) => [id as string, at]));
      return { list, at: ids.map((id) => (id === null ? null : (position.get(id) ?? -1))) };
    };
    const byZoning = Object.fromEntries(ZONINGS.map((zoning) => [zoning, listed(zoning)])) as Record<
      Zoning,
      ReturnType<typeof listed>
    >;
    const jobs = readJobs(context);
    const points = readPoints(POINTS, context.read(POINTS));
    const at = communes.map(({ code }): [number, number] => {
      const [lng, lat] = roundLngLat(points.get(code) ?? [0, 0]);
      return [lng, lat];
    });
    const years = [CHANGE_SINCE, latestYear(context.get(employment))];
    const whole = (zoning: Exclude<Zoning, 'epci'>) => byZoning[zoning].at.map((position) => position ?? -1);
    return {
      communes: {
        codes: communes.map(({ code }) => code),
        names: communes.map(({ name }) => name),
        epci: byZoning.epci.at,
        bassin: whole('bassin'),
        zoneEmploi: whole('zoneEmploi'),
        bassinVie: whole('bassinVie'),
        departement: whole('departement'),
        columns: {
          [`population@${context.get(cog).populationYear}`]: communes.map(({ population }) => population),
          // A missing row is a zero only where it is proved: around the region nothing proves it.
          ...Object.fromEntries(
            years.map((year) => [
              `privateJobs@${year}`,
              communes.map(({ code }) => jobs.get(`${code} ${year}`) ?? null),
            ]),
          ),
        },
        merged: { privateJobs: [] },
        points: at,
        labelRank: labelRanks(
          communes.map(({ population }, row) => ({ population, at: at[row] ?? [0, 0], isCentre: false })),
        ),
        postalCodes: communes.map(({ postalCodes }) => [...postalCodes]),
      },
      regions: communes.map(({ code }) => regionOf.get(code) ?? ''),
      zones: {
        epci: byZoning.epci.list as RingTable['zones']['epci'],
        bassin: byZoning.bassin.list,
        zoneEmploi: byZoning.zoneEmploi.list,
        bassinVie: byZoning.bassinVie.list,
        departement: byZoning.departement.list,
      },
    };
  },
});

function readJobs(context: StepContext): ReadonlyMap<string, number | null> {
  return new Map(
    readCsv(JOBS, context.read(JOBS), ['code', 'year', 'eff_total']).map(({ where, cells }) => [
      `${communeCode(cells.code, where)} ${label(cells.year, where)}`,
      countOrMissing(cells.eff_total, where),
    ]),
  );
}
