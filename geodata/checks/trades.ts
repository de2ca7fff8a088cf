import { BuildError } from '../lib/buildError.ts';
import type { StepResults } from '../lib/run.ts';
import { fap2009 } from '../steps/fap2009.ts';
import { fap2021 } from '../steps/fap2021.ts';
import { rome } from '../steps/rome.ts';
import { surveys } from '../steps/surveys.ts';
import { tension } from '../steps/tension.ts';
import { trades } from '../steps/trades.ts';
import { regionTotals } from './surveyTotals.ts';

/** Figures of the nomenclatures, known beforehand: another version must be a decision. */
const EXPECTED = {
  rome: 1584,
  appellations: 13_120,
  romeV3: 532,
  fap2021: 228,
  fap2009: 225,
} as const;

/** @throws BuildError naming the source, what was found and what was expected */
export function checkTrades(results: StepResults): void {
  const { codes, appellations } = results.get(rome);
  const table = results.get(trades);
  const list = results.get(tension).list;
  expectCount('rome-codes', 'codes', codes.length, EXPECTED.rome);
  expectCount('rome-appellations', 'appellations', appellations.length, EXPECTED.appellations);
  expectCount('rome-codes', 'codes of ROME v3', table.v3.codes.length, EXPECTED.romeV3);
  expectCount('fap2021', 'families', results.get(fap2021).table.codes.length, EXPECTED.fap2021);
  expectCount('fap2009', 'families', results.get(fap2009).table.codes.length, EXPECTED.fap2009);
  expectCount(
    'metiers-en-tension-2024',
    'lines of the region',
    list.region.length + list.unmatched.length,
    results.region.expected.tensionList,
  );
  const alone = codes.find((_, at) => (table.v3.fap2021[table.rome.parent[at] ?? -1] ?? []).length === 0);
  if (alone) throw new BuildError('fap2021-rome', `${alone.code} leads to no FAP 2021`);
}

/** @throws BuildError when a survey is not the one that was looked at */
export function checkSurveys(results: StepResults): void {
  const { code, expected: totals } = results.region;
  for (const { id, file } of results.get(surveys)) {
    const { lines, projects, bassins } = regionTotals(file);
    expectCount(id, `bassins of REG:${code}`, bassins, totals.ownBassins);
    const expected = totals.surveys[file.year];
    if (!expected) continue;
    expectCount(id, `lines of REG:${code}`, lines, expected.lines);
    expectCount(id, `published projects of REG:${code}`, projects, expected.projects);
  }
}

function expectCount(source: string, what: string, found: number, expected: number): void {
  if (found !== expected) throw new BuildError(source, `${found} ${what}, expected ${expected}`);
}
