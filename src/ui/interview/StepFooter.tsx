import { ArrowLeft, ArrowRight } from 'lucide-react';
import { GUIDE_STEPS } from '../../domain/interview/notebook.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { guideTexts } from '../texts/interview/guide.ts';
import { useTexts } from '../useTexts.ts';

/** Back and forth between the steps. Going on never asks for an answer. */
export function StepFooter() {
  const step = useApp((state) => state.step);
  const { moveStep, leaveInterview } = useApp((state) => state.interviewActions);
  const { before, skip, skipHint, next, finish } = useTexts(guideTexts);
  const isFirst = step === GUIDE_STEPS[0];
  const isLast = step === GUIDE_STEPS.at(-1);
  return (
    <footer className="step-footer">
      <Button icon={<ArrowLeft />} isDisabled={isFirst} onClick={() => moveStep(-1)}>
        {before}
      </Button>
      {isLast ? (
        <Button variant="primary" onClick={leaveInterview}>
          {finish}
        </Button>
      ) : (
        <>
          <Button variant="quiet" title={skipHint} onClick={() => moveStep(1)}>
            {skip}
          </Button>
          <Button
            variant="primary"
            icon={<ArrowRight />}
            className="step-footer__next"
            onClick={() => moveStep(1)}
          >
            {next}
          </Button>
        </>
      )}
    </footer>
  );
}
