import { BuildError } from '../lib/buildError.ts';
import type { StepResults } from '../lib/run.ts';
import { cog } from '../steps/cog.ts';
import { members } from '../steps/members.ts';
import { names } from '../steps/names.ts';
import { zonings } from '../steps/zonings.ts';

/** @throws BuildError naming the source, what was found and what was expected */
export function checkFigures(results: StepResults): void {
  const { code: region, expected } = results.region;
  const official = results.get(cog);
  const { rows, zoneIds } = results.get(members);
  const { former, succession } = results.get(names);
  const { bassinCommunes } = results.get(zonings);

  expectCount('etalab-communes', 'communes', official.communes.length, expected.communes);
  expectCount(
    'etalab-communes',
    'inhabitants',
    sum(official.communes.map(({ population }) => population)),
    expected.population,
  );
  expectCount('etalab-communes', 'communes déléguées and associées', official.former.length, expected.former);
  expectCount(
    'communes-deleguees-points',
    'communes déléguées and associées with a position',
    former.filter(({ at }) => at !== null).length,
    expected.placedFormer,
  );
  expectCount(
    'communes-passage',
    'codes that changed',
    Object.keys(succession).length,
    expected.codesThatChanged,
  );
  expectCount('etalab-epci', 'EPCI', zoneIds.epci.length, expected.epci);
  expectCount('communes-bassins-emploi', 'communes', bassinCommunes, expected.communes);
  expectCount('communes-bassins-emploi', 'bassins', zoneIds.bassin.length, expected.bassins);
  expectCount(
    'communes-bassins-emploi',
    'bassins of the region',
    zoneIds.bassin.filter((id) => id.startsWith(`BE:${region}`)).length,
    expected.ownBassins,
  );
  expectCount('communes-zonages', "zones d'emploi", zoneIds.zoneEmploi.length, expected.zonesEmploi);
  expectCount('communes-zonages', 'bassins de vie', zoneIds.bassinVie.length, expected.bassinsVie);
  expectCount('communes-zonages', 'départements', zoneIds.departement.length, expected.departements);

  const alone = rows.filter(({ epci }) => epci === null).map(({ code }) => code);
  if (String(alone) !== String(expected.withoutEpci))
    throw new BuildError(
      'etalab-epci',
      `communes without EPCI: ${alone.join(', ')}; expected ${expected.withoutEpci.join(', ')}`,
    );
}

function expectCount(source: string, what: string, found: number, expected: number): void {
  if (found !== expected) throw new BuildError(source, `${found} ${what}, expected ${expected}`);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
