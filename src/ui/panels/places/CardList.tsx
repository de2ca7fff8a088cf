import { type ReactNode, type Ref, useState } from 'react';
import { Button } from '../../primitives/Button.tsx';
import { placesTexts } from '../../texts/places.ts';

/** Items shown at first, and how many more each time. */
const FIRST = 5;
const PAGE = 20;

interface CardListProps<T> {
  /** Accessible name of the list; left out where something else names it. */
  readonly label?: string;
  readonly className?: string;
  readonly items: readonly T[];
  /** The line of an item, with its key. */
  readonly children: (item: T) => ReactNode;
  readonly ref?: Ref<HTMLUListElement>;
}

/** Cards one below the other, the first ones at first: a file of the person's own may bring thousands. */
export function CardList<T>({ label, className = 'place-list', items, children, ref }: CardListProps<T>) {
  const [shown, setShown] = useState(FIRST);
  const left = items.length - shown;
  return (
    <>
      <ul ref={ref} className={className} aria-label={label}>
        {items.slice(0, shown).map(children)}
      </ul>
      {left > 0 && <Button onClick={() => setShown(shown + PAGE)}>{placesTexts.more(left)}</Button>}
    </>
  );
}
