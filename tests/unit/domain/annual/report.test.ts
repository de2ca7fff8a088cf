import { expect, test } from 'vitest';
import { createFindings, mayPass } from '../../../../src/domain/annual/report.ts';

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
