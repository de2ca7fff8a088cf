import { decodeRingSurveys, type RingSurveys } from '../../../src/domain/annual/bmo/ringSurveys.ts';
import { defineStep, jsonOutput } from '../../lib/step.ts';
import { fap2021 } from '../fap2021.ts';
import { members } from '../members.ts';
import { contextOf, readSurvey, SURVEYS } from '../surveys.ts';
import { zonings } from '../zonings.ts';
import { ringTable } from './ringTable.ts';

/** These bassins are of several regions: a line is theirs by its bassin, never by its region. */
const NO_REGION = { id: 'REG:00', name: '' };

/** The surveys over the bassins of the ring that no commune of the region belongs to: those of the region are in its own. */
export const ringSurveys = defineStep<RingSurveys | null>({
  id: 'ringSurveys',
  sources: [SURVEYS],
  inputs: [members, zonings, fap2021, ringTable],
  output: jsonOutput('ringSurveys', decodeRingSurveys) as never,
  run(context) {
    const table = context.get(ringTable);
    if (!table) return null;
    const own = new Set<string>(context.get(members).zoneIds.bassin);
    const bassins = table.zones.bassin.filter(({ id }) => !own.has(id)).map(({ id, name }) => ({ id, name }));
    if (bassins.length === 0) return null;
    const known = contextOf(context, { bassins, departements: [] });
    const before = { ...known, region: NO_REGION };
    return {
      surveys: context.sources.map((id) => ({
        ...readSurvey(id, context.read(id), before, []),
        region: known.region.id,
      })),
    };
  },
});
