import type { Browser } from 'playwright-core';
import { NATIONAL, openPage, type Sites } from './browserPages.ts';
import { atLeast, atMost, type Gate } from './gates.ts';
import type { CaseResult } from './report.ts';
import { percentile } from './rounds.ts';

type Way = 'recolourOurs' | 'recolourSome' | 'recolourPeer';
const WAYS: readonly Way[] = ['recolourOurs', 'recolourSome', 'recolourPeer'];

/** G7: from the choice of an indicator to a map at rest, our layer against an expression with an entry per commune. */
export async function measureRecolouring(
  browser: Browser,
  sites: Sites,
  rounds: number,
): Promise<{ readonly cases: CaseResult[]; readonly gates: Gate[] }> {
  const [ours, some, peer] = await raceRecolouring(browser, `${sites.peers}peer.html?mode=recolour`, rounds);
  return {
    cases: [
      toCase('recolour every commune, to idle', ours, { 'match expression': peer.median / ours.median }),
      toCase('recolour 400 communes, to idle', some, {}),
    ],
    gates: [
      atLeast('G7 all / match', peer.median / ours.median, { gate: 10, stretch: 100, shortGate: 6 }),
      atMost('G7 400 changed ms', some.median, { gate: 16, stretch: 8, shortGate: 24 }),
    ],
  };
}

/** G7 over the made-up country. */
export async function measureNationalRecolouring(
  browser: Browser,
  sites: Sites,
  rounds: number,
): Promise<{ readonly cases: CaseResult[]; readonly gates: Gate[] }> {
  const url = `${sites.peers}peer.html?mode=recolour&country=${NATIONAL}`;
  const [ours, , peer] = await raceRecolouring(browser, url, rounds);
  const ratio = peer.median / ours.median;
  return {
    cases: [toCase('recolour a whole country, to idle', ours, { 'match expression': ratio })],
    gates: [atLeast('G7 national / match', ratio, { gate: 25, stretch: 100 })],
  };
}

interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** Milliseconds of each way, in interleaved rounds on one page. */
async function raceRecolouring(
  browser: Browser,
  url: string,
  rounds: number,
): Promise<[ours: Spread, some: Spread, peer: Spread]> {
  const page = await openPage(browser, url, 'null');
  await page.waitForFunction(() => performance.getEntriesByName('idle').length > 0, null, { timeout: 0 });
  const times: Record<Way, number[]> = { recolourOurs: [], recolourSome: [], recolourPeer: [] };
  for (let round = 0; round <= rounds; round++) {
    for (const way of WAYS) {
      const ms = await page.evaluate(([name, turn]) => window.bench[name](turn), [way, round] as const);
      // The first round warms up.
      if (round > 0) times[way].push(ms);
    }
  }
  await page.context().close();
  return WAYS.map((way) => ({
    median: percentile(times[way], 0.5),
    p95: percentile(times[way], 0.95),
  })) as [Spread, Spread, Spread];
}

function toCase(name: string, { median, p95 }: Spread, ratios: Record<string, number>): CaseResult {
  return { name, medianMs: median, p95Ms: p95, ratios };
}
