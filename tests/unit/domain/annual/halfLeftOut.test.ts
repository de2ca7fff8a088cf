import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { sheetOf } from '../../../../src/domain/annual/sheets.ts';
import { FLOWS } from '../../../support/madeFlows.ts';
import { bas, fontenay, madeContext, surveyRows } from '../../../support/madeSurvey.ts';
import { OLD_TENSION, tensionSheets } from '../../../support/madeTension.ts';
import { asText, type MadeRows, readMade, textSheet } from '../../../support/readingMade.ts';
import type { MadeCell } from '../../../support/workbookOf.ts';

/** Whether a file of each kind is taken, of so many lines that can be read and so many that cannot. */
const TAKEN: Readonly<Record<string, (good: number, bad: number) => boolean>> = {
  bmo: (good, bad) => {
    const families = ['A0X40', 'D2X20', 'D2X40', 'S0X40'].slice(0, good);
    const lines = [
      ...families.map((family) => bas(family, '10', '5', '0')),
      ...Array.from({ length: bad }, (_, at) => fontenay(`Z9X9${at}`, '10', '5', '0')),
    ];
    return isTaken(surveyRows(2026, lines));
  },
  tension: (good, bad) => {
    const { FAP228_Régions: [headings = [], line = []] = [] } = tensionSheets();
    const lines = [
      ...[
        ['D2X40', 'Soudeurs'],
        ['V0X60', 'Aides-soignants'],
        ['A0X40', 'Agriculteurs'],
      ].slice(0, good),
      ...Array.from({ length: bad }, (_, at) => [`Z9X9${at}`, 'Autres']),
    ].map(([code = '', label = '']) => line.with(2, code).with(3, label) as MadeCell[]);
    return isTaken([headings, ...lines]);
  },
  'tension of before': (good, bad) => {
    const [headings = [], line = []] = OLD_TENSION;
    const codes = [
      ...['D2Z41', 'S0Z42', 'V0Z60'].slice(0, good),
      ...['Y1Z10', 'Y1Z11', 'Y1Z12'].slice(0, bad),
    ];
    return isTakenText([headings, ...codes.map((code) => line.with(0, code))]);
  },
  flows: (good, bad) => {
    const works = ['44001', '49003', '49002'].slice(0, good);
    const unknown = ['49997', '49998', '49999'].slice(0, bad);
    return isTakenText([
      FLOWS[0] ?? [],
      ...[...works, ...unknown].map((work) => ['44001', 'Abbaretz', work, '', '20.5']),
    ]);
  },
  'private jobs': (good, bad) =>
    isTaken([['code', 'year', 'eff_total'], ...communes(good, bad).map((code) => [code, '2025', '10'])]),
  'commune table': (good, bad) =>
    isTaken([['code', 'nb_puits_23'], ...communes(good, bad).map((code, at) => [code, String(at)])]),
};

test.each(Object.keys(TAKEN))(
  'a file is taken with half of its lines left out, and not with more: %s',
  (kind) => {
    const isTakenWith = TAKEN[kind] ?? (() => false);

    expect(isTakenWith(1, 0)).toBe(true);
    expect(isTakenWith(1, 1)).toBe(true);
    expect(isTakenWith(2, 2)).toBe(true);
    expect(isTakenWith(2, 3)).toBe(false);
    expect(isTakenWith(1, 2)).toBe(false);
  },
);

function communes(good: number, bad: number): readonly string[] {
  return [...['44001', '49002', '49003'].slice(0, good), ...['49997', '49998', '49999'].slice(0, bad)];
}

function isTaken(rows: MadeRows): boolean {
  return readMade([sheetOf('Feuille', asText(rows))], madeContext).ok;
}

function isTakenText(rows: readonly (readonly string[])[]): boolean {
  return readMade([textSheet(Papa.unparse(rows as string[][]))], madeContext).ok;
}
