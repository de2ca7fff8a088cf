import { type ReactNode, type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { listTexts } from '../texts/lists.ts';
import { Button } from './Button.tsx';

/** Rows in sight at first: more is a list that one looks into, not an answer. */
const ROWS = 5;
/** How many more each time: a file of the person's own may bring thousands. */
const PAGE = 20;

interface ShortListProps<T> {
  readonly items: readonly T[];
  /** The row of an item, an `li` with its key. */
  readonly children: (item: T, at: number) => ReactNode;
  /** Accessible name of the list; left out where something else names it. */
  readonly label?: string;
  readonly className?: string;
  readonly ordered?: boolean;
  /** Rows at first, 5 unless told. */
  readonly first?: number;
  readonly ref?: Ref<HTMLElement>;
}

/** A list of which five rows are seen before « Voir les N autres »; the first of these then receives the focus. */
export function ShortList<T>({
  items,
  children,
  label,
  className,
  ordered = false,
  first = ROWS,
  ref,
}: ShortListProps<T>) {
  const [shown, setShown] = useState(first);
  const list = useRef<HTMLElement>(null);
  const reached = useRef<number | null>(null);
  useImperativeHandle(ref, () => list.current as HTMLElement);
  // The button that shows the others is gone, or is elsewhere.
  useLayoutEffect(() => {
    if (reached.current !== null) focusRow(list.current?.children[reached.current]);
    reached.current = null;
  });
  const left = items.length - shown;
  const more = () => {
    reached.current = shown;
    setShown(shown + PAGE);
  };
  const List = ordered ? 'ol' : 'ul';
  return (
    <>
      <List ref={list as Ref<never>} className={className} aria-label={label}>
        {items.slice(0, shown).map(children)}
      </List>
      {left > 0 && (
        <Button variant="quiet" className="button--flush" onClick={more}>
          {listTexts.more(left)}
        </Button>
      )}
    </>
  );
}

/** What can be pressed in a row, or the row itself. */
function focusRow(row: Element | undefined): void {
  if (!(row instanceof HTMLElement)) return;
  const target = row.querySelector<HTMLElement>('button, a, input') ?? row;
  if (target === row) row.tabIndex = -1;
  target.focus();
}
