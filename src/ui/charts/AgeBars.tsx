import { formatShare } from '../formats.ts';
import './charts.css';

interface AgeBarsProps {
  readonly caption: string;
  readonly ageTitle: string;
  readonly bands: readonly string[];
  readonly own: { readonly label: string; readonly shares: readonly number[] };
  /** Null when there is nothing to compare with. */
  readonly other: { readonly label: string; readonly shares: readonly number[] } | null;
}

/** A table whose cells are also bars: the picture and its alternative are the same thing. */
export function AgeBars({ caption, ageTitle, bands, own, other }: AgeBarsProps) {
  const widest = Math.max(...own.shares, ...(other?.shares ?? []), 0.01);
  return (
    <table className="ages">
      <caption className="bars__caption">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{ageTitle}</th>
          <th scope="col">
            <span className="ages__key bars__bar--own" aria-hidden="true" />
            {own.label}
          </th>
          {other && (
            <th scope="col">
              <span className="ages__key bars__bar--other" aria-hidden="true" />
              {other.label}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {bands.map((band, at) => (
          <tr key={band}>
            <th scope="row">{band}</th>
            <ShareCell share={own.shares[at] ?? 0} widest={widest} look="own" />
            {other && <ShareCell share={other.shares[at] ?? 0} widest={widest} look="other" />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ShareCellProps {
  readonly share: number;
  readonly widest: number;
  readonly look: 'own' | 'other';
}

function ShareCell({ share, widest, look }: ShareCellProps) {
  return (
    <td>
      <span className="ages__cell">
        <span
          className={`ages__bar bars__bar--${look}`}
          style={{ width: `${(60 * share) / widest}%` }}
          aria-hidden="true"
        />
        {formatShare(share)}
      </span>
    </td>
  );
}
