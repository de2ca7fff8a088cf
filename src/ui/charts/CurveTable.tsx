import './CurveTable.css';

interface CurveTableProps {
  /** What unfolds the table. */
  readonly summary: string;
  readonly yearTitle: string;
  readonly years: readonly number[];
  /** One cell for each year, already in words. */
  readonly columns: readonly { readonly title: string; readonly cells: readonly string[] }[];
}

/** The numbers behind a curve, folded: one line a year. */
export function CurveTable({ summary, yearTitle, years, columns }: CurveTableProps) {
  return (
    <details className="figure-note">
      <summary>{summary}</summary>
      <table className="curve-table">
        <thead>
          <tr>
            <th scope="col">{yearTitle}</th>
            {columns.map(({ title }) => (
              <th key={title} scope="col" className="number">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year, at) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {columns.map(({ title, cells }) => (
                <td key={title} className="number">
                  {cells[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
