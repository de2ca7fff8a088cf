import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../primitives/Button.tsx';
import { partsTexts } from '../texts/parts.ts';
import { shellTexts } from '../texts/shell.ts';
import './parts.css';

interface FailedDialogProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that could not be opened: the browser's own, which has nothing to wait for. */
export function FailedDialog({ onClose, children }: FailedDialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog ref={box} className="failed-dialog" aria-label={partsTexts.dialog} onClose={onClose}>
      <div className="failed-dialog__close">
        <Button variant="quiet" icon={<X />} iconOnly onClick={() => box.current?.close()}>
          {shellTexts.close}
        </Button>
      </div>
      {children}
    </dialog>
  );
}
