import { decodeMoves, MOVES_FILE, type MovesTable } from '../../src/domain/catalogue/guideContract.ts';
import { guideFile } from '../lib/guideFile.ts';
import { defineStep } from '../lib/step.ts';
import { romeContexts } from './romeContexts.ts';
import { romeLikes } from './romeLikes.ts';
import { romeMoves } from './romeMoves.ts';
import { VERSION } from './trades.ts';

/** Where trades lead, and what is needed to sort it: one file for all of them. */
export const guideMoves = defineStep({
  id: 'guideMoves',
  sources: [],
  inputs: [romeMoves, romeContexts, romeLikes],
  run(context) {
    const contexts = context.get(romeContexts);
    const likes = context.get(romeLikes);
    const table: MovesTable = {
      version: VERSION,
      moves: context.get(romeMoves),
      contexts: contexts.list,
      contextsOf: contexts.of,
      interests: likes.list,
      interestsOf: likes.of,
    };
    return [guideFile(MOVES_FILE, table, decodeMoves)];
  },
});
