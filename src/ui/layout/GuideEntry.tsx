import { useEffect, useRef } from 'react';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { guideTexts } from '../texts/interview/guide.ts';

/** Opens the guided interview, or goes back to where it was left. */
export function GuideEntry() {
  const resumes = useApp((state) => state.leftAt !== null);
  const { startInterview } = useApp((state) => state.interviewActions);
  const entry = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that left the guide went with it: the focus goes to the one that comes back.
    if (resumes && document.activeElement === document.body) entry.current?.focus({ preventScroll: true });
  }, [resumes]);
  return (
    <Button ref={entry} className="masthead__guide" onClick={() => startInterview(Date.now())}>
      {resumes ? guideTexts.resume : guideTexts.start}
    </Button>
  );
}
