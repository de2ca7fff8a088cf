import type { RefObject } from 'react';
import { shellTexts } from '../texts/shell.ts';
import './ColumnNav.css';

interface ColumnNavProps {
  readonly territory: RefObject<HTMLElement | null>;
  readonly pistes: RefObject<HTMLElement | null>;
  readonly places: RefObject<HTMLElement | null>;
  readonly notebook: RefObject<HTMLElement | null>;
}

/** The parts of the column, which is long: each one press away, wherever one has scrolled to. */
export function ColumnNav({ territory, pistes, places, notebook }: ColumnNavProps) {
  return (
    <nav className="column-nav" aria-label={shellTexts.parts}>
      <button type="button" onClick={() => reach(territory.current)}>
        {shellTexts.territoryPart}
      </button>
      <button type="button" onClick={() => reach(pistes.current)}>
        {shellTexts.pistesPart}
      </button>
      <button type="button" onClick={() => reach(places.current)}>
        {shellTexts.placesPart}
      </button>
      <button type="button" onClick={() => reach(notebook.current)}>
        {shellTexts.notebookPart}
      </button>
    </nav>
  );
}

/** A link to an anchor would replace the session that the address carries. */
function reach(part: HTMLElement | null): void {
  part?.focus({ preventScroll: true });
  part?.scrollIntoView({ block: 'start' });
}
