import { useMemo } from 'react';
import { encodeDoorPage } from '../../../domain/doorPage/doorLink.ts';
import { doorsAddress } from '../../../domain/doorPage/doorPage.ts';
import { MAX_QR_LENGTH } from '../../../domain/links/qrLength.ts';
import { selectDoorPage } from '../../../state/derived/doorPage.ts';
import { selectRegion } from '../../../state/derived/region.ts';
import { useApp } from '../../../state/useApp.ts';
import { QrCode } from '../../links/QrCode.tsx';
import { Zone } from '../../parts/Zone.tsx';
import { Awaited } from '../Awaited.tsx';
import { CentreDates } from '../CentreDates.tsx';
import { KioskPaper } from '../KioskPaper.tsx';
import { PrintButton } from '../PrintButton.tsx';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useKioskTexts } from '../useKioskTexts.ts';

/** A sheet of paper, or a code for a telephone; then the visit is over. */
export function TakeAwayScreen() {
  const texts = useKioskTexts();
  const region = useApp(selectRegion);
  const { print, code } = useApp(({ centre }) => centre.takeAway);
  const desk = useApp(({ centre }) => centre.partner.desk);
  const { leave } = useApp((state) => state.visitActions);
  const address = useAddress();
  const hasDoors = useApp((state) => selectDoorPage(state) !== null);
  return (
    <ScreenFrame
      lead={code && address ? texts.takeAwayLead : texts.takeAwayPaperLead}
      next={{ label: texts.done, onPress: leave, ends: true }}
    >
      <div className="kiosk-take">
        {print && (
          <div className="kiosk-take__way">
            <PrintButton label={hasDoors ? texts.print : texts.printMap} />
            <p>{hasDoors ? texts.printHint : texts.printMapHint}</p>
            <Awaited of={['places']} failed={texts.failedAddresses} empty={null} />
          </div>
        )}
        {code && address && (
          <div className="kiosk-take__way">
            <h2>{texts.code}</h2>
            <div className="kiosk-take__code">
              <QrCode text={address} label={texts.codeLabel} />
            </div>
            <p>{texts.codeHint}</p>
          </div>
        )}
      </div>
      {desk && <p className="kiosk-say">{texts.desk(desk)}</p>}
      <CentreDates />
      {print && region && (
        <Zone frame={nothing}>
          <KioskPaper region={region} address={code ? address : null} />
        </Zone>
      )}
    </ScreenFrame>
  );
}

/** Paper says nothing on the screen. */
const nothing = () => null;

/** The page of the doors, where the telephone of a visitor can open it; null without doors, or without an address. */
function useAddress(): string | null {
  const page = useApp(selectDoorPage);
  const application =
    useApp(({ centre }) => centre.publicAddress) ?? `${location.origin}${location.pathname}`;
  return useMemo(() => {
    const room = MAX_QR_LENGTH - (doorsAddress(application, '')?.length ?? 0);
    return page && doorsAddress(application, encodeDoorPage(page, room));
  }, [page, application]);
}
