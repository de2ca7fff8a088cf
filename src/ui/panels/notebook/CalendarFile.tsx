import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { today } from '../../../state/today.ts';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { notebookFileTexts } from '../../texts/notebookFile.ts';
import { useTexts } from '../../useTexts.ts';
import { saveFile } from '../territory/saveFile.ts';

/** The dated actions of the plan, for the person's own calendar; nothing while none has a date. */
export function CalendarFile() {
  const texts = useTexts(notebookFileTexts);
  const plan = useApp((state) => state.plan);
  const [failed, setFailed] = useState(false);
  if (plan.every(({ date }) => date === null)) return null;
  const save = async () => {
    // The writer of calendars is heavy: it comes the first time it is asked for.
    const made = await import('../../../domain/interview/calendar.ts').then(
      ({ planCalendar }) => planCalendar(plan, today(), texts.calendarWords),
      () => null,
    );
    setFailed(!made?.ok);
    if (made?.ok)
      saveFile({ name: `carnet-${today()}.ics`, type: 'text/calendar;charset=utf-8', text: made.value });
  };
  return (
    <>
      <Button icon={<CalendarPlus />} onClick={save}>
        {texts.calendar}
      </Button>
      {failed && <p role="status">{texts.calendarFailed}</p>}
    </>
  );
}
