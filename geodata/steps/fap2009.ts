import { BuildError } from '../lib/buildError.ts';
import { label } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import { readFamilies } from '../lib/families.ts';
import { defineStep } from '../lib/step.ts';

const FAMILIES = 'fap2009';
const CROSSWALK = 'fap2009-rome';
const COLUMNS = {
  code: 'Code FAP détaillées',
  label: 'FAP détaillées',
  family: 'Code FAP agrégées',
  familyLabel: 'FAP agrégées',
  domain: 'Code domaines professionnels',
  domainLabel: 'domaines professionnels',
} as const;

/** What the crosswalk writes for a family without a ROME code: the self-employed, soldiers, clergy… */
const NO_ROME = 'NA';

/** FAP 2009 at the level of 225, and those of each ROME v3 code. */
export const fap2009 = defineStep({
  id: 'fap2009',
  sources: [FAMILIES, CROSSWALK],
  inputs: [],
  run(context) {
    const table = readFamilies(FAMILIES, context.read(FAMILIES), COLUMNS);
    return { table, ...readCrosswalk(context.read(CROSSWALK), new Set(table.codes)) };
  },
});

function readCrosswalk(text: string, known: ReadonlySet<string>) {
  const ofRome = new Map<string, Set<string>>();
  const withoutRome: string[] = [];
  for (const { where, cells } of readCsv(CROSSWALK, text, ['Fap', 'Rome'], ';')) {
    if (cells.Fap === '' && cells.Rome === '') continue;
    if (!known.has(cells.Fap)) throw new BuildError(where, `"${cells.Fap}" is not a FAP 2009`);
    if (cells.Rome === NO_ROME) withoutRome.push(cells.Fap);
    else ofRome.set(label(cells.Rome, where), (ofRome.get(cells.Rome) ?? new Set<string>()).add(cells.Fap));
  }
  return { ofRome: ofRome as ReadonlyMap<string, ReadonlySet<string>>, withoutRome };
}
