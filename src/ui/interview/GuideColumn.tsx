import { useEffect, useRef } from 'react';
import type { Region } from '../../domain/catalogue/region.ts';
import type { GuideStep } from '../../domain/interview/notebook.ts';
import { selectFiguresWait } from '../../state/derived/interview.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { useApp } from '../../state/useApp.ts';
import type { SheetHeight } from '../layout/SheetHandle.tsx';
import { Problems } from '../notices/Problems.tsx';
import { CommuneCard } from '../panels/commune/CommuneCard.tsx';
import { EpciCard } from '../panels/epci/EpciCard.tsx';
import { StepFooter } from './StepFooter.tsx';
import { DrawingStep } from './steps/DrawingStep.tsx';
import { PeopleStep } from './steps/PeopleStep.tsx';
import { PlanStep } from './steps/PlanStep.tsx';
import { QuestionStep } from './steps/QuestionStep.tsx';
import { ReachStep } from './steps/ReachStep.tsx';
import { ReadingStep } from './steps/ReadingStep.tsx';
import { TradesStep } from './steps/TradesStep.tsx';
import './interview.css';
import './steps/steps.css';

interface GuideColumnProps {
  readonly onHeight: (height: SheetHeight) => void;
}

/** Steps that the map has nothing to say of: on a narrow screen the sheet takes its room. */
const WITHOUT_MAP: ReadonlySet<GuideStep> = new Set(['question']);

/** The step in hand, in place of the sections of the free exploration, and the way to the next. */
export function GuideColumn({ onHeight }: GuideColumnProps) {
  const step = useApp((state) => state.step);
  const region = useApp(selectRegion);
  const wait = useApp(selectFiguresWait);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!step) return;
    scroller.current?.scrollTo({ top: 0 });
    onHeight(WITHOUT_MAP.has(step) ? 'full' : 'half');
  }, [step, onHeight]);
  // The exploration that comes back shows its map.
  useEffect(() => () => onHeight('half'), [onHeight]);
  return (
    <>
      <div ref={scroller} className="column__scroll guide" data-column>
        <Problems />
        {!wait && (
          <>
            <EpciCard />
            <CommuneCard />
          </>
        )}
        {step && region && (
          <div key={step} className="step stack" data-step={step}>
            <Step step={step} region={region} onSearch={() => onHeight('full')} />
          </div>
        )}
      </div>
      <StepFooter />
    </>
  );
}

interface StepProps {
  readonly step: GuideStep;
  readonly region: Region;
  /** A list of proposals needs room. */
  readonly onSearch: () => void;
}

function Step({ step, region, onSearch }: StepProps) {
  switch (step) {
    case 'question':
      return <QuestionStep />;
    case 'drawing':
      return <DrawingStep region={region} />;
    case 'reach':
      return <ReachStep region={region} />;
    case 'reading':
      return <ReadingStep region={region} />;
    case 'trades':
      return <TradesStep region={region} onSearch={onSearch} />;
    case 'people':
      return <PeopleStep region={region} />;
    case 'plan':
      return <PlanStep region={region} />;
  }
}
