import { BuildError } from '../lib/buildError.ts';
import type { StepResults } from '../lib/run.ts';
import { cog } from '../steps/cog.ts';
import { members } from '../steps/members.ts';
import { names } from '../steps/names.ts';
import { zonings } from '../steps/zonings.ts';

/** Figures of the COG 2026 and of the sources, known beforehand: another vintage must be a decision. */
const EXPECTED = {
  communes: 1228,
  epci: 71,
  bassins: 27,
  bassinsOfTheRegion: 26,
  zonesEmploi: 23,
  bassinsVie: 139,
  departements: 5,
  population: 3_907_156,
  former: 363,
  placedFormer: 334,
  codesThatChanged: 349,
} as const;

/** The only commune of the region without an EPCI: L'Île-d'Yeu. */
const WITHOUT_EPCI = ['85113'];

/** @throws BuildError naming the source, what was found and what was expected */
export function checkFigures(results: StepResults): void {
  const official = results.get(cog);
  const { rows, zoneIds } = results.get(members);
  const { former, succession } = results.get(names);
  const { bassinCommunes } = results.get(zonings);

  expectCount('etalab-communes', 'communes', official.communes.length, EXPECTED.communes);
  expectCount(
    'etalab-communes',
    'inhabitants',
    sum(official.communes.map(({ population }) => population)),
    EXPECTED.population,
  );
  expectCount('etalab-communes', 'communes déléguées and associées', former.length, EXPECTED.former);
  expectCount(
    'communes-deleguees-points',
    'communes déléguées and associées with a position',
    former.filter(({ at }) => at !== null).length,
    EXPECTED.placedFormer,
  );
  expectCount(
    'communes-passage',
    'codes that changed',
    Object.keys(succession).length,
    EXPECTED.codesThatChanged,
  );
  expectCount('etalab-epci', 'EPCI', zoneIds.epci.length, EXPECTED.epci);
  expectCount('communes-bassins-emploi', 'communes', bassinCommunes, EXPECTED.communes);
  expectCount('communes-bassins-emploi', 'bassins', zoneIds.bassin.length, EXPECTED.bassins);
  expectCount(
    'communes-bassins-emploi',
    'bassins of the region',
    zoneIds.bassin.filter((id) => id.startsWith('BE:52')).length,
    EXPECTED.bassinsOfTheRegion,
  );
  expectCount('communes-zonages', "zones d'emploi", zoneIds.zoneEmploi.length, EXPECTED.zonesEmploi);
  expectCount('communes-zonages', 'bassins de vie', zoneIds.bassinVie.length, EXPECTED.bassinsVie);
  expectCount('communes-zonages', 'départements', zoneIds.departement.length, EXPECTED.departements);

  const alone = rows.filter(({ epci }) => epci === null).map(({ code }) => code);
  if (String(alone) !== String(WITHOUT_EPCI))
    throw new BuildError(
      'etalab-epci',
      `communes without EPCI: ${alone.join(', ')}; expected ${WITHOUT_EPCI.join(', ')}`,
    );
}

function expectCount(source: string, what: string, found: number, expected: number): void {
  if (found !== expected) throw new BuildError(source, `${found} ${what}, expected ${expected}`);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
