import { REFUSAL_KEYS } from '../../src/domain/trades/guide/refusalKeys.ts';
import { contextsRefused } from '../../src/domain/trades/guide/refusals.ts';
import { sectorOfDivision } from '../../src/domain/trades/guide/sectorsOfTrade.ts';
import { BuildError } from '../lib/buildError.ts';
import type { StepResults } from '../lib/run.ts';
import { rome } from '../steps/rome.ts';
import { romeContexts } from '../steps/romeContexts.ts';
import { romeLikes } from '../steps/romeLikes.ts';
import { romeMoves } from '../steps/romeMoves.ts';
import { romeSectors } from '../steps/romeSectors.ts';
import { romeTexts } from '../steps/romeTexts.ts';

/** Links of the version of the ROME that was looked at: another version must be a decision. */
const EXPECTED = { moves: 14_912, contexts: 13_663, interests: 4_444, divisions: 2_920 } as const;

/** What must hold of the trades, their moves and their texts. @throws BuildError for the first thing that does not */
export function checkGuide(results: StepResults): void {
  const codes = results.get(rome).codes.map(({ code }) => code);
  const contexts = results.get(romeContexts);
  const { naf } = results.get(romeSectors);
  const texts = results.get(romeTexts);
  expectLinks('rome-mobilites', codes, results.get(romeMoves), EXPECTED.moves);
  expectLinks('rome-contextes-liens', codes, contexts.of, EXPECTED.contexts);
  expectLinks('rome-centres-interet-liens', codes, results.get(romeLikes).of, EXPECTED.interests);
  expectLinks('rome-naf-liens', codes, naf.of, EXPECTED.divisions);

  const lost = contextsRefused(REFUSAL_KEYS).find((code) => !contexts.list.codes.includes(code));
  if (lost) throw new BuildError('rome-contextes', `no context ${lost}, that a word of refusals stands for`);
  const division = naf.list.codes.find((code) => code !== '00' && sectorOfDivision(code) === null);
  if (division) throw new BuildError('rome-naf-liens', `the division ${division} is in no sector`);
  const silent = codes.find((_, row) => !texts.definition[row]);
  if (silent) throw new BuildError('rome-textes', `${silent} has no definition`);
  const doubled = [...texts.definition, ...texts.access].find((text) => text.includes("''"));
  if (doubled) throw new BuildError('rome-textes', `a doubled apostrophe in "${doubled}"`);
}

function expectLinks(
  source: string,
  codes: readonly string[],
  links: readonly (readonly number[])[],
  expected: number,
): void {
  const alone = codes.find((_, row) => (links[row] ?? []).length === 0);
  if (alone) throw new BuildError(source, `${alone} has no link`);
  const found = links.reduce((sum, { length }) => sum + length, 0);
  if (found !== expected) throw new BuildError(source, `${found} links, expected ${expected}`);
}
