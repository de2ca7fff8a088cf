import { useState } from 'react';
import type { Region } from '../../../../domain/catalogue/region.ts';
import { type Agenda, type DatedPlace, eventsOn, isDated } from '../../../../domain/places/agenda.ts';
import type { Place } from '../../../../domain/places/place.ts';
import { agendaTexts } from '../../../texts/agenda.ts';
import { AgendaRows } from './AgendaRows.tsx';
import { MonthTable } from './MonthTable.tsx';

interface MonthViewProps {
  readonly agenda: Agenda;
  readonly showPast: boolean;
  readonly region: Region;
  /** ISO day. */
  readonly today: string;
  readonly onSave: (event: DatedPlace) => void;
}

/** The dates of one month, what usually comes back in it, and what comes back nobody knows when. Opens on the month of the next date. */
export function MonthView({ agenda, showPast, region, today, onSave }: MonthViewProps) {
  const [month, setMonth] = useState(() => soonest(agenda, today).slice(0, 7));
  const [day, setDay] = useState<string | null>(null);
  const events = showPast ? [...agenda.past.filter(isDated).reverse(), ...agenda.upcoming] : agenda.upcoming;
  const inMonth = events.filter(
    ({ dates }) => dates.start.slice(0, 7) <= month && month <= dates.end.slice(0, 7),
  );
  const listed = day === null ? inMonth : eventsOn(inMonth, day);
  const number = Number(month.slice(5));
  const usualIn = (month: number | null) => agenda.usual.find((each) => each.month === month)?.places ?? [];
  const words =
    day === null ? agendaTexts.inMonth(month, inMonth.length) : agendaTexts.day(day, listed.length);
  return (
    <div className="stack">
      <MonthTable
        month={month}
        events={inMonth}
        today={today}
        day={day}
        onDay={setDay}
        onMonth={(next) => {
          setMonth(next);
          setDay(null);
        }}
      />
      <p className="note" aria-live="polite">
        {words}
      </p>
      {listed.length > 0 && (
        <AgendaRows key={day ?? month} label={words} places={listed} region={region} onSave={onSave} />
      )}
      <Usual title={agendaTexts.usualThisMonth(number)} places={usualIn(number)} region={region} />
      <Usual title={agendaTexts.usualIn(null)} places={usualIn(null)} region={region} />
    </div>
  );
}

interface UsualProps {
  readonly title: string;
  readonly places: readonly Place[];
  readonly region: Region;
}

function Usual({ title, places, region }: UsualProps) {
  if (places.length === 0) return null;
  return (
    <section className="stack stack--tight">
      <h4>{title}</h4>
      <AgendaRows label={title} places={places} region={region} />
    </section>
  );
}

/** The next date that one can go to, today when it is under way; today without any. */
function soonest({ upcoming }: Agenda, today: string): string {
  const start = upcoming[0]?.dates.start;
  return start !== undefined && start > today ? start : today;
}
