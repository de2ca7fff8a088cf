import { BuildError } from '../lib/buildError.ts';
import { count, label } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import { byTrade, listOf, mainFirst, positionsIn } from '../lib/romeLinks.ts';
import { defineStep } from '../lib/step.ts';
import { rome } from './rome.ts';

const INTERESTS = 'rome-centres-interet';
const LINKS = 'rome-centres-interet-liens';
const RIASEC = 'rome-riasec';

/** Centres of interest and RIASEC letters of each trade, the main one first. */
export const romeLikes = defineStep({
  id: 'romeLikes',
  sources: [INTERESTS, LINKS, RIASEC],
  inputs: [rome],
  run(context) {
    const trades = context.get(rome).codes.map(({ code }) => code);
    const list = listOf(
      readCsv(INTERESTS, context.read(INTERESTS), ['code_centre_interet', 'libelle_centre_interet']).map(
        ({ where, cells }) => ({
          where,
          code: count(cells.code_centre_interet, where),
          label: label(cells.libelle_centre_interet, where),
        }),
      ),
    );
    const positionOf = positionsIn(LINKS, list.codes);
    const links = byTrade(
      trades,
      readCsv(LINKS, context.read(LINKS), ['code_rome', 'code_centre_interet', 'principal']),
      ({ where, cells }) => ({
        at: positionOf(count(cells.code_centre_interet, where)),
        isMain: cells.principal === 'oui',
      }),
    );
    const riasec = byTrade(
      trades,
      readCsv(RIASEC, context.read(RIASEC), ['code_rome', 'riasec_majeur', 'riasec_mineur']),
      ({ cells }) => `${cells.riasec_majeur}${cells.riasec_mineur}`,
    );
    return {
      list: { codes: [...list.codes], labels: [...list.labels] },
      of: links.map((each) => mainFirst(LINKS, each)),
      riasec: riasec.map(([letters, ...others], row) => {
        if (!letters || others.length > 0)
          throw new BuildError(RIASEC, `${trades[row]} has not exactly one line`);
        return letters;
      }),
    };
  },
});
