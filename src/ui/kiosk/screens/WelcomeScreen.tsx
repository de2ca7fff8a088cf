import { useApp } from '../../../state/useApp.ts';
import { Mark } from '../../layout/Mark.tsx';
import { Button } from '../../primitives/Button.tsx';
import { shellTexts } from '../../texts/shell.ts';
import { useKioskTexts } from '../useKioskTexts.ts';

/** What the screen shows while nobody is there. */
export function WelcomeScreen() {
  const texts = useKioskTexts();
  const { partner } = useApp((state) => state.centre);
  const flaw = useApp((state) => state.centreFlaw);
  const { turn } = useApp((state) => state.visitActions);
  return (
    <div className="kiosk-welcome">
      <p className="kiosk-welcome__brand">
        <Mark /> {shellTexts.name}
      </p>
      <h1>{texts.titles.welcome}</h1>
      <p className="kiosk-welcome__promise">{texts.promise}</p>
      <Button variant="primary" className="kiosk-welcome__start" onClick={() => turn(1)}>
        {texts.start}
      </Button>
      <p>{texts.privacy}</p>
      {partner.name && (
        <p className="kiosk-welcome__partner">
          {partner.logo && <img src={partner.logo} alt="" />}
          {texts.welcomedBy(partner.name)}
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
