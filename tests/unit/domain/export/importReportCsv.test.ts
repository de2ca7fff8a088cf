import { expect, test } from 'vitest';
import { importReportCsv } from '../../../../src/domain/export/importReportCsv.ts';
import type { LineFinding } from '../../../../src/domain/places/import/report.ts';

test('the report of an import is a table that no spreadsheet runs', () => {
  const finding: LineFinding = {
    line: 12,
    outcome: 'corrected',
    name: '=HYPERLINK("x")',
    field: 'telephone',
    reason: 'bad-phone',
    given: '+abc',
  };

  const csv = importReportCsv([finding], {
    columns: ['Line', 'Name', 'Column', 'Done', 'Read'],
    said: ({ reason }) => reason,
  });

  expect(csv).toBe(
    '\uFEFFLine;Name;Column;Done;Read\r\n12;"\'=HYPERLINK(""x"")";telephone;bad-phone;\'+abc\r\n',
  );
});
