import { hasUnsavedWork } from '../../state/derived/kept.ts';
import { useApp } from '../../state/useApp.ts';
import { SaveNotebook } from '../panels/notebook/SaveNotebook.tsx';
import { Button } from '../primitives/Button.tsx';
import { offlineTexts } from '../texts/offline.ts';
import { useTexts } from '../useTexts.ts';
import './offline.css';

/** Offers the version that waits. It stays until it is answered, and covers nothing. */
export function NewVersion() {
  const take = useApp((state) => state.takeNewVersion);
  const unsaved = useApp(hasUnsavedWork);
  const { postponeNewVersion } = useApp((state) => state.offlineActions);
  const { newVersionSave } = useTexts(offlineTexts);
  return (
    <div role="status">
      {take && (
        <div className="new-version">
          <p>
            <strong>{offlineTexts.newVersion}</strong> {offlineTexts.newVersionNote}{' '}
            {unsaved && newVersionSave}
          </p>
          <div className="new-version__answers">
            {unsaved && <SaveNotebook />}
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
