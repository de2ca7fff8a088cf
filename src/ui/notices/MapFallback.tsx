import type { Problem } from '../../domain/problems.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { shellTexts } from '../texts/shell.ts';
import { MAP_PROBLEMS, ProblemCard } from './Problems.tsx';
import './notices.css';

/** What stands in place of the map when it cannot be drawn: a sentence, and the way that still works. */
export function MapFallback() {
  const problem = useApp((state) => state.problems.find(({ kind }: Problem) => MAP_PROBLEMS.has(kind)));
  const { openDialog } = useApp((state) => state.uiActions);
  return (
    <div role="alert">
      {problem && (
        <div className="map-fallback">
          <div className="map-fallback__card">
            <ProblemCard problem={problem} onRetry={null} />
            <Button variant="primary" onClick={() => openDialog('communes')}>
              {shellTexts.communesTable}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
