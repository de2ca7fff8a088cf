import type { ReactNode } from 'react';

interface FigureTableProps {
  /** Accessible name. */
  readonly label: string;
  /** Cells of the head. */
  readonly head: ReactNode;
  /** Lines, `FigureLine` each. */
  readonly children: ReactNode;
  readonly className?: string;
}

/** What the map colours, communes or zones, as a table that scrolls by itself. */
export function FigureTable({ label, head, children, className = '' }: FigureTableProps) {
  return (
    <div className="region-table__scroll">
      <table className={`region-table ${className}`} aria-label={label}>
        <thead>
          <tr>{head}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

interface FigureLineProps {
  /** Whether it belongs to the territory. */
  readonly isMine: boolean;
  readonly name: ReactNode;
  /** Cells after the name. */
  readonly children: ReactNode;
}

/** A commune or a zone, and what is told of it. */
export function FigureLine({ isMine, name, children }: FigureLineProps) {
  return (
    <tr data-mine={isMine}>
      <th scope="row">{name}</th>
      {children}
    </tr>
  );
}
