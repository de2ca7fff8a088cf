import { useEffect, useRef } from 'react';
import type { GuideStep } from '../../../domain/interview/notebook.ts';
import { useDocumentTitle } from '../../layout/useDocumentTitle.ts';
import { guideTexts } from '../../texts/interview/guide.ts';
import { useTexts } from '../../useTexts.ts';

/** Title of a step, in one line, which takes the focus when the step opens. */
export function StepHead({ step }: { readonly step: GuideStep }) {
  const title = useRef<HTMLHeadingElement>(null);
  const { titles } = useTexts(guideTexts);
  useDocumentTitle(titles[step]);
  useEffect(() => title.current?.focus(), []);
  return (
    <h2 ref={title} tabIndex={-1} className="step-title">
      {titles[step]}
    </h2>
  );
}
