import { BriefcaseBusiness, MapPin, Printer, QrCode } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Gain, gainsOf } from '../../../domain/kiosk/gains.ts';
import { useApp } from '../../../state/useApp.ts';
import { Mark } from '../../layout/Mark.tsx';
import { Button } from '../../primitives/Button.tsx';
import { shellTexts } from '../../texts/shell.ts';
import { CentreDates } from '../CentreDates.tsx';
import { DrawingHand } from '../DrawingHand.tsx';
import { Languages } from '../Languages.tsx';
import { useKioskTexts } from '../useKioskTexts.ts';

const PICTURES: Readonly<Record<Gain, ReactNode>> = {
  work: <BriefcaseBusiness />,
  doors: <MapPin />,
  both: <QrCode />,
  print: <Printer />,
  code: <QrCode />,
};

/** What the screen shows while nobody is there: what one gets here, in each language by its own name. */
export function WelcomeScreen() {
  const texts = useKioskTexts();
  const centre = useApp((state) => state.centre);
  const flaw = useApp((state) => state.centreFlaw);
  const { partner } = centre;
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
          {gainsOf(centre).map((gain) => (
            <li key={gain}>
              {PICTURES[gain]} {texts.gains[gain]}
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
