import { lazy, Suspense, useState } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import { byDate } from '../../../domain/interview/plan.ts';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { TextField } from '../../primitives/TextField.tsx';
import { planTexts } from '../../texts/interview/plan.ts';
import { ActionCard } from '../ActionCard.tsx';
import { KnowledgePart } from '../KnowledgePart.tsx';
import { useTexts } from '../useTexts.ts';
import { StepHead } from './StepHead.tsx';

const NotebookSection = lazy(() =>
  import('../../panels/notebook/NotebookSection.tsx').then((module) => ({ default: module.NotebookSection })),
);

/** Step 7, « Mon plan »: dated actions, what the person wants to know, and what they learned. */
export function PlanStep({ region }: { readonly region: Region }) {
  const plan = useApp((state) => state.plan);
  const { addAction } = useApp((state) => state.planActions);
  const [title, setTitle] = useState('');
  const texts = useTexts(planTexts);
  const add = () => {
    addAction({ kind: 'other', title: title.trim() });
    setTitle('');
  };
  return (
    <>
      <StepHead step="plan" lead={texts.lead} />
      {plan.length === 0 && <p>{texts.empty}</p>}
      <ol className="plan" aria-label={texts.list}>
        {byDate(plan).map((action) => (
          <ActionCard key={action.id} action={action} region={region} />
        ))}
      </ol>
      <div className="plan__new">
        <TextField label={texts.newTitle} value={title} onChange={setTitle} />
        <Button isDisabled={title.trim() === ''} onClick={add}>
          {texts.add}
        </Button>
      </div>
      <KnowledgePart region={region} />
      <div className="step-part">
        <Suspense fallback={null}>
          <NotebookSection />
        </Suspense>
      </div>
    </>
  );
}
