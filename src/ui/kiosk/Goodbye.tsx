import { Heading, Modal, ModalOverlay, Dialog as RacDialog } from 'react-aria-components';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import '../primitives/Dialog.css';
import { useKioskTexts } from './useKioskTexts.ts';

/** Over the visit that ends, which stays as it is beneath until the seconds are over. */
export function Goodbye() {
  const texts = useKioskTexts();
  const left = useApp(({ goodbyeLeft }) => goodbyeLeft ?? 0);
  const { comeBack, erase } = useApp((state) => state.visitActions);
  return (
    <ModalOverlay isOpen onOpenChange={comeBack} className="dialog-overlay kiosk-goodbye">
      <Modal className="kiosk-goodbye__page">
        <RacDialog role="alertdialog" className="kiosk-question__box">
          <Heading slot="title" level={2}>
            {texts.goodbye}
          </Heading>
          <p className="kiosk-question__count" aria-hidden="true">
            {left}
          </p>
          <p role="timer">{texts.countdown(left)}</p>
          <Button variant="primary" autoFocus onClick={comeBack}>
            {texts.comeBack}
          </Button>
          <Button className="kiosk-goodbye__now" onClick={erase}>
            {texts.eraseNow}
          </Button>
        </RacDialog>
      </Modal>
    </ModalOverlay>
  );
}
