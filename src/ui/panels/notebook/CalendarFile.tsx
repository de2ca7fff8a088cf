import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { importPart } from '../../../domain/importPart.ts';
import { selectPlaces } from '../../../state/derived/allPlaces.ts';
import { selectRegion } from '../../../state/derived/region.ts';
import { today } from '../../../state/today.ts';
import { useApp, useAppStore } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { notebookFileTexts } from '../../texts/notebookFile.ts';
import { useTexts } from '../../useTexts.ts';
import { addressLine } from '../places/addressLine.ts';
import { saveFile } from '../territory/saveFile.ts';

/** The dated actions of the plan, for the person's own calendar; nothing while none has a date. */
export function CalendarFile() {
  const texts = useTexts(notebookFileTexts);
  const store = useAppStore();
  const plan = useApp((state) => state.plan);
  const [failed, setFailed] = useState(false);
  if (plan.every(({ date }) => date === null)) return null;
  const save = async () => {
    // The writer of calendars is heavy: it comes the first time it is asked for.
    const writer = await importPart(() => import('../../../domain/interview/calendar.ts'));
    // A plan that was opened from a file names cards that nobody has looked at yet.
    await store.getState().placesActions.loadPlaces();
    const state = store.getState();
    const region = selectRegion(state);
    const named = plan.some(({ place }) => place !== null);
    if (named && state.places.status !== 'ready') return setFailed(true);
    const made = writer.ok
      ? writer.value.planCalendar(plan, selectPlaces(state), today(), {
          ...texts.calendarWords,
          where: (place) => (region ? addressLine(place, region) : ''),
        })
      : null;
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
