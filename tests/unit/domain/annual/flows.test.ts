import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { decodeAnnualFile } from '../../../../src/domain/annual/annualFile.ts';
import { createFlowEnds } from '../../../../src/domain/annual/flows/flowEnds.ts';
import type { FlowsFile } from '../../../../src/domain/annual/flows/flowsFile.ts';
import { openAnnualFile } from '../../../../src/domain/annual/openFile.ts';
import { FLOWS } from '../../../support/madeFlows.ts';
import { madeContext } from '../../../support/madeSurvey.ts';
import { findingsAbout, readMade } from '../../../support/readingMade.ts';
import { unwrap } from '../../../support/smallTrades.ts';

describe('flows from home to work', () => {
  test('are every pair with an end in the region, small ones across its border by département', async () => {
    const { file, report } = await flows(FLOWS);

    expect(written(file)).toEqual([
      '35238 > 44001: 30.000001',
      '44001 > 44001: 120.5',
      '44001 > 49003: 4.982171',
      '44001 > 75056: 11.5',
      '44001 > DEP:35: 10',
      '44001 > ELSE: 2.5',
      '49002 > 49003: 25.75',
      '49003 > ELSE: 3.5',
      'DEP:974 > 49003: 5',
    ]);
    expect(file).toMatchObject({ kind: 'flows', year: 2022, region: 'REG:52', total: 213.732172 });
    expect(file.ends.find(({ id }) => id === '75056')).toEqual({ id: '75056', name: 'Paris' });
    expect(file.ends.find(({ id }) => id === '35238')).toEqual({ id: '35238', name: 'Rennes' });
    expect(decodeAnnualFile(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true, value: file });
    expect(report).toMatchObject({ year: 2022, lines: { read: 14, kept: 12 } });
    expect(findingsAbout(report, 'flows-kept')).toEqual([{ count: 9, before: 12 }]);
    expect(findingsAbout(report, 'flows-grouped')).toEqual([{ count: 3, before: 10 }]);
    expect(findingsAbout(report, 'flows-total')).toEqual([{ count: 214 }]);
    expect(findingsAbout(report, 'lines-elsewhere')).toEqual([{ count: 2 }]);
    expect(report.findings.some(({ outcome }) => outcome === 'left-out')).toBe(false);
  });

  test.each([
    ['75056', '75101', '75120'],
    ['69123', '69381', '69389'],
    ['13055', '13201', '13216'],
  ])('to the arrondissements of a city, its first and its last, are to %s', (city, first, last) => {
    const { endOf } = createFlowEnds(madeContext);
    const [before, after] = [Number(first) - 1, Number(last) + 1].map(String);

    for (const code of [first, last]) expect(endOf(code)).toMatchObject({ kind: 'France', id: city });
    for (const code of [before, after]) expect(endOf(code ?? '')).not.toMatchObject({ id: city });
  });

  test.each([
    ['44001', false],
    ['49003', false],
    // A former commune, and a code that no commune of the region has: neither is far for certain.
    ['49051', false],
    ['44999', false],
    ['75101', true],
    ['01001', true],
    // Zeros that a spreadsheet took away; Corsica; what is no code.
    ['1001', true],
    ['2A004', true],
    ['LU001', true],
    ['99999', true],
    ['440011', true],
    ['4400/', true],
    ['4400:', true],
    ['', true],
  ])('are far for certain from %j: %s', (code, expected) => {
    const { isFar } = createFlowEnds(madeContext);

    expect([isFar(code), isFar(code)]).toEqual([expected, expected]);
  });

  test('are known by their own code, whatever resembles it was asked before', () => {
    const { isFar } = createFlowEnds(madeContext);

    // The signs before 0 and after 9: neither is a digit, nor makes one with those in front.
    expect([isFar('4901/'), isFar('49009'), isFar('4400:'), isFar('44010')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test('are the same from an archive', async () => {
    const bytes = zipSync({
      'base-flux-2022.csv': strToU8(text(FLOWS)),
      'variables.csv': strToU8('COD;LIB\nA;b\n'),
    });
    const sheets = unwrap(await openAnnualFile(bytes));

    expect(unwrap(readMade(sheets, madeContext)).file).toEqual((await flows(FLOWS)).file);
  });

  test.each<[string, readonly string[], string]>([
    ['no people', ['44001', '', '49002', '', '0'], 'figures-unreadable'],
    ['a number that is none', ['44001', '', '49002', '', '1.2.3'], 'figures-unreadable'],
    ['more people than a commune has', ['44001', '', '49002', '', '4400149002'], 'figures-unreadable'],
    ['a commune that the region does not have', ['44999', '', '49002', '', '12'], 'communes-unknown'],
    ['no place of work', ['44001', '', '', '', '12'], 'lines-unreadable'],
    ['a cell too many', ['44001', '', '49002', '', '12', '3'], 'lines-unreadable'],
  ])('leave out a line with %s', async (_, line, what) => {
    const { file, report } = await flows([...FLOWS, line]);

    expect(findingsAbout(report, what as 'figures-unreadable')).toMatchObject([{ count: 1, lines: [16] }]);
    expect(file).toEqual((await flows(FLOWS)).file);
  });

  test('count once a pair that is there twice, and not at all one that contradicts itself', async () => {
    const [twice = [], other = []] = [FLOWS[1], FLOWS[2]];
    const { file, report } = await flows([...FLOWS, twice, [...other.slice(0, 4), '7']]);

    expect(findingsAbout(report, 'lines-twice')).toEqual([{ count: 1, lines: [16] }]);
    expect(findingsAbout(report, 'lines-contradict')).toEqual([{ count: 2, lines: [3, 17] }]);
    expect(written(file)).toEqual(
      written((await flows(FLOWS)).file).filter((line) => !line.startsWith('44001 > 49003')),
    );
  });

  test.each<[string, readonly (readonly string[])[], string]>([
    ['no line of the region', [FLOWS[0] ?? [], ...FLOWS.slice(13)], 'nothing-here'],
    [
      'large flows alone',
      [FLOWS[0] ?? [], FLOWS[1] ?? [], ['44001', '', '75056', '', '100']],
      'large-flows-alone',
    ],
    ['a column twice', FLOWS.map((cells) => [...cells, cells[4] ?? '']), 'column-twice'],
  ])('are refused with %s', async (_, rows, reason) => {
    expect(readMade(unwrap(await openAnnualFile(strToU8(text(rows)))), madeContext)).toMatchObject({
      ok: false,
      error: { reason, kind: 'flows' },
    });
  });

  test('are not believed when their sum is another', async () => {
    const { file } = await flows(FLOWS);

    expect(decodeAnnualFile({ ...file, total: file.total + 1e-6 }).ok).toBe(false);
  });
});

async function flows(rows: readonly (readonly string[])[]) {
  const sheets = unwrap(await openAnnualFile(strToU8(text(rows))));
  const { file, report } = unwrap(readMade(sheets, madeContext));
  return { file: file as FlowsFile, report };
}

function text(rows: readonly (readonly string[])[]): string {
  return Papa.unparse(rows as string[][], { delimiter: ';' });
}

function written({ ends, home, work, people }: FlowsFile): string[] {
  return people.map((value, at) => `${ends[home[at] ?? -1]?.id} > ${ends[work[at] ?? -1]?.id}: ${value}`);
}
