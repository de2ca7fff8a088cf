import type { SectorEmployment } from '../src/domain/catalogue/tradesContract.ts';
import type { StepResults } from './lib/run.ts';
import { sectorFiles } from './steps/sectorFiles.ts';
import { sectors } from './steps/sectors.ts';

/** Section of the report on employment by zone d'emploi: missing figures, indexes to be read with care, zones left out. */
export function describeSectors(results: StepResults): string {
  const { zones, a21, a38, series } = results.get(sectors);
  const files = [
    ['Urssaf A21', a21.urssaf, a21.codes],
    ['Urssaf A38', a38.urssaf, a38.codes],
    ['Flores A21', a21.flores, a21.codes],
    ['Flores A38', a38.flores, a38.codes],
  ] as const;
  return [
    "## Sectors by zone d'emploi",
    '',
    `- zones: ${zones.length}; in the files and not in the region: ${zonesLeftOut(results).join(', ') || 'none'}`,
    `- long curve: ${series.years[0]} to ${series.years.at(-1)}, all sectors together`,
    ...files.map(([name, employment, codes]) => `- ${name}: ${missingJobs(employment, codes.length)}`),
    '',
    'Specialisation indexes divided by a part of the sector only (the producer leaves out the subsectors that',
    'the zone does not have), with the one that the whole sector gives:',
    '',
    ...files.flatMap(([name, employment, codes]) => partialIndexes(name, employment, zones, codes)),
  ].join('\n');
}

function zonesLeftOut(results: StepResults): string[] {
  const known = new Set<string>(results.get(sectors).zones);
  const found = Object.values(results.get(sectorFiles)).flatMap((lines) => lines.map(({ zone }) => zone));
  return [...new Set(found)].filter((zone) => !known.has(zone)).sort();
}

/** "not published, of 828: 2019 12, 2022 15; zeros: 2022 47" */
function missingJobs({ years, jobs }: SectorEmployment, sectorCount: number): string {
  const tally = (value: number | null) =>
    years.map((year, at) => `${year} ${jobs[at]?.flat().filter((figure) => figure === value).length}`);
  const cells = (jobs[0]?.length ?? 0) * sectorCount;
  return `not published, of ${cells}: ${tally(null).join(', ')}; zeros: ${tally(0).join(', ')}`;
}

function partialIndexes(
  name: string,
  { share, specialisation, franceShare, partialReference }: SectorEmployment,
  zones: readonly string[],
  codes: readonly string[],
): string[] {
  return partialReference.map(([zone, sector, reference]) => {
    const whole = franceShare[sector] ?? Number.NaN;
    const comparable = ((share[zone]?.[sector] ?? Number.NaN) / whole).toFixed(2);
    return `- ${name}, ${zones[zone]}, ${codes[sector]}: ${specialisation[zone]?.[sector]} with ${reference} %, ${comparable} with ${whole} %`;
  });
}
