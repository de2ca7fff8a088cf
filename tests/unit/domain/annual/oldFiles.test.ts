import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeAnnualFile } from '../../../../src/domain/annual/annualFile.ts';

/** Files as the first readers made them for the folder of a centre: never rewritten, they are what centres have. */
test.each([
  ['bmo-2026.json', { kind: 'bmo', families: ['A0X40', 'D2X40', 'S0X40', 'V0X60'] }],
  ['commune-table-2022.json', { kind: 'commune-table', columns: [{ year: 2021 }, { year: 2022 }] }],
  ['flows-2022.json', { kind: 'flows' }],
  ['private-jobs-2025.json', { kind: 'private-jobs', years: [2024, 2025] }],
  ['tension-2024.json', { kind: 'tension', codes: ['D2X40', 'S0X40', 'V0X60'] }],
  ['tension-fap2009-2020.json', { kind: 'tension-fap2009' }],
])('%s of the first readers is read whole', (name, said) => {
  const file: unknown = JSON.parse(readFileSync(new URL(`files/${name}`, import.meta.url), 'utf8'));

  expect(file).toMatchObject({ format: 1, ...said });
  expect(decodeAnnualFile(file)).toEqual({ ok: true, value: file });
});
