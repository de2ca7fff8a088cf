import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { GUIDE_STEPS } from '../../domain/interview/notebook.ts';
import { selectBlank } from '../../state/derived/interview.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { guideTexts } from '../texts/interview/guide.ts';
import { useTexts } from '../useTexts.ts';

/** Back and forth between the steps. Going on never asks for an answer, but once for a drawing: figures are about one. */
export function StepFooter() {
  const step = useApp((state) => state.step);
  const undrawn = useApp((state) => state.step === 'drawing' && selectBlank(state));
  const { moveStep, leaveInterview } = useApp((state) => state.interviewActions);
  const { before, next, finish, nextHint } = useTexts(guideTexts);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    if (!undrawn) setAsking(false);
  }, [undrawn]);
  const isFirst = step === GUIDE_STEPS[0];
  const isLast = step === GUIDE_STEPS.at(-1);
  const goOn = () => {
    if (undrawn && !asking) setAsking(true);
    else moveStep(1);
  };
  return (
    <>
      {asking && undrawn && <Undrawn />}
      <footer className="step-footer">
        <Button icon={<ArrowLeft />} isDisabled={isFirst} onClick={() => moveStep(-1)}>
          {before}
        </Button>
        {isLast ? (
          <Button variant="primary" onClick={leaveInterview}>
            {finish}
          </Button>
        ) : (
          <Button
            variant={undrawn ? 'secondary' : 'primary'}
            icon={<ArrowRight />}
            className="step-footer__next"
            title={nextHint}
            onClick={goOn}
          >
            {next}
          </Button>
        )}
      </footer>
    </>
  );
}

/** Before the step is passed without a drawing: what will be missing, and the way to draw. */
function Undrawn() {
  const { takeTool } = useApp((state) => state.drawingActions);
  const { moveStep } = useApp((state) => state.interviewActions);
  const { undrawn, undrawnDraw, undrawnGoOn } = useTexts(guideTexts);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <div className="undrawn" role="alert">
      <p ref={said} tabIndex={-1}>
        {undrawn}
      </p>
      <div className="cluster">
        <Button variant="primary" onClick={() => takeTool('freehand')}>
          {undrawnDraw}
        </Button>
        <Button variant="quiet" onClick={() => moveStep(1)}>
          {undrawnGoOn}
        </Button>
      </div>
    </div>
  );
}
