import type { CommuneCode } from '../../src/domain/ids.ts';
import { BuildError } from '../lib/buildError.ts';
import { communeCode, measureOrMissing } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import { defineStep } from '../lib/step.ts';
import { isMerged } from './mergedUnits.ts';

const CENSUS = 'emplois-actifs-communes-';
/** « RP 2018 ». */
const VINTAGE = /^RP (\d{4})$/;

/** Jobs at the place of work, and inhabitants who have one, by commune; estimates of one census. */
export interface Workplaces {
  readonly year: number;
  readonly jobs: ReadonlyMap<CommuneCode, number>;
  readonly workers: ReadonlyMap<CommuneCode, number>;
}

/** Null for a region of which no source gives them. */
export const workplaces = defineStep<Workplaces | null>({
  id: 'workplaces',
  sources: [`${CENSUS}*`],
  inputs: [],
  run(context) {
    const [source, ...others] = context.sources;
    if (others.length > 0) throw new BuildError(CENSUS, 'several files: which one is current?');
    if (!source) return null;
    const jobs = new Map<CommuneCode, number>();
    const workers = new Map<CommuneCode, number>();
    const years = new Set<string>();
    const columns = [
      'code',
      'emplois_au_lieu_de_travail',
      'actifs_occupes_residents',
      'millesime',
      'perimetre',
    ] as const;
    for (const { where, cells } of readCsv(source, context.read(source), columns)) {
      const code = communeCode(cells.code, where);
      if (workers.has(code)) throw new BuildError(where, `${code} is there twice`);
      if (cells.perimetre !== '' && !isMerged(context.region.countedTogether, code, 'workers'))
        throw new BuildError(where, `${code} stands for "${cells.perimetre}", and no setting says so`);
      years.add(cells.millesime);
      put(jobs, code, measureOrMissing(cells.emplois_au_lieu_de_travail, where));
      put(workers, code, measureOrMissing(cells.actifs_occupes_residents, where));
    }
    const [vintage = '', ...more] = years;
    const year = VINTAGE.exec(vintage)?.[1];
    if (!year || more.length > 0)
      throw new BuildError(source, `one census is expected, "${[...years].join()}"`);
    return { year: Number(year), jobs, workers };
  },
});

/** A figure that is not published has no entry: it is not zero. */
function put(column: Map<CommuneCode, number>, code: CommuneCode, value: number | null): void {
  if (value !== null) column.set(code, value);
}
