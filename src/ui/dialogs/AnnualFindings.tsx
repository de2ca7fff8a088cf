import type { AnnualFinding } from '../../domain/annual/report.ts';
import { annualReportTexts } from '../texts/annualReport.ts';

/** What must be known first: what is not in the file that was made. */
const ORDER = ['left-out', 'told', 'checked'] as const;

/** What was found in an official file, under the heading of what became of it. */
export function AnnualFindings({ findings }: { readonly findings: readonly AnnualFinding[] }) {
  return ORDER.map((outcome) => {
    const said = findings.filter((finding) => finding.outcome === outcome);
    if (said.length === 0) return null;
    return (
      <section key={outcome} className="annual-findings" data-outcome={outcome}>
        <h4>{annualReportTexts.outcomes[outcome]}</h4>
        <ul>
          {said.map((finding) => (
            <li key={finding.what}>{annualReportTexts.finding(finding)}</li>
          ))}
        </ul>
      </section>
    );
  });
}
