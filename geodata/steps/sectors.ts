import {
  decodeSectorsTable,
  type SectorLevel,
  type SectorsTable,
} from '../../src/domain/catalogue/tradesContract.ts';
import { BuildError } from '../lib/buildError.ts';
import { type SectorLine, toEmployment, withZeros } from '../lib/sectorGrid.ts';
import { defineStep, jsonOutput } from '../lib/step.ts';
import { jobsProof, provedYears } from './jobsProof.ts';
import { members } from './members.ts';
import { FLORES_A21, FLORES_A38, sectorFiles, URSSAF_A21, URSSAF_A38 } from './sectorFiles.ts';

/** Employment of the zones d'emploi of the region by sector, private and total, and the long curve. */
export const sectors = defineStep<SectorsTable>({
  id: 'sectors',
  sources: [],
  inputs: [members, sectorFiles, jobsProof],
  output: jsonOutput('sectors', decodeSectorsTable),
  run(context) {
    const zones = context.get(members).zoneIds.zoneEmploi;
    const { urssafA21, urssafA38, floresA21, floresA38, series } = context.get(sectorFiles);
    const zeroYears = provedYears(context.get(jobsProof));
    const level = (
      files: readonly [typeof URSSAF_A21, typeof FLORES_A21],
      lines: readonly [readonly SectorLine[], readonly SectorLine[]],
    ): SectorLevel => {
      for (const at of [0, 1] as const) refuseMissing(files[at].source, zones, lines[at]);
      const names = sectorNames(lines.flat());
      const codes = names.map(({ code }) => code);
      return {
        codes,
        labels: names.map(({ label }) => label),
        wider: names.map(({ wider }) => wider),
        urssaf: withZeros(toEmployment(files[0], lines[0], zones, codes), zeroYears),
        flores: toEmployment(files[1], lines[1], zones, codes),
      };
    };
    refuseMissing('emploi-ze-series', zones, series);
    const years = [...new Set(series.map(({ year }) => year))].sort((a, b) => a - b);
    const jobs = new Map(series.map((line) => [`${line.zone} ${line.year}`, line.jobs]));
    return {
      zones,
      a21: level([URSSAF_A21, FLORES_A21], [urssafA21, floresA21]),
      a38: level([URSSAF_A38, FLORES_A38], [urssafA38, floresA38]),
      series: {
        years,
        jobs: zones.map((zone) => years.map((year) => jobs.get(`${zone} ${year}`) ?? null)),
      },
    };
  },
});

/** Sectors in the order of their codes. @throws BuildError when two files do not name one the same way */
function sectorNames(lines: readonly SectorLine[]) {
  const names = new Map<string, SectorLine>();
  for (const line of lines) {
    const known = names.get(line.code) ?? line;
    if (known.label !== line.label || known.wider !== line.wider)
      throw new BuildError(
        line.where,
        `${line.code} is "${line.label}" of ${line.wider}, and "${known.label}" of ${known.wider} on another line`,
      );
    names.set(line.code, known);
  }
  return [...names.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function refuseMissing(
  source: string,
  zones: readonly string[],
  lines: readonly { readonly zone: string }[],
): void {
  const found = new Set(lines.map(({ zone }) => zone));
  const missing = zones.find((zone) => !found.has(zone));
  if (missing) throw new BuildError(source, `no line for ${missing}`);
}
