import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import type { PlanAction } from '../../domain/interview/plan.ts';
import { LAST_DAY, writtenDay } from '../../domain/notebook/limits.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { Disclosure } from '../primitives/Disclosure.tsx';
import { TextArea } from '../primitives/TextArea.tsx';
import { planTexts } from '../texts/interview/plan.ts';
import { useTexts } from '../useTexts.ts';
import { ActionSign } from './ActionSign.tsx';
import { LearnedPart } from './LearnedPart.tsx';

interface ActionCardProps {
  readonly action: PlanAction;
  /** Whether its fields are shown at once. */
  readonly startsOpen: boolean;
}

/** One action: what and when on its line; opened, its words, its day, what it is for, and afterwards what was learned. */
export function ActionCard({ action, startsOpen }: ActionCardProps) {
  const { kind, title, date } = action;
  const texts = useTexts(planTexts);
  return (
    <li className="action">
      <Disclosure
        level={0}
        startsOpen={startsOpen}
        title={
          <span className="action__line">
            <ActionSign kind={kind} /> {title || texts.kinds[kind]}
          </span>
        }
        aside={date ? texts.onDate(date) : texts.noDate}
      >
        <ActionFields action={action} />
      </Disclosure>
    </li>
  );
}

function ActionFields({ action }: Omit<ActionCardProps, 'startsOpen'>) {
  const { id, kind, title, date, wantToKnow, askFor, learned } = action;
  const { changeAction, removeAction } = useApp((state) => state.planActions);
  const texts = useTexts(planTexts);
  return (
    <div className="action__fields">
      <p className="action__kind">
        {texts.kinds[kind]}
        <Button variant="quiet" iconOnly icon={<Trash2 />} onClick={() => removeAction(id)}>
          {texts.remove(title)}
        </Button>
      </p>
      <TextArea
        label={texts.title}
        hideLabel
        rows={1}
        value={title}
        onChange={(next) => changeAction(id, { title: next })}
      />
      <DayField value={date} onChange={(next) => changeAction(id, { date: next })} />
      <TextArea
        label={texts.wantToKnow}
        placeholder={texts.wantPlaceholder}
        rows={1}
        value={wantToKnow}
        onChange={(next) => changeAction(id, { wantToKnow: next })}
      />
      <TextArea
        label={texts.askFor}
        placeholder={texts.askPlaceholder}
        rows={1}
        value={askFor}
        onChange={(next) => changeAction(id, { askFor: next })}
      />
      <Disclosure title={texts.learnedOpen} level={0} startsOpen={learned !== ''}>
        <LearnedPart action={action} />
      </Disclosure>
    </div>
  );
}

interface DayFieldProps {
  readonly value: string | null;
  readonly onChange: (date: string | null) => void;
}

/** The day of an action, by the browser's own calendar; empty while undecided. */
function DayField({ value, onChange }: DayFieldProps) {
  const id = useId();
  const { date } = useTexts(planTexts);
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {date}
      </label>
      <input
        id={id}
        className="field__input action__date"
        type="date"
        max={LAST_DAY}
        value={value ?? ''}
        onChange={(event) => onChange(writtenDay(event.target.value))}
      />
    </div>
  );
}
