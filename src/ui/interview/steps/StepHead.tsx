import { useEffect, useRef } from 'react';
import type { GuideStep } from '../../../domain/interview/notebook.ts';
import { useDocumentTitle } from '../../layout/useDocumentTitle.ts';
import { guideTexts } from '../../texts/interview/guide.ts';
import { useTexts } from '../../useTexts.ts';
import { Prompt } from '../Prompt.tsx';

interface StepHeadProps {
  readonly step: GuideStep;
  /** One sentence: what this step is for. */
  readonly lead: string;
}

/** Title of a step, which takes the focus when the step opens, its sentence, and the counsellor's reminders. */
export function StepHead({ step, lead }: StepHeadProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const { titles } = useTexts(guideTexts);
  useDocumentTitle(titles[step]);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <div className="step-head">
        <h2 ref={title} tabIndex={-1} className="step-head__title">
          {titles[step]}
        </h2>
        <p className="step-head__lead">{lead}</p>
      </div>
      <Prompt step={step} />
    </>
  );
}
