import { useState } from 'react';
import { byDate } from '../../domain/interview/plan.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { TextField } from '../primitives/TextField.tsx';
import { planTexts } from '../texts/interview/plan.ts';
import { useTexts } from '../useTexts.ts';
import { ActionCard } from './ActionCard.tsx';
import './interview.css';
import './steps/steps.css';

/** The actions of the plan, the soonest first, and room for one of the person's own. */
export function PlanList() {
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
      {plan.length > 0 && (
        <ol className="plan" aria-label={texts.list}>
          {byDate(plan).map((action) => (
            <ActionCard key={action.id} action={action} />
          ))}
        </ol>
      )}
      <div className="plan__new">
        <TextField label={texts.newTitle} value={title} onChange={setTitle} />
        <Button isDisabled={title.trim() === ''} onClick={add}>
          {texts.add}
        </Button>
      </div>
    </>
  );
}
