import { ArrowLeft, ArrowRight } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { screensOf } from '../../domain/kiosk/screens.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { useKioskTexts } from './useKioskTexts.ts';

interface ScreenFrameProps {
  /** One sentence below the question; empty for none. */
  readonly lead: string;
  /** Stands beside that sentence. */
  readonly aside?: ReactNode;
  /** The way on; null while something has to be chosen first. */
  readonly next: { readonly label: string; readonly onPress: () => void } | null;
  readonly children: ReactNode;
}

/** What every screen of a visit has: where one is, one question, the way back and the way on. */
export function ScreenFrame({ lead, aside, next, children }: ScreenFrameProps) {
  const texts = useKioskTexts();
  const screen = useApp(({ visit }) => visit.screen);
  const { turn } = useApp((state) => state.visitActions);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <header className="kiosk-head">
        <Dots />
        <h1 ref={title} tabIndex={-1}>
          {texts.titles[screen]}
        </h1>
        {(lead || aside) && (
          <div className="kiosk-head__lead">
            <p>{lead}</p>
            {aside}
          </div>
        )}
      </header>
      <div className="kiosk-body">{children}</div>
      <div className="kiosk-ways">
        <Button icon={<ArrowLeft />} onClick={() => turn(-1)}>
          {texts.back}
        </Button>
        {next && (
          <Button variant="primary" className="kiosk-ways__on" onClick={next.onPress}>
            {next.label} <ArrowRight aria-hidden="true" />
          </Button>
        )}
      </div>
    </>
  );
}

/** One dot per screen, the welcome aside. */
function Dots() {
  const texts = useKioskTexts();
  const centre = useApp((state) => state.centre);
  const screen = useApp(({ visit }) => visit.screen);
  const steps = screensOf(centre).slice(1);
  const at = steps.indexOf(screen);
  return (
    <p className="kiosk-dots" role="img" aria-label={texts.progress(at + 1, steps.length)}>
      {steps.map((step, index) => (
        <span key={step} data-done={index <= at} data-here={index === at} />
      ))}
    </p>
  );
}
