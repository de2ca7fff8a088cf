import { Download } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { importReportCsv } from '../../domain/export/importReportCsv.ts';
import {
  doubleLines,
  groupFindings,
  type ImportReport,
  type LineFinding,
  type LineOutcome,
} from '../../domain/places/import/report.ts';
import { searchedPart, wordsOf } from '../../domain/search/normalise.ts';
import { saveFile } from '../panels/territory/saveFile.ts';
import { Button } from '../primitives/Button.tsx';
import { RadioGroup } from '../primitives/RadioGroup.tsx';
import { TextField } from '../primitives/TextField.tsx';
import { importReportTexts } from '../texts/importReport.ts';
import { importTexts } from '../texts/imports.ts';

/** Lines added at a time: a file of fifty thousand lines opens as quickly as a short one. */
const PAGE = 100;

type Shown = LineOutcome | 'all';

/** What was done to the lines, one row for each thing done, to be filtered and taken away. */
export function ImportFindings({ report }: { readonly report: ImportReport }) {
  const { findings } = report;
  const [shown, setShown] = useState<Shown>('all');
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const query = useDeferredValue(text);
  const kept = useMemo(() => findings.filter(matches(shown, query)), [findings, shown, query]);
  const save = () =>
    saveFile({
      name: importTexts.reportName,
      type: 'text/csv',
      text: importReportCsv(kept, {
        columns: [
          importTexts.line,
          importTexts.name,
          importTexts.column,
          importTexts.said,
          importTexts.given,
        ],
        said: ({ outcome, reason }) =>
          `${importReportTexts.outcomes[outcome]}, ${importReportTexts.reasons[reason]}`,
      }),
    });
  return (
    <div className="stack">
      <div className="region-list__filters">
        <RadioGroup
          legend={importTexts.show}
          look="segments"
          options={shownOptions(report)}
          value={shown}
          onChange={setShown}
        />
        <TextField label={importTexts.filter} value={text} onChange={setText} />
      </div>
      <p role="status" className="note">
        {importTexts.shown(Math.min(limit, kept.length), kept.length)}
      </p>
      {kept.length > PAGE && <FindingGroups findings={kept} />}
      <div className="region-table__scroll">
        <table className="region-table import__findings" aria-label={importTexts.findings}>
          <thead>
            <tr>
              <th scope="col" className="number">
                {importTexts.line}
              </th>
              <th scope="col">{importTexts.name}</th>
              <th scope="col">{importTexts.said}</th>
              <th scope="col">{importTexts.given}</th>
            </tr>
          </thead>
          <tbody>
            {kept.slice(0, limit).map((finding) => (
              <FindingLine key={keyOf(finding)} finding={finding} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="cluster">
        {limit < kept.length && <Button onClick={() => setLimit(limit + PAGE)}>{importTexts.more}</Button>}
        <Button icon={<Download />} onClick={save}>
          {importTexts.saveReport}
        </Button>
      </div>
    </div>
  );
}

/** What thousands of lines come to, each thing said once. */
function FindingGroups({ findings }: { readonly findings: readonly LineFinding[] }) {
  const groups = useMemo(
    () => [...groupFindings(findings)].sort((a, b) => b.findings.length - a.findings.length),
    [findings],
  );
  return (
    <section aria-label={importTexts.grouped}>
      <ul>
        {groups.map(({ outcome, field, reason, findings: alike }) => (
          <li key={`${outcome} ${field} ${reason}`}>
            {importTexts.group(
              alike.length,
              `${importReportTexts.outcomes[outcome]}, ${field ? `${field}\u00A0: ` : ''}${importReportTexts.reasons[reason]}`,
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function FindingLine({ finding }: { readonly finding: LineFinding }) {
  return (
    <tr data-outcome={finding.outcome}>
      <td className="number">{finding.line}</td>
      <td>{finding.name}</td>
      <td>
        <strong>{importReportTexts.outcomes[finding.outcome]}</strong>, {saidOf(finding)}
      </td>
      <td className="import__given">{finding.given}</td>
    </tr>
  );
}

/** A line says a thing of a cell once. */
function keyOf({ line, field, reason, given }: LineFinding): string {
  return `${line} ${field} ${reason} ${given}`;
}

function saidOf({ field, reason }: LineFinding): string {
  return `${field ? `${field}\u00A0: ` : ''}${importReportTexts.reasons[reason]}`;
}

function matches(shown: Shown, query: string): (finding: LineFinding) => boolean {
  const words = wordsOf(searchedPart(query));
  return (finding) => {
    if (shown !== 'all' && finding.outcome !== shown) return false;
    if (words.length === 0) return true;
    const said = wordsOf(
      `${finding.line} ${finding.name} ${importReportTexts.outcomes[finding.outcome]} ${saidOf(finding)} ${finding.given}`,
    ).join(' ');
    return words.every((word) => said.includes(word));
  };
}

/** Only the outcomes that there are. A line counts once, whatever is said of it. */
function shownOptions(report: ImportReport) {
  // Of the lines accepted as they are, only probable doubles are worth a word.
  const counts = { ...report.counts, accepted: doubleLines(report).length };
  const outcomes = (['accepted', 'refused', 'corrected', 'ignored'] as const)
    .filter((outcome) => counts[outcome] > 0)
    .map((value) => ({ value, label: importTexts[value](counts[value]) }));
  return [{ value: 'all' as Shown, label: importTexts.all }, ...outcomes];
}
