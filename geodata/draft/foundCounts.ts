import { dissolve } from '../../src/domain/catalogue/dissolve.ts';
import { regionTotals } from '../checks/surveyTotals.ts';
import type { RegionSettings } from '../lib/regionSettings.ts';
import type { StepResults } from '../lib/run.ts';
import { cog } from '../steps/cog.ts';
import { franceServices } from '../steps/franceServices.ts';
import { jobsProof, provedYears } from '../steps/jobsProof.ts';
import { lycees } from '../steps/lycees.ts';
import { members } from '../steps/members.ts';
import { names } from '../steps/names.ts';
import { placeCards } from '../steps/places.ts';
import { replacedDoors } from '../steps/replacedDoors.ts';
import { doors, resources } from '../steps/resources.ts';
import { surveys } from '../steps/surveys.ts';
import { tension } from '../steps/tension.ts';
import { topology } from '../steps/topology.ts';
import { townHalls } from '../steps/townHalls.ts';
import { trainingCentres } from '../steps/trainingCentres.ts';

/** What a build found, in the form of what the next one will expect: to be looked at before it is kept. */
export function foundCounts(results: StepResults): RegionSettings['expected'] {
  const { communes, former: official } = results.get(cog);
  const { rows, zoneIds } = results.get(members);
  const { former, succession } = results.get(names);
  const { list } = results.get(tension);
  const { drafts, nowhere } = results.get(trainingCentres);
  const outline = dissolve(results.get(topology), communes.keys());
  const enclaves = outline.reduce((sum, { holes }) => sum + holes.length, 0);
  return {
    communes: communes.length,
    withoutEpci: rows.filter(({ epci }) => epci === null).map(({ code }) => code),
    epci: zoneIds.epci.length,
    bassins: zoneIds.bassin.length,
    ownBassins: zoneIds.bassin.filter((id) => id.startsWith(`BE:${results.region.code}`)).length,
    zonesEmploi: zoneIds.zoneEmploi.length,
    bassinsVie: zoneIds.bassinVie.length,
    departements: zoneIds.departement.length,
    population: communes.reduce((sum, { population }) => sum + population, 0),
    former: official.length,
    placedFormer: former.filter(({ at }) => at !== null).length,
    codesThatChanged: Object.keys(succession).length,
    pieces: outline.length,
    ...(enclaves > 0 && { enclaves }),
    provedYears: [...provedYears(results.get(jobsProof))].sort(),
    tensionList: list.region.length + list.unmatched.length,
    surveys: Object.fromEntries(
      results.get(surveys).map(({ file }) => {
        const { lines, projects } = regionTotals(file);
        return [file.year, { lines, projects }];
      }),
    ),
    places: {
      resources: results.get(resources).length,
      doors: results.get(doors).length,
      replacedDoors: results.get(replacedDoors).length,
      townHalls: results.get(townHalls).communes.length,
      olderFranceServices: results.get(placeCards).replacements.length,
      franceServices: results.get(franceServices).drafts.length,
      lycees: results.get(lycees).length,
      centres: drafts.length + nowhere.length,
    },
  };
}
