import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/universal';
import { createDiskFiles } from '../../src/cli/diskFiles.ts';
import { createCatalogueSource } from '../../src/data/catalogueSource.ts';
import { toAnnualContext } from '../../src/domain/annual/annualContext.ts';
import { importAnnualFile } from '../../src/domain/annual/importAnnualFile.ts';
import type { AnnualContext } from '../../src/domain/annual/reader.ts';
import { unwrap } from '../support/smallTrades.ts';

const [mode = '', file = ''] = process.argv.slice(2);
const context = await publishedContext();
const bytes = readFileSync(file);
const start = process.cpuUsage();
const lines = await (mode === 'ours' ? ours() : mode === 'workbook' ? workbook() : csv());
const { user, system } = process.cpuUsage(start);
// Kilobytes, on every platform (libuv).
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ms: (user + system) / 1000, megabytes, lines }));

async function ours(): Promise<number> {
  const steps = importAnnualFile({ file, bytes, context });
  let step = await steps.next();
  while (!step.done) step = await steps.next();
  return unwrap(step.value).report.lines.read;
}

async function workbook(): Promise<number> {
  const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
  return Math.max(...sheets.map(({ data }) => data.length));
}

/** Every row at once, as its documentation has it. */
function csv(): number {
  return Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ';' }).data.length;
}

async function publishedContext(): Promise<AnnualContext> {
  const source = createCatalogueSource(createDiskFiles('public/data'));
  const region = unwrap(await source.loadRegion(() => {}));
  return toAnnualContext({
    region,
    trades: unwrap(await source.loadTrades(region)),
    names: unwrap(await source.loadNames(region)),
    recruitment: unwrap(await source.loadRecruitment(region)),
    tension: unwrap(await source.loadTension(region)),
    indicators: unwrap(await source.loadIndicators(region)),
  });
}
