import type { MovesTable } from '../../src/domain/catalogue/guideContract.ts';
import type { RomeCode } from '../../src/domain/ids.ts';
import { findLeads } from '../../src/domain/trades/guide/reconversion.ts';
import type { RefusalKey } from '../../src/domain/trades/guide/refusalKeys.ts';
import { contextsRefused } from '../../src/domain/trades/guide/refusals.ts';
import { LAVAL, loadGuide } from '../support/publishedGuide.ts';
import { atMost } from './gates.ts';
import type { BenchReport } from './report.ts';
import { raceRounds, timeEach } from './rounds.ts';

const LIKED = [4, 14, 22];
const REFUSED: readonly RefusalKey[] = ['nuit', 'charges', 'weekend', 'public'];
/** G20: trades reached in one or two moves under conditions, from each of the codes, against a plain walk of the same files. */
export function measureReconversion(short: boolean): BenchReport {
  const { trades, table, moves, skills, recruitment } = loadGuide();
  const ground = { trades, moves, skills, recruitment, bassin: LAVAL };
  const codeAt = (turn: number) => trades.codes[turn % trades.codes.length] as RomeCode;
  const ours = (turn: number) =>
    void findLeads({ past: [codeAt(turn)], liked: LIKED, refused: REFUSED }, ground);
  const walk = (turn: number) => void walkPlainly(table, turn % trades.codes.length);

  const each = timeEach(ours, trades.codes.length * (short ? 1 : 3), 200);
  const race = raceRounds(
    [
      { name: 'ours', run: ours, batch: 200, warmUp: 0 },
      { name: 'walk', run: walk, batch: 200, warmUp: 20 },
    ],
    short ? 3 : 8,
  );
  return {
    cases: [{ name: 'reconversion', ...each, ratios: { walk: race.walk.medianMs / race.ours.medianMs } }],
    gates: [atMost('G20 p95 ms', each.p95Ms, { gate: 2, stretch: 0.3 })],
  };
}

/** Moves and contexts by lists alone: what the same answer costs without anything made beforehand; no skill, no project. */
function walkPlainly({ moves, contexts, contextsOf, interests, interestsOf }: MovesTable, from: number) {
  const near = moves[from] ?? [];
  const far = near.flatMap((row) => moves[row] ?? []);
  const reached = [...near, ...far].filter((row, at, all) => row !== from && all.indexOf(row) === at);
  const refused = contextsRefused(REFUSED);
  return reached.map((row) => {
    const described = (contextsOf[row] ?? []).map((at) => contexts.codes[at]);
    const liked = (interestsOf[row] ?? []).map((at) => interests.codes[at] ?? 0);
    return {
      row,
      there: refused.filter((code) => described.includes(code)),
      likes: liked.filter((code) => LIKED.includes(code)).length,
    };
  });
}
