import { BuildError } from '../lib/buildError.ts';
import { count } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import { byTrade, positionsIn } from '../lib/romeLinks.ts';
import { defineStep } from '../lib/step.ts';
import { rome } from './rome.ts';

const MOVES = 'rome-mobilites';

/** Trades that each trade leads to, as rows, in the producer's order. */
export const romeMoves = defineStep({
  id: 'romeMoves',
  sources: [MOVES],
  inputs: [rome],
  run(context): number[][] {
    const codes = context.get(rome).codes.map(({ code }) => code);
    const rowOf = positionsIn(MOVES, codes);
    const rows = readCsv(MOVES, context.read(MOVES), ['code_rome', 'code_rome_cible', 'numero_ordre']);
    const links = byTrade(codes, rows, ({ where, cells }) => ({
      target: rowOf(cells.code_rome_cible),
      order: count(cells.numero_ordre, where),
    }));
    return links.map((list, row) => {
      const targets = list.sort((a, b) => a.order - b.order).map(({ target }) => target);
      if (list.some(({ order }, at) => order !== at + 1))
        throw new BuildError(MOVES, `the moves of ${codes[row]} are not numbered from 1 on`);
      if (targets.includes(row) || new Set(targets).size < targets.length)
        throw new BuildError(MOVES, `${codes[row]} leads to itself, or twice to one trade`);
      return targets;
    });
  },
});
