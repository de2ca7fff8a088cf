import { expect, test } from 'vitest';
import { createFindings, mayPass } from '../../../../src/domain/annual/report.ts';
import { annualReportTexts } from '../../../../src/ui/texts/annualReport.ts';

test('what comes again and again is one finding: how often, its first five lines, and its names once each', () => {
  const findings = createFindings();
  for (let line = 1; line <= 7; line++)
    findings.addLine('left-out', 'communes-unknown', line, line % 2 === 0 ? 'Ailleurs' : 'Là-bas');
  findings.addLine('told', 'communes-unknown', 8);
  findings.addLine('told', 'communes-unknown', 9, 'Ici');
  findings.addLine('told', 'communes-unknown', 10);

  expect(findings.list()).toEqual([
    {
      outcome: 'left-out',
      what: 'communes-unknown',
      count: 7,
      lines: [1, 2, 3, 4, 5],
      names: ['Là-bas', 'Ailleurs'],
    },
    { outcome: 'told', what: 'communes-unknown', count: 3, lines: [8, 9, 10], names: ['Ici'] },
  ]);
});

test('several cells of a line are that line once, and no count of lines', () => {
  const findings = createFindings();
  for (const line of [2, 2, 3]) findings.addLine('told', 'cells-blank', line);
  const [finding] = findings.list();

  expect(finding).toEqual({ outcome: 'told', what: 'cells-blank', count: 3, lines: [2, 3] });
  expect(annualReportTexts.finding(finding!).replaceAll(/[\u00A0\u202F]/g, ' ')).toBe(
    '3 cases vides, lues comme non publiées (lignes 2, 3).',
  );
});

test('what is told whole stays apart, even twice', () => {
  const findings = createFindings();
  findings.add('checked', 'zones', { count: 2 });
  findings.add('checked', 'zones', { count: 3 });

  expect(findings.list()).toEqual([
    { outcome: 'checked', what: 'zones', count: 2 },
    { outcome: 'checked', what: 'zones', count: 3 },
  ]);
});

test.each([
  ['too-long', true],
  ['reader-missing', true],
  ['columns-missing', false],
  ['nothing-here', false],
] as const)('a file refused for « %s » may pass at another try: %s', (reason, expected) => {
  expect(mayPass({ reason })).toBe(expected);
});
