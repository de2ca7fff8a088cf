import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import './SortHeader.css';

interface SortHeaderProps {
  /** How the table is sorted by this column now; null when it is sorted by another. */
  readonly direction: 'ascending' | 'descending' | null;
  readonly onSort: () => void;
  readonly isNumber?: boolean;
  readonly children: ReactNode;
}

const ARROWS = { ascending: ArrowUp, descending: ArrowDown } as const;

/** Header of a column that sorts its table. */
export function SortHeader({ direction, onSort, isNumber = false, children }: SortHeaderProps) {
  const Arrow = direction ? ARROWS[direction] : ArrowUpDown;
  return (
    <th scope="col" aria-sort={direction ?? undefined} className={isNumber ? 'sort sort--number' : 'sort'}>
      <button type="button" className="sort__button" onClick={onSort}>
        <span className="sort__label">{children}</span>
        <Arrow aria-hidden="true" className="sort__arrow" />
      </button>
    </th>
  );
}
