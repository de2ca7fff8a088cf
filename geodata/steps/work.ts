import { decodeWorkTable, type WorkTable } from '../../src/domain/reach/workContract.ts';
import { BuildError } from '../lib/buildError.ts';
import { label, measureOrMissing, percentOrMissing } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import { defineStep, jsonOutput, type StepContext } from '../lib/step.ts';
import { members } from './members.ts';

const FLOWS = 'flux-ze-';
const UNEMPLOYMENT = 'chomage-ze-trimestriel';
/** The year is in the name of the source, « flux-ze-rp2021 »: its lines have none. */
const CENSUS_YEAR = /rp(\d{4})$/;
/** People under which the producer publishes no flow. */
const LEAST = 100;
const QUARTER = /^\d{4}-T[1-4]$/;

/** `work`: flows between zones d'emploi, and the unemployment of those of the region. */
export const work = defineStep<WorkTable>({
  id: 'work',
  sources: [`${FLOWS}*`, UNEMPLOYMENT],
  inputs: [members],
  output: jsonOutput('work', decodeWorkTable),
  run(context) {
    const own = new Set(context.get(members).zoneIds.zoneEmploi.map((id) => id.slice(id.indexOf(':') + 1)));
    return { flows: readFlows(context), unemployment: readUnemployment(context.read(UNEMPLOYMENT), own) };
  },
});

function readFlows(context: StepContext): WorkTable['flows'] {
  const source = context.sources.find((id) => id.startsWith(FLOWS));
  if (!source) return null;
  const year = CENSUS_YEAR.exec(source)?.[1];
  if (!year) throw new BuildError(source, 'no year of the census in its name');
  const names: Record<string, string> = {};
  const columns = ['ze_residence', 'lib_residence', 'ze_travail', 'lib_travail', 'actifs_occupes'] as const;
  const list = readCsv(source, context.read(source), columns).map(({ where, cells }) => {
    for (const [code, name] of [
      [cells.ze_residence, cells.lib_residence],
      [cells.ze_travail, cells.lib_travail],
    ] as const) {
      if ((names[code] ?? name) !== name)
        throw new BuildError(where, `${code} is "${names[code]}" and "${name}"`);
      names[code] = label(name, where);
    }
    const people = measureOrMissing(cells.actifs_occupes, where);
    if (people === null || people < LEAST) throw new BuildError(where, `a flow of ${people}`);
    return { from: cells.ze_residence, to: cells.ze_travail, people };
  });
  const pairs = new Set(list.map(({ from, to }) => `${from} ${to}`));
  if (pairs.size !== list.length) throw new BuildError(source, 'a flow is there twice');
  return { year: Number(year), least: LEAST, list, names };
}

function readUnemployment(text: string, own: ReadonlySet<string>): WorkTable['unemployment'] {
  const header = text.slice(0, text.indexOf('\n')).trim().split(',');
  const quarters = header.filter((name) => QUARTER.test(name));
  if (quarters.length === 0 || [...quarters].sort().join() !== quarters.join())
    throw new BuildError(UNEMPLOYMENT, 'quarters in their order are expected');
  const zones = readCsv(UNEMPLOYMENT, text, ['ze2020', ...quarters])
    .filter(({ cells }) => own.has(cells['ze2020'] ?? ''))
    .map(({ where, cells }) => [
      cells['ze2020'] ?? '',
      quarters.map((quarter) => percentOrMissing(cells[quarter] ?? '', where)),
    ]);
  const found: Record<string, (number | null)[]> = Object.fromEntries(zones);
  const missing = [...own].find((code) => !found[code]);
  if (missing) throw new BuildError(UNEMPLOYMENT, `no line for ${missing}`);
  return { quarters, zones: found };
}
