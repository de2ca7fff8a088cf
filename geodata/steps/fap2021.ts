import { BuildError } from '../lib/buildError.ts';
import { label } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import { readFamilies } from '../lib/families.ts';
import { defineStep } from '../lib/step.ts';

const FAMILIES = 'fap2021';
const CROSSWALK = 'fap2021-rome';
const COLUMNS = {
  code: 'Code FAP 228',
  label: 'Intitulé FAP 228',
  family: 'Code FAP 86',
  familyLabel: 'Intitulé FAP 86',
  domain: 'Code FAP 22',
  domainLabel: 'Intitulé FAP 22',
} as const;
const ALL_QUALIFICATIONS = '0123456789';

/** FAP 2021 at the level of 228, and for each ROME v3 code the digits of qualification that lead to each. */
export const fap2021 = defineStep({
  id: 'fap2021',
  sources: [FAMILIES, CROSSWALK],
  inputs: [],
  run(context) {
    const correct = (column: string, value: string) => context.correct(FAMILIES, column, value);
    const table = readFamilies(FAMILIES, context.read(FAMILIES), COLUMNS, correct);
    return { table, ofRome: readCrosswalk(context.read(CROSSWALK), new Set(table.codes)) };
  },
});

/** ROME v3 code → FAP 2021 code → digits of the qualifications, in order. */
function readCrosswalk(text: string, known: ReadonlySet<string>): Map<string, Map<string, string>> {
  const ofRome = new Map<string, Map<string, string>>();
  for (const { where, cells } of readCsv(CROSSWALK, text, ['rome', 'qualifications', 'fap2021'], ';')) {
    if (!known.has(cells.fap2021)) throw new BuildError(where, `"${cells.fap2021}" is not a FAP 2021`);
    if (!/^\d*$/.test(cells.qualifications))
      throw new BuildError(where, `"${cells.qualifications}" is not a list of qualifications`);
    const digits = cells.qualifications || ALL_QUALIFICATIONS;
    const families = ofRome.get(label(cells.rome, where)) ?? new Map<string, string>();
    const taken = [...families.values()].join('');
    const twice = [...digits].find((digit) => taken.includes(digit));
    if (twice) throw new BuildError(where, `${cells.rome} has two families for the qualification ${twice}`);
    families.set(cells.fap2021, [...(families.get(cells.fap2021) ?? ''), ...digits].sort().join(''));
    ofRome.set(cells.rome, families);
  }
  for (const [rome, families] of ofRome) {
    const missing = [...ALL_QUALIFICATIONS].filter(
      (digit) => ![...families.values()].join('').includes(digit),
    );
    if (missing.length > 0)
      throw new BuildError(`${CROSSWALK}:${rome}`, `no family for the qualifications ${missing.join(', ')}`);
  }
  return ofRome;
}
