import { Children, type ReactNode, useState } from 'react';
import { listTexts } from '../texts/lists.ts';
import { Button } from './Button.tsx';

/** Rows in sight at first: more is a list that one looks into, not an answer. */
const ROWS = 5;

interface ShortListProps {
  /** Its rows, each an `li`. */
  readonly children: ReactNode;
  readonly ordered?: boolean;
  readonly className?: string;
}

/** A list of which five rows are seen before « Voir les N autres »; one row more is shown rather than a button in its place. */
export function ShortList({ children, ordered = false, className }: ShortListProps) {
  const [whole, setWhole] = useState(false);
  const rows = Children.toArray(children);
  const shown = whole || rows.length <= ROWS + 1 ? rows : rows.slice(0, ROWS);
  const List = ordered ? 'ol' : 'ul';
  return (
    <>
      <List className={className}>{shown}</List>
      {shown.length < rows.length && (
        <Button variant="quiet" onClick={() => setWhole(true)}>
          {listTexts.more(rows.length - shown.length)}
        </Button>
      )}
    </>
  );
}
