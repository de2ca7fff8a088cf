import { CalendarPlus } from 'lucide-react';
import { datedActions, planCalendar } from '../../../domain/interview/calendar.ts';
import { today } from '../../../state/today.ts';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { notebookFileTexts } from '../../texts/notebookFile.ts';
import { saveFile } from '../territory/saveFile.ts';

/** The dated actions of the plan, for the person's own calendar; nothing while none has a date. */
export function CalendarFile() {
  const plan = useApp((state) => state.plan);
  if (datedActions(plan).length === 0) return null;
  const save = () => {
    const calendar = planCalendar(plan, today(), notebookFileTexts.calendarWords);
    if (calendar.ok)
      saveFile({ name: `carnet-${today()}.ics`, type: 'text/calendar;charset=utf-8', text: calendar.value });
  };
  return (
    <Button icon={<CalendarPlus />} onClick={save}>
      {notebookFileTexts.calendar}
    </Button>
  );
}
