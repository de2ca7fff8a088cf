import { useState } from 'react';
import type { TradeNeeds } from '../../../domain/trades/needs.ts';
import type { SurveyLine } from '../../../domain/trades/recruitment.ts';
import { formatCount } from '../../formats.ts';
import { Button } from '../../primitives/Button.tsx';
import { recruitmentTexts } from '../../texts/recruitment.ts';

type Bassin = TradeNeeds['bassins'][number];

/** Bassins shown at first, the one that holds most of the territory before the others. */
const FIRST = 3;

/** The figures of one family in each bassin crossed, on the bassin's own footprint. */
export function BassinNeeds({ bassins }: { readonly bassins: readonly Bassin[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? bassins : bassins.slice(0, FIRST);
  return (
    <>
      {shown.map((bassin) => (
        <BassinCard key={bassin.id} bassin={bassin} />
      ))}
      {shown.length < bassins.length && (
        <Button variant="quiet" onClick={() => setAll(true)}>
          {recruitmentTexts.moreBassins(bassins.length - shown.length)}
        </Button>
      )}
    </>
  );
}

function BassinCard({ bassin: { name, ofBassin, lines } }: { readonly bassin: Bassin }) {
  const { bassinTitle, covers, tableOf, year, projects, difficult, seasonal } = recruitmentTexts;
  const [latest] = lines;
  if (!latest) return null;
  return (
    <div className="bassin">
      <h5>{bassinTitle(name, latest)}</h5>
      <p className="note">{covers(ofBassin)}</p>
      <table className="needs-table" aria-label={tableOf(name)}>
        <thead>
          <tr>
            <th scope="col">{year}</th>
            <th scope="col">{projects}</th>
            <th scope="col">{difficult}</th>
            <th scope="col">{seasonal}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <YearLine key={line.year} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function YearLine({ line }: { readonly line: SurveyLine }) {
  const { projects, difficult, seasonal, difficultShare, seasonalShare } = line;
  return (
    <tr>
      <th scope="row">{line.year}</th>
      {line.state === 'line' ? (
        <>
          <td>{recruitmentTexts.line(line)}</td>
          <PartCell count={difficult} share={difficultShare} of={projects} />
          <PartCell count={seasonal} share={seasonalShare} of={projects} />
        </>
      ) : (
        <td colSpan={3} className="note">
          {recruitmentTexts.line(line)}
        </td>
      )}
    </tr>
  );
}

interface PartCellProps {
  readonly count: number | null;
  readonly share: number | null;
  /** Projects of the line. */
  readonly of: number | null;
}

/** A part of the projects: its share, and how many it is. */
function PartCell({ count, share, of }: PartCellProps) {
  if (count === null) return <td className="note">{recruitmentTexts.unpublished}</td>;
  return (
    <td>
      {recruitmentTexts.share(share, of ?? 0)}
      <span className="needs-table__count">{formatCount(count)}</span>
    </td>
  );
}
