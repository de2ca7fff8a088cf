import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Heading, Modal, ModalOverlay, Dialog as RacDialog } from 'react-aria-components';
import { shellTexts } from '../texts/shell.ts';
import { Button } from './Button.tsx';
import './Dialog.css';

/** A title, what is under it, and how it is closed. */
export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** `wide` leaves room for a table. */
  readonly size?: 'normal' | 'wide';
  readonly children: ReactNode;
}

/** What `Dialog` shows, with the library that holds the focus in. */
export function DialogFrame({ title, onClose, size = 'normal', children }: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className="dialog-overlay"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`dialog dialog--${size}`}>
        <RacDialog className="dialog__box">
          <header className="dialog__header">
            <Heading slot="title" level={2} className="dialog__title">
              {title}
            </Heading>
            <Button variant="quiet" icon={<X />} iconOnly onClick={onClose}>
              {shellTexts.close}
            </Button>
          </header>
          <div className="dialog__body">{children}</div>
        </RacDialog>
      </Modal>
    </ModalOverlay>
  );
}
