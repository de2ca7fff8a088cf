import type { Browser } from 'playwright-core';
import { openPage, type Sites } from './browserPages.ts';
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
  const page = await openPage(browser, `${sites.peers}peer.html?mode=recolour`, 'null');
  await page.waitForFunction(() => performance.getEntriesByName('idle').length > 0);
  const times: Record<Way, number[]> = { recolourOurs: [], recolourSome: [], recolourPeer: [] };
  for (let round = 0; round <= rounds; round++) {
    for (const way of WAYS) {
      const ms = await page.evaluate(([name, turn]) => window.bench[name](turn), [way, round] as const);
      // The first round warms up.
      if (round > 0) times[way].push(ms);
    }
  }
  await page.context().close();
  const [ours, some, peer] = WAYS.map((way) => percentile(times[way], 0.5)) as [number, number, number];
  return {
    cases: [
      {
        name: 'recolour every commune, to idle',
        medianMs: ours,
        p95Ms: percentile(times.recolourOurs, 0.95),
        ratios: { 'match expression': peer / ours },
      },
      {
        name: 'recolour 400 communes, to idle',
        medianMs: some,
        p95Ms: percentile(times.recolourSome, 0.95),
        ratios: {},
      },
    ],
    gates: [
      atLeast('G7 all / match', peer / ours, { gate: 10, stretch: 100 }),
      atMost('G7 400 changed ms', some, { gate: 16, stretch: 8 }),
    ],
  };
}
