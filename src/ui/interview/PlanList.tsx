import { useState } from 'react';
import { byDate } from '../../domain/interview/plan.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { ShortList } from '../primitives/ShortList.tsx';
import { TextField } from '../primitives/TextField.tsx';
import { planTexts } from '../texts/interview/plan.ts';
import { useTexts } from '../useTexts.ts';
import { ActionCard } from './ActionCard.tsx';
import './interview.css';
import './steps/steps.css';

/** The actions of the plan, the soonest first; nothing while there is none. */
export function PlanRows() {
  const plan = useApp((state) => state.plan);
  const texts = useTexts(planTexts);
  if (plan.length === 0) return null;
  return (
    <ShortList ordered={true} className="plan" label={texts.list} items={byDate(plan)}>
      {(action) => <ActionCard key={action.id} action={action} startsOpen={plan.length === 1} />}
    </ShortList>
  );
}

/** Room for an action of the person's own. */
export function NewAction() {
  const { addAction } = useApp((state) => state.planActions);
  const [title, setTitle] = useState('');
  const texts = useTexts(planTexts);
  const add = () => {
    addAction({ kind: 'other', title: title.trim() });
    setTitle('');
  };
  return (
    <div className="plan__new">
      <TextField label={texts.newTitle} value={title} onChange={setTitle} />
      <Button isDisabled={title.trim() === ''} onClick={add}>
        {texts.add}
      </Button>
    </div>
  );
}
