import { encodeSession } from '../../../domain/session/codec.ts';
import { EMPTY_TERRITORY, withChoices } from '../../../domain/territory/territory.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { selectRegion } from '../../../state/derived/region.ts';
import { selectSession } from '../../../state/derived/session.ts';
import { selectDoors } from '../../../state/derived/visit.ts';
import { useApp } from '../../../state/useApp.ts';
import { QrCode } from '../../links/QrCode.tsx';
import { Zone } from '../../parts/Zone.tsx';
import { Awaited } from '../Awaited.tsx';
import { KioskPaper } from '../KioskPaper.tsx';
import { PrintButton } from '../PrintButton.tsx';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useKioskTexts } from '../useKioskTexts.ts';

/** A page of paper, or a code for a telephone; then the visit is over. */
export function TakeAwayScreen() {
  const texts = useKioskTexts();
  const region = useApp(selectRegion);
  const { print, code } = useApp(({ centre }) => centre.takeAway);
  const { leave } = useApp((state) => state.visitActions);
  const hasDoors = useApp((state) => selectDoors(state).length > 0);
  const address = useAddress();
  return (
    <ScreenFrame
      lead={code ? texts.takeAwayLead : texts.takeAwayPaperLead}
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
        {code && (
          <div className="kiosk-take__way">
            <h2>{texts.code}</h2>
            <div className="kiosk-take__code">
              <QrCode text={address} label={texts.codeLabel} />
            </div>
            <p>{texts.codeHint}</p>
          </div>
        )}
      </div>
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

/**
 * The plain link of the visit, where the telephone of a visitor can open it. What the map looked at is left out, and a
 * circle goes as the communes it counts: a code with fewer squares is read from farther.
 */
function useAddress(): string {
  const session = useApp(selectSession);
  const region = useApp(selectRegion);
  const { counted } = useApp(selectCounting);
  const page = useApp(({ centre }) => centre.publicAddress) ?? `${location.origin}${location.pathname}`;
  const codes = [...counted].flatMap((row) => region?.communes.codes[row] ?? []);
  const territory = withChoices(EMPTY_TERRITORY, codes, 'in');
  return `${page}#${encodeSession({ ...session, territory, view: null, commune: null })}`;
}
