import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { offlineTexts } from '../texts/offline.ts';
import './offline.css';

/** Offers the version that waits. It stays until it is answered, and covers nothing. */
export function NewVersion() {
  const take = useApp((state) => state.takeNewVersion);
  const { postponeNewVersion } = useApp((state) => state.offlineActions);
  return (
    <div role="status">
      {take && (
        <div className="new-version">
          <p>
            <strong>{offlineTexts.newVersion}</strong> {offlineTexts.newVersionNote}
          </p>
          <div className="new-version__answers">
            <Button onClick={take}>{offlineTexts.reload}</Button>
            <Button variant="quiet" onClick={postponeNewVersion}>
              {offlineTexts.later}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
