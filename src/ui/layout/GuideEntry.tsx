import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { guideTexts } from '../texts/interview/guide.ts';

/** Opens the guided interview, or goes back to where it was left. */
export function GuideEntry() {
  const resumes = useApp((state) => state.leftAt !== null);
  const { start, resume } = guideTexts[useApp((state) => state.address)];
  const { startInterview } = useApp((state) => state.interviewActions);
  return (
    <Button className="masthead__guide" onClick={() => startInterview(Date.now())}>
      {resumes ? resume : start}
    </Button>
  );
}
