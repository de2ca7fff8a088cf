import { launchBrowser } from '../support/browser.ts';
import { measureDrawing } from './browserDraw.ts';
import { measureLoading, measureNationalLoading, measureWeight } from './browserLoad.ts';
import { serveSites } from './browserPages.ts';
import { measureNationalRecolouring, measureRecolouring } from './browserRecolour.ts';
import { measureRingLoading } from './browserRing.ts';
import { measureMemory } from './browserVisit.ts';
import type { Gate } from './gates.ts';
import { type CaseResult, publish, readOptions } from './report.ts';

interface Part {
  readonly cases?: readonly CaseResult[];
  readonly gates: readonly Gate[];
}

const options = readOptions(process.argv.slice(2));
const { short, visitMinutes } = options;
const sites = await serveSites(!short);
const browser = await launchBrowser();
const parts: Part[] = [];
try {
  parts.push(await measureWeight(browser, sites));
  parts.push(await measureDrawing(browser, sites, 180));
  parts.push(await measureRecolouring(browser, sites, short ? 5 : 12));
  parts.push(await measureLoading(browser, sites, short ? 3 : 7));
  parts.push(await measureRingLoading(browser, sites, short ? 3 : 9));
  if (!short) {
    parts.push(await measureNationalRecolouring(browser, sites, 3));
    parts.push(await measureNationalLoading(browser, sites, 3));
  }
  parts.push(
    await measureMemory(
      browser,
      sites,
      visitMinutes ? { minutes: visitMinutes } : { rounds: short ? 4 : 20 },
    ),
  );
} finally {
  await browser.close();
  sites.close();
}
publish(
  { cases: parts.flatMap(({ cases = [] }) => cases), gates: parts.flatMap(({ gates }) => gates) },
  options,
);
