import { BriefcaseBusiness, MapPin, QrCode } from 'lucide-react';
import { useApp } from '../../../state/useApp.ts';
import { Mark } from '../../layout/Mark.tsx';
import { Button } from '../../primitives/Button.tsx';
import { shellTexts } from '../../texts/shell.ts';
import { CentreDates } from '../CentreDates.tsx';
import { DrawingHand } from '../DrawingHand.tsx';
import { Languages } from '../Languages.tsx';
import { useKioskTexts } from '../useKioskTexts.ts';

const PICTURES = [<BriefcaseBusiness key="work" />, <MapPin key="doors" />, <QrCode key="take" />] as const;

/** What the screen shows while nobody is there: what one gets here, in each language by its own name. */
export function WelcomeScreen() {
  const texts = useKioskTexts();
  const { partner } = useApp((state) => state.centre);
  const flaw = useApp((state) => state.centreFlaw);
  const { turn } = useApp((state) => state.visitActions);
  return (
    <div className="kiosk-welcome">
      <DrawingHand />
      <p className="kiosk-welcome__brand">
        <Mark /> {shellTexts.name}
      </p>
      <h1>{texts.titles.welcome}</h1>
      <div className="kiosk-welcome__promise">
        <p>{texts.promise}</p>
        <ul>
          {texts.gains.map((gain, at) => (
            <li key={gain}>
              {PICTURES[at]} {gain}
            </li>
          ))}
        </ul>
      </div>
      <Button variant="primary" className="kiosk-welcome__start" onClick={() => turn(1)}>
        {texts.start}
      </Button>
      <div className="kiosk-welcome__languages">
        <Languages />
      </div>
      <p>{texts.privacy}</p>
      <CentreDates />
      {partner.name && (
        <p className="kiosk-welcome__partner">
          {partner.logo && <img src={partner.logo} alt="" />}
          {texts.welcomedBy(partner.name)}
          {partner.desk && `. ${texts.desk(partner.desk)}`}
        </p>
      )}
      {flaw && (
        <p className="note" title={flaw.detail}>
          {texts.centreFlaws[flaw.kind]}
        </p>
      )}
    </div>
  );
}
