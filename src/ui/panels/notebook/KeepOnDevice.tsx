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
  const { stopKeeping } = useApp((state) => state.keepActions);
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
  return <AskToKeep keeping={keeping} />;
}

/** What the person wants: `sent` once they said to keep it, which comes back to them when another notebook is there. */
type Asking = 'closed' | 'open' | 'sent';

function AskToKeep({ keeping }: { readonly keeping: Keeping }) {
  const { keepOnDevice, stopKeeping, showKept } = useApp((state) => state.keepActions);
  const [asking, setAsking] = useState<Asking>('closed');
  const act = (run: () => void, next: Asking) => () => {
    run();
    setAsking(next);
  };
  const isMet = asking === 'sent' && keeping.status === 'waiting';
  return (
    <>
      {keeping.status === 'asked' ? (
        <p role="status">{notebookFileTexts.keepAsked}</p>
      ) : (
        <Button icon={<HardDrive />} onClick={() => setAsking('open')}>
          {notebookFileTexts.keep}
        </Button>
      )}
      {(asking === 'open' || isMet) && (
        <KeepDialog
          keeping={keeping}
          until={lastDay(today())}
          onKeep={act(() => keepOnDevice(lastDay(today())), 'sent')}
          onShow={act(showKept, 'closed')}
          onForget={act(stopKeeping, 'closed')}
          onClose={() => setAsking('closed')}
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
  readonly onShow: () => void;
  readonly onForget: () => void;
  readonly onClose: () => void;
}

function KeepDialog({ keeping, until, onKeep, onShow, onForget, onClose }: KeepDialogProps) {
  const texts = useTexts(notebookFileTexts);
  const isTaken = keeping.status === 'waiting';
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
        {isTaken && <p role="alert">{texts.keepReplaces}</p>}
        <div className="cluster">
          {isTaken && (
            <Button variant="primary" onClick={onShow}>
              {texts.keepShow}
            </Button>
          )}
          <Button variant={isTaken ? 'secondary' : 'primary'} onClick={onKeep}>
            {isTaken ? texts.keepInPlace : texts.keepConfirm}
          </Button>
          {isTaken && <Button onClick={onForget}>{texts.keepStop}</Button>}
          <Button variant="quiet" onClick={onClose}>
            {texts.notNow}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
