import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { screensOf } from '../../domain/kiosk/screens.ts';
import { selectVisitLevel } from '../../state/derived/visitLevel.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { focusFirst } from './focusFirst.ts';
import { ScreenBody } from './ScreenBody.tsx';
import { useKioskTexts } from './useKioskTexts.ts';

interface ScreenFrameProps {
  /** One sentence below the question; empty for none. */
  readonly lead: string;
  /** Stands beside that sentence. */
  readonly aside?: ReactNode;
  /** The way on; null while something has to be chosen first. Where it ends the visit it is away from the ways on. */
  readonly next: { readonly label: string; readonly onPress: () => void; readonly ends?: boolean } | null;
  readonly children: ReactNode;
}

/** What every screen of a visit has: where one is, one question, the way back and the way on. */
export function ScreenFrame({ lead, aside, next, children }: ScreenFrameProps) {
  const texts = useKioskTexts();
  const screen = useApp(({ visit }) => visit.screen);
  const { turn } = useApp((state) => state.visitActions);
  const level = useApp(selectVisitLevel);
  return (
    <>
      <header className="kiosk-head">
        <Dots />
        <div className="kiosk-head__title">
          <Button icon={<ArrowLeft />} onClick={() => turn(-1)}>
            {texts.back}
          </Button>
          <h1 key={level} ref={focusFirst} tabIndex={-1}>
            {texts.titles[screen]}
          </h1>
        </div>
        {(lead || aside) && (
          <div className="kiosk-head__lead">
            <p>{lead}</p>
            {aside}
          </div>
        )}
      </header>
      <ScreenBody label={texts.titles[screen]}>{children}</ScreenBody>
      {next && (
        <div className="kiosk-ways" data-ends={next.ends}>
          <Button variant="primary" className="kiosk-ways__on" onClick={next.onPress}>
            {next.label} {!next.ends && <ArrowRight aria-hidden="true" />}
          </Button>
        </div>
      )}
    </>
  );
}

/** One dot per screen, the welcome aside. */
function Dots() {
  const texts = useKioskTexts();
  const centre = useApp((state) => state.centre);
  const screen = useApp(({ visit }) => visit.screen);
  const steps = screensOf(centre).slice(1);
  // Places around are another way to the addresses.
  const at = steps.indexOf(screen === 'where' ? 'addresses' : screen);
  return (
    <p className="kiosk-dots" role="img" aria-label={texts.progress(at + 1, steps.length)}>
      {steps.map((step, index) => (
        <span key={step} data-done={index <= at} data-here={index === at} />
      ))}
    </p>
  );
}
