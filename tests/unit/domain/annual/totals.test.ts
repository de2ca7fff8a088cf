import { describe, expect, test } from 'vitest';
import { bas, fontenay, MADE_LINES, type MadeLine, surveyRows } from '../../../support/madeSurvey.ts';
import { acceptRows, findingsAbout, readRows } from '../../../support/readingMade.ts';

describe('lines of totals', () => {
  const total = (change: Partial<MadeLine>): MadeLine => ({
    ...bas('TOTAL', '0', '*', '*'),
    label: 'Total',
    ...change,
  });

  test('are not counted as lines, and agree', () => {
    // 10 + « * » + 20, then 10 + 30.
    const totals = [
      total({ met: '35' }),
      total({
        family: 'A0X40',
        bassin: 'Total',
        bassinName: '',
        departement: '',
        met: '40',
        label: 'Agriculteurs',
      }),
    ];
    const { file, report } = acceptRows(surveyRows(2026, [...MADE_LINES, ...totals]));

    expect(file).toEqual(acceptRows(surveyRows(2026)).file);
    expect(findingsAbout(report, 'totals-agree')).toEqual([{ count: 2 }]);
  });

  test('leave out the lines that they do not add up', () => {
    const { file, report } = acceptRows(surveyRows(2026, [...MADE_LINES, total({ met: '27' })]));

    expect(file.bassins.map(({ id }) => id)).toEqual(['BE:5202', 'BE:5301']);
    expect(findingsAbout(report, 'totals-differ')).toEqual([
      { count: 3, lines: [10], names: ['Bas-Pays, Loire'] },
    ]);
  });

  test('keep lines whose total is off by the rounding of each', () => {
    const { file, report } = acceptRows(
      surveyRows(2026, [...MADE_LINES, total({ ...fontenay('TOTAL', '71', '*', '*'), label: '' })]),
    );

    expect(file.part).toHaveLength(7);
    expect(findingsAbout(report, 'totals-rounded')).toEqual([{ count: 1, lines: [10] }]);
  });

  test('refuse the file when that of the region is wrong', () => {
    const wide = total({ bassin: '', bassinName: '', departement: '', met: '3' });

    expect(readRows(surveyRows(2026, [...MADE_LINES, wide]))).toMatchObject({
      ok: false,
      error: {
        reason: 'totals-differ',
        findings: expect.arrayContaining([expect.objectContaining({ what: 'totals-differ' })]),
      },
    });
  });

  test('of other regions are left alone', () => {
    const other = total({ region: '01', departement: '971', bassin: '', bassinName: '', met: '3' });

    expect(acceptRows(surveyRows(2026, [...MADE_LINES, other])).file).toEqual(
      acceptRows(surveyRows(2026)).file,
    );
  });
});
