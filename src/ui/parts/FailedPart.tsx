import { hasUnsavedWork } from '../../state/derived/kept.ts';
import { useApp } from '../../state/useApp.ts';
import { ProblemCard } from '../notices/Problems.tsx';
import { NewVersion } from '../offline/NewVersion.tsx';
import { SaveNotebook } from '../panels/notebook/SaveNotebook.tsx';
import { partsTexts } from '../texts/parts.ts';
import { useTexts } from '../useTexts.ts';
import type { Failure } from './ErrorBoundary.tsx';
import './parts.css';

/** What stands in place of a part that failed, and what can be done: again, or with the version that took its place. */
export function FailedPart({ detail, again, retry }: Failure) {
  const { insist } = useTexts(partsTexts);
  const renewed = useApp((state) => state.takeNewVersion !== null);
  const unsaved = useApp(hasUnsavedWork);
  return (
    <div className="failed-part stack" role="alert">
      <ProblemCard problem={{ kind: 'part-unavailable', detail }} onRetry={retry} />
      {renewed && <NewVersion />}
      {again && !renewed && (
        <div className="stack stack--tight">
          <p>{insist}</p>
          {unsaved && (
            <div>
              <SaveNotebook />
            </div>
          )}
        </div>
      )}
    </div>
  );
}
