import {
  CONTEXT_KINDS,
  type ContextKind,
  type ContextList,
} from '../../src/domain/catalogue/guideContract.ts';
import { BuildError } from '../lib/buildError.ts';
import { count, label } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import { ascending, byTrade, listOf, positionsIn } from '../lib/romeLinks.ts';
import { defineStep } from '../lib/step.ts';
import { rome } from './rome.ts';

const CONTEXTS = 'rome-contextes';
const LINKS = 'rome-contextes-liens';

/** Contexts of work, and those of each trade. */
export const romeContexts = defineStep({
  id: 'romeContexts',
  sources: [CONTEXTS, LINKS],
  inputs: [rome],
  run(context): { list: ContextList; of: number[][] } {
    const columns = ['code_ogr', 'libelle_cont_travail', 'code_type_cont_trav'] as const;
    const rows = readCsv(CONTEXTS, context.read(CONTEXTS), columns).map(({ where, cells }) => ({
      where,
      code: count(cells.code_ogr, where),
      label: context.accent(CONTEXTS, label(cells.libelle_cont_travail, where)),
      kind: kindOf(cells.code_type_cont_trav, where),
    }));
    const { codes, labels } = listOf(rows);
    const kinds = new Map(rows.map(({ code, kind }) => [code, kind]));
    const positionOf = positionsIn(LINKS, codes);
    const trades = context.get(rome).codes.map(({ code }) => code);
    const links = byTrade(
      trades,
      readCsv(LINKS, context.read(LINKS), ['code_rome', 'code_ogr']),
      ({ where, cells }) => positionOf(count(cells.code_ogr, where)),
    );
    return {
      list: {
        codes: [...codes],
        labels: [...labels],
        kinds: codes.map((code) => kinds.get(code) ?? 'conditions'),
      },
      of: links.map(ascending),
    };
  },
});

function kindOf(cell: string, where: string): ContextKind {
  const found = Object.entries(CONTEXT_KINDS).find(([, number]) => String(number) === cell);
  if (!found) throw new BuildError(where, `"${cell}" is not a kind of context`);
  return found[0] as ContextKind;
}
