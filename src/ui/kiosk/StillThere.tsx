import { Heading, Modal, ModalOverlay, Dialog as RacDialog } from 'react-aria-components';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import '../primitives/Dialog.css';
import { useKioskTexts } from './useKioskTexts.ts';

/** Asked when nobody touches the screen any more: any press answers it. */
export function StillThere() {
  const texts = useKioskTexts();
  const secondsLeft = useApp((state) => state.secondsLeft);
  const { countDown } = useApp((state) => state.visitActions);
  return (
    <ModalOverlay isOpen className="dialog-overlay">
      <Modal className="dialog kiosk-question">
        <RacDialog role="alertdialog" className="kiosk-question__box">
          <Heading slot="title" level={2}>
            {texts.stillThere}
          </Heading>
          <p className="kiosk-question__count" aria-hidden="true">
            {secondsLeft}
          </p>
          <p role="timer">{texts.countdown(secondsLeft ?? 0)}</p>
          <Button variant="primary" autoFocus onClick={() => countDown(null)}>
            {texts.carryOn}
          </Button>
        </RacDialog>
      </Modal>
    </ModalOverlay>
  );
}
