import { useApp } from '../../../state/useApp.ts';
import { UndoOpening } from '../../notices/UndoOpening.tsx';
import { notebookFileTexts } from '../../texts/notebookFile.ts';
import { useTexts } from '../../useTexts.ts';
import { CalendarFile } from './CalendarFile.tsx';
import { KeepOnDevice } from './KeepOnDevice.tsx';
import { NotebookLink } from './NotebookLink.tsx';
import { OpenNotebook } from './OpenNotebook.tsx';
import { SaveNotebook } from './SaveNotebook.tsx';
import { TerritoriesFile } from './TerritoriesFile.tsx';

/** Every way to take the notebook along otherwise than on paper, and to come back to it. */
export function NotebookFiles() {
  const texts = useTexts(notebookFileTexts);
  const canKeep = useApp((state) => state.capabilities.keepOnDevice);
  return (
    <div className="stack stack--tight">
      <p className="note">{texts.saveHint}</p>
      <div className="cluster">
        <SaveNotebook />
        <OpenNotebook />
        <UndoOpening />
      </div>
      <div className="cluster">
        <CalendarFile />
        <TerritoriesFile />
        <NotebookLink />
      </div>
      {canKeep && (
        <div className="cluster">
          <KeepOnDevice />
        </div>
      )}
    </div>
  );
}
