import { BuildError } from '../lib/buildError.ts';
import { count, zoneId } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import { readSectorLines, type SectorFile } from '../lib/sectorGrid.ts';
import { defineStep } from '../lib/step.ts';

const URSSAF = {
  jobs: { 2019: 'eff_19', 2022: 'eff_22', 2023: 'eff_23', 2024: 'eff_24' },
  shareYear: 2024,
  share: 'pct_24',
  specialisation: 'is_24',
  franceShare: 'fr_pct_24',
} as const;
const FLORES = {
  jobs: { 2022: 'eff_22', 2023: 'eff_23' },
  shareYear: 2023,
  share: 'pct_23',
  specialisation: 'is_23',
  franceShare: 'fr_pct_23',
} as const;

export const URSSAF_A21: SectorFile = { source: 'urssaf-ze-a21', code: 'a21', wider: 'a5', ...URSSAF };
export const URSSAF_A38: SectorFile = { source: 'urssaf-ze-a38', code: 'a38', wider: 'a21', ...URSSAF };
export const FLORES_A21: SectorFile = { source: 'flores-ze-a21', code: 'a21', wider: 'a5', ...FLORES };
export const FLORES_A38: SectorFile = { source: 'flores-ze-a38', code: 'a38', wider: 'a21', ...FLORES };

const SERIES = 'emploi-ze-series';
/** The only sector of the series: all of them together. */
const ALL_SECTORS = 'T';

/** Lines of the files of employment by zone d'emploi, every zone they have. */
export const sectorFiles = defineStep({
  id: 'sectorFiles',
  sources: ['urssaf-ze-a21', 'urssaf-ze-a38', 'flores-ze-a21', 'flores-ze-a38', SERIES],
  inputs: [],
  run(context) {
    const linesOf = (file: SectorFile) => readSectorLines(file, context.read(file.source));
    return {
      urssafA21: linesOf(URSSAF_A21),
      urssafA38: linesOf(URSSAF_A38),
      floresA21: linesOf(FLORES_A21),
      floresA38: linesOf(FLORES_A38),
      series: readSeries(context.read(SERIES)),
    };
  },
});

function readSeries(text: string) {
  const seen = new Set<string>();
  return readCsv(SERIES, text, ['code_ze', 'year', 'na5', 'eff']).map(({ where, cells }) => {
    if (cells.na5 !== ALL_SECTORS)
      throw new BuildError(where, `"${cells.na5}" is not the sector ${ALL_SECTORS}, all of them together`);
    const zone = zoneId('zoneEmploi', cells.code_ze, where);
    const year = count(cells.year, where);
    if (seen.has(`${zone} ${year}`)) throw new BuildError(where, `${zone} has two figures for ${year}`);
    seen.add(`${zone} ${year}`);
    return { zone, year, jobs: count(cells.eff, where) };
  });
}
