import { Check } from 'lucide-react';
import { GUIDE_STEPS, type GuideStep } from '../../domain/interview/notebook.ts';
import { useApp } from '../../state/useApp.ts';
import { guideTexts } from '../texts/interview/guide.ts';
import { useTexts } from '../useTexts.ts';

/** The seven steps, each one press away at any time. */
export function StepsNav() {
  const current = useApp((state) => state.step);
  const visited = useApp((state) => state.visited);
  const { goToStep } = useApp((state) => state.interviewActions);
  return <StepList current={current} visited={visited} onGo={goToStep} />;
}

interface StepListProps {
  readonly current: GuideStep | null;
  readonly visited: readonly GuideStep[];
  readonly onGo: (step: GuideStep) => void;
}

/** Presentation of the steps: number, name, and a mark on those already opened. */
export function StepList({ current, visited, onGo }: StepListProps) {
  const texts = useTexts(guideTexts);
  return (
    <nav className="guide-steps" aria-label={texts.steps}>
      <ol className="guide-steps__list">
        {GUIDE_STEPS.map((step, at) => {
          const seen = step !== current && visited.includes(step);
          return (
            <li key={step} className="guide-steps__item">
              <button
                type="button"
                className="guide-steps__step"
                aria-current={step === current ? 'step' : undefined}
                data-seen={seen}
                onClick={() => onGo(step)}
              >
                <span className="guide-steps__number">
                  {at + 1}
                  {seen && <Check className="guide-steps__seen" aria-hidden="true" />}
                </span>
                <span className="guide-steps__name">
                  {texts.names[step]}
                  {seen && <span className="visually-hidden">, {texts.visited}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
