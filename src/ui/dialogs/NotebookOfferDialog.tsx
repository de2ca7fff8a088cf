import { useMemo } from 'react';
import { hasMoreThan } from '../../state/derived/kept.ts';
import type { OfferedNotebook } from '../../state/slices/keepSlice.ts';
import { useApp, useAppStore } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { Dialog } from '../primitives/Dialog.tsx';
import { notebookFileTexts } from '../texts/notebookFile.ts';
import { useTexts } from '../useTexts.ts';

/** Asks what becomes of a notebook that came from outside. Closing leaves everything as it is. */
export function NotebookOfferDialog({ offered }: { readonly offered: OfferedNotebook }) {
  const texts = useTexts(notebookFileTexts);
  const { accept, decline, stopKeeping } = useApp((state) => state.keepActions);
  const { kept, from } = offered;
  // What is on screen stands still under a dialog, and looking at every card takes a while.
  const store = useAppStore();
  const meets = useMemo(() => hasMoreThan(store.getState(), kept), [store, kept]);
  return (
    <Dialog title={texts.offerTitle} onClose={decline}>
      <div className="stack">
        <p>
          {texts.offer(from, kept.savedOn)}{' '}
          {texts.offerContent(kept.territories.length, kept.notebook.plan.length)}
        </p>
        {meets && <p>{texts.offerMeets}</p>}
        {meets && (
          <div className="stack stack--tight">
            <p className="note">{texts.uniteHint}</p>
            <p className="note">{texts.replaceHint}</p>
          </div>
        )}
        <div className="cluster">
          {meets && (
            <Button variant="primary" onClick={() => accept('unite')}>
              {texts.unite}
            </Button>
          )}
          <Button variant={meets ? 'secondary' : 'primary'} onClick={() => accept('replace')}>
            {meets ? texts.replace : texts.resume}
          </Button>
          <Button variant="quiet" onClick={decline}>
            {texts.notNow}
          </Button>
          {(from === 'device' || from === 'tab') && (
            <Button
              variant="quiet"
              onClick={() => {
                stopKeeping();
                decline();
              }}
            >
              {texts.keepStop}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
