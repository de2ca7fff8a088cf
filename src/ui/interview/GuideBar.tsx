import { LogOut } from 'lucide-react';
import { useApp } from '../../state/useApp.ts';
import { Mark } from '../layout/Mark.tsx';
import { Button } from '../primitives/Button.tsx';
import { guideTexts } from '../texts/interview/guide.ts';
import { shellTexts } from '../texts/shell.ts';
import { useTexts } from '../useTexts.ts';
import { ElapsedTime } from './ElapsedTime.tsx';
import { GuideSettings } from './GuideSettings.tsx';
import { StepsNav } from './StepsNav.tsx';
import './guideBar.css';

/** Over everything during the interview: where one is, how long it has been, and the way out. */
export function GuideBar() {
  const timeShown = useApp((state) => state.timeShown);
  const { leaveInterview } = useApp((state) => state.interviewActions);
  const { leave } = useTexts(guideTexts);
  return (
    <header className="guide-bar">
      <div className="guide-bar__brand">
        <Mark />
        <h1 className="guide-bar__name">{shellTexts.name}</h1>
      </div>
      <StepsNav />
      <div className="guide-bar__tools">
        {timeShown && <ElapsedTime />}
        <GuideSettings />
        <Button variant="quiet" icon={<LogOut />} onClick={leaveInterview}>
          {leave}
        </Button>
      </div>
    </header>
  );
}
