import { Link } from 'lucide-react';
import { useEffect, useState } from 'react';
import { MAX_QR_LENGTH } from '../../../domain/links/qrLength.ts';
import { MAX_LINK_LENGTH } from '../../../domain/notebook/link.ts';
import { selectKept } from '../../../state/derived/kept.ts';
import { type NotebookLink as MadeLink, makeNotebookLink } from '../../../state/sync/notebookLink.ts';
import { today } from '../../../state/today.ts';
import { useAppStore } from '../../../state/useApp.ts';
import { QrCode } from '../../links/QrCode.tsx';
import { Button } from '../../primitives/Button.tsx';
import { Dialog } from '../../primitives/Dialog.tsx';
import { notebookFileTexts } from '../../texts/notebookFile.ts';
import '../../links/links.css';
import './notebookFile.css';
import { useTexts } from '../../useTexts.ts';

/** The notebook in a link or a QR code, once the person asks for it and knows that it holds their words. */
export function NotebookLink() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<Link />} onClick={() => setOpen(true)}>
        {notebookFileTexts.link}
      </Button>
      {open && <LinkDialog onClose={() => setOpen(false)} />}
    </>
  );
}

/** The same notebook twice: as much as a link carries, and as much as a code does. Null: it does not fit. */
interface MadeLinks {
  readonly link: MadeLink | null;
  readonly code: MadeLink | null;
}

function LinkDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(notebookFileTexts);
  const store = useAppStore();
  const [made, setMade] = useState<MadeLinks | null>(null);
  useEffect(() => {
    const kept = { ...selectKept(store.getState()), savedOn: today() };
    const { origin, pathname, search } = window.location;
    const make = (limit: number) => makeNotebookLink(kept, `${origin}${pathname}${search}`, limit);
    let isOpen = true;
    void Promise.all([make(MAX_LINK_LENGTH), make(MAX_QR_LENGTH)]).then(([link, code]) => {
      if (isOpen) setMade({ link, code });
    });
    return () => {
      isOpen = false;
    };
  }, [store]);
  return (
    <Dialog title={texts.linkTitle} onClose={onClose}>
      <div className="stack">
        <p>{texts.linkWarning}</p>
        {made === null && <p>{texts.linkMaking}</p>}
        {made !== null && !made.link && <p>{texts.linkTooLong(MAX_LINK_LENGTH)}</p>}
        {made?.link && <LinkPart link={made.link} />}
        {made?.link && <CodePart code={made.code} />}
      </div>
    </Dialog>
  );
}

function LinkPart({ link: { address, leftOut } }: { readonly link: MadeLink }) {
  const texts = useTexts(notebookFileTexts);
  const store = useAppStore();
  const copy = async () => {
    // Where copying is refused, the address is in the field beside.
    await navigator.clipboard.writeText(address).then(
      () => store.getState().uiActions.tell({ kind: 'notebook-link-copied' }),
      () => {},
    );
  };
  return (
    <div className="stack stack--tight">
      <label className="stack stack--tight">
        {texts.linkField}
        <input
          className="territory__name"
          type="text"
          readOnly
          value={address}
          onFocus={(event) => event.target.select()}
        />
      </label>
      <div className="cluster">
        <Button variant="primary" icon={<Link />} onClick={copy}>
          {texts.linkCopy}
        </Button>
        <span className="note">{texts.linkLength(address.length)}</span>
      </div>
      {leftOut.length > 0 && <p>{texts.linkLeftOut(leftOut)}</p>}
    </div>
  );
}

function CodePart({ code }: { readonly code: MadeLink | null }) {
  const texts = useTexts(notebookFileTexts);
  if (!code) return <p className="note">{texts.qrTooLong}</p>;
  return (
    <figure className="notebook-code">
      <figcaption>{texts.qrTitle}</figcaption>
      <QrCode text={code.address} label={texts.qrAlt} />
      {code.leftOut.length > 0 && <p className="note">{texts.qrLeftOut(code.leftOut)}</p>}
    </figure>
  );
}
