import { hasMoreThan } from '../../state/derived/kept.ts';
import type { OfferedNotebook } from '../../state/slices/keepSlice.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { Dialog } from '../primitives/Dialog.tsx';
import { notebookFileTexts } from '../texts/notebookFile.ts';

/** Asks what becomes of a notebook that came from outside. Closing leaves everything as it is. */
export function NotebookOfferDialog({ offered }: { readonly offered: OfferedNotebook }) {
  const { accept, decline, stopKeeping } = useApp((state) => state.keepActions);
  const { kept, from } = offered;
  const meets = useApp((state) => hasMoreThan(state, kept));
  return (
    <Dialog title={notebookFileTexts.offerTitle} onClose={decline}>
      <div className="stack">
        <p>
          {notebookFileTexts.offer(from, kept.savedOn)}{' '}
          {notebookFileTexts.offerContent(kept.territories.length, kept.notebook.plan.length)}
        </p>
        {meets && <p>{notebookFileTexts.offerMeets}</p>}
        {meets && (
          <div className="stack stack--tight">
            <p className="note">{notebookFileTexts.uniteHint}</p>
            <p className="note">{notebookFileTexts.replaceHint}</p>
          </div>
        )}
        <div className="cluster">
          {meets && (
            <Button variant="primary" onClick={() => accept('unite')}>
              {notebookFileTexts.unite}
            </Button>
          )}
          <Button variant={meets ? 'secondary' : 'primary'} onClick={() => accept('replace')}>
            {meets ? notebookFileTexts.replace : notebookFileTexts.resume}
          </Button>
          <Button variant="quiet" onClick={decline}>
            {notebookFileTexts.notNow}
          </Button>
          {from === 'device' && (
            <Button
              variant="quiet"
              onClick={() => {
                stopKeeping();
                decline();
              }}
            >
              {notebookFileTexts.keepStop}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
