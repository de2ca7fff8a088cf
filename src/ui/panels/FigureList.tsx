import type { ReactNode } from 'react';
import './FigureList.css';

/** A label, its value, and what is told below it in a smaller voice. */
export type FigureLine = readonly [label: string, value: ReactNode, beside?: ReactNode];

/** Labels and values, one a line. */
export function FigureList({ lines }: { readonly lines: readonly FigureLine[] }) {
  return (
    <dl className="figures">
      {lines.map(([label, value, beside]) => (
        <div key={label} className="figures__line">
          <dt>{label}</dt>
          <dd>{value}</dd>
          {beside && <dd className="figures__beside">{beside}</dd>}
        </div>
      ))}
    </dl>
  );
}
