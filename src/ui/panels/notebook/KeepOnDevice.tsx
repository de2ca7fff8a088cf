import { HardDrive } from 'lucide-react';
import { useState } from 'react';
import type { Keeping } from '../../../state/slices/keepSlice.ts';
import { lastDay } from '../../../state/sync/storageSync.ts';
import { today } from '../../../state/today.ts';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { Dialog } from '../../primitives/Dialog.tsx';
import { notebookFileTexts } from '../../texts/notebookFile.ts';
import './notebookFile.css';
import { useTexts } from '../../useTexts.ts';

/** Keeps the notebook on this device once the person knows what, where and until when; or forgets it. */
export function KeepOnDevice() {
  const keeping = useApp((state) => state.keeping);
  const { keepOnDevice, stopKeeping } = useApp((state) => state.keepActions);
  const [asking, setAsking] = useState(false);
  if (keeping.status === 'on') {
    return (
      <>
        <p>{notebookFileTexts.keepOn(keeping.until)}</p>
        <Button variant="quiet" onClick={stopKeeping}>
          {notebookFileTexts.keepStop}
        </Button>
      </>
    );
  }
  if (keeping.status === 'erasing') return <p role="status">{notebookFileTexts.keepErasing}</p>;
  const act = (run: () => void) => () => {
    run();
    setAsking(false);
  };
  return (
    <>
      <Button icon={<HardDrive />} onClick={() => setAsking(true)}>
        {notebookFileTexts.keep}
      </Button>
      {asking && (
        <KeepDialog
          keeping={keeping}
          until={lastDay(today())}
          onKeep={act(() => keepOnDevice(lastDay(today())))}
          onForget={act(stopKeeping)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

interface KeepDialogProps {
  readonly keeping: Keeping;
  /** Last day it would be kept, ISO. */
  readonly until: string;
  readonly onKeep: () => void;
  readonly onForget: () => void;
  readonly onClose: () => void;
}

function KeepDialog({ keeping, until, onKeep, onForget, onClose }: KeepDialogProps) {
  const texts = useTexts(notebookFileTexts);
  const facts = [
    [texts.keepWhat, texts.keepWhatText],
    [texts.keepWhere, texts.keepWhereText],
    [texts.keepUntil, texts.keepUntilText(until)],
  ] as const;
  return (
    <Dialog title={texts.keepTitle} onClose={onClose}>
      <div className="stack">
        <dl className="keep-facts">
          {facts.map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {keeping.status === 'waiting' && <p>{texts.keepReplaces}</p>}
        <div className="cluster">
          <Button variant="primary" onClick={onKeep}>
            {texts.keepConfirm}
          </Button>
          {keeping.status === 'waiting' && <Button onClick={onForget}>{texts.keepStop}</Button>}
          <Button variant="quiet" onClick={onClose}>
            {texts.notNow}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
