import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { checkSurveys } from '../../../../geodata/checks/trades.ts';
import { fap2021 } from '../../../../geodata/steps/fap2021.ts';
import { members } from '../../../../geodata/steps/members.ts';
import { surveys } from '../../../../geodata/steps/surveys.ts';
import { zonings } from '../../../../geodata/steps/zonings.ts';
import type { BmoFile } from '../../../../src/domain/annual/bmo/bmoFile.ts';
import {
  bas,
  fontenay,
  MADE_LINES,
  type MadeLine,
  madeContext,
  surveyRows,
} from '../../../support/madeSurvey.ts';
import { stepContext } from '../../../support/stepContext.ts';
import { stepResults } from '../../../support/stepResults.ts';

describe('surveys', () => {
  test('keep the bassins of the communes of the region, and no other', () => {
    const [survey] = run({ 'bmo-2025': text(2025) });

    expect(survey?.file.bassins.map(({ id }) => id)).toEqual(['BE:5201', 'BE:5202', 'BE:5301']);
    expect(survey?.file.parts.map(([, , region]) => region)).toEqual([
      'REG:52',
      'REG:52',
      'REG:53',
      'REG:53',
    ]);
  });

  test('are as many as there are manifests', () => {
    const all = run({ 'bmo-2025': text(2025), 'bmo-2026': text(2026, [bas('A0X40', 2, '*', '*')]) });

    expect(all.map(({ id, file }) => [id, file.year, file.part.length])).toEqual([
      ['bmo-2025', 2025, 7],
      ['bmo-2026', 2026, 1],
    ]);
  });

  test.each<[string, MadeLine, string, number?]>([
    ['of another nomenclature', bas('A0Z40', 1, 1, 1), 'families-unknown'],
    ['of a bassin nobody knows', { ...bas('A0X40', 1, 1, 1), bassin: 5299 }, 'bassins-new'],
    [
      'of a bassin under the name of another',
      { ...bas('V0X60', 1, 1, 1), bassinName: 'FONTENAY LE COMTE' },
      'bassins-unsure',
    ],
    ['with a word for a figure', bas('V0X60', 'douze', 1, 1), 'figures-unreadable'],
    ['with more difficult projects than projects', bas('V0X60', 12, 13, '*'), 'parts-above'],
    ['that is there with other figures', bas('A0X40', 99, 5, '*'), 'lines-contradict', 2],
  ])('stop on a line %s', (_, line, what, at = 10) => {
    expect(() => run({ 'bmo-2025': text(2025, [...MADE_LINES, line]) })).toThrow(
      new RegExp(`^bmo-2025:${at}: left out, .*"what":"${what}"`),
    );
  });

  test('stop on another year than that of the manifest, in every line or in one', () => {
    expect(() => run({ 'bmo-2024': text(2025) })).toThrow('bmo-2024: the survey of 2025');
    expect(() => run({ 'bmo-2025': text(2025).replace('\n2025', '\n2024') })).toThrow('several-years');
  });

  test('stop on a truncated line', () => {
    expect(() =>
      run({ 'bmo-2025': text(2025, [...MADE_LINES, fontenay('S0X40', 1, 1, 1)]).slice(0, -3) }),
    ).toThrow('bmo-2025:10: left out, {"outcome":"left-out","what":"lines-unreadable"');
  });

  test('stop on a manifest that does not say the year', () => {
    expect(() => run({ 'bmo-next': text(2025) })).toThrow(
      'geodata/sources/bmo-next.json: a survey is named bmo- and its year',
    );
  });
});

describe('checkSurveys', () => {
  test('stops on a survey without all the bassins of the region', () => {
    expect(() => check(2026, 1)).toThrow('bmo-2026: 1 bassins of REG:52, expected 26');
  });

  test('stops on another number of lines than the known one', () => {
    expect(() => check(2025, 26)).toThrow('bmo-2025: 26 lines of REG:52, expected 3323');
  });

  test('accepts a year whose totals nobody knows yet', () => {
    expect(() => check(2026, 26)).not.toThrow();
  });
});

function text(year: number, lines?: readonly MadeLine[]): string {
  return Papa.unparse(surveyRows(year, lines), { newline: '\n' });
}

function run(sources: Readonly<Record<string, string>>) {
  const { bassins, departements, families } = madeContext;
  return surveys.run(
    stepContext({
      sources,
      values: [
        [
          members,
          { zoneIds: { bassin: bassins.map(({ id }) => id), departement: departements.map(({ id }) => id) } },
        ],
        [zonings, { names: new Map([...bassins, ...departements].map(({ id, name }) => [id, name])) }],
        [
          fap2021,
          { table: { codes: families.map(({ code }) => code), labels: families.map(({ label }) => label) } },
        ],
      ],
    }),
  );
}

function check(year: number, bassins: number): void {
  const positions = Array.from({ length: bassins }, (_, at) => at);
  const none = positions.map(() => null);
  const file: Partial<BmoFile> = {
    year,
    region: 'REG:52',
    parts: positions.map((at) => [at, 'DEP:44', 'REG:52']),
    part: positions,
    family: positions.map(() => 0),
    projects: none,
    difficult: none,
    seasonal: none,
  };
  checkSurveys(stepResults([[surveys, [{ id: `bmo-${year}`, file }]]]));
}
