import { useState } from 'react';
import type { Region } from '../../../../domain/catalogue/region.ts';
import { type Agenda, type DatedPlace, eventsOn, isDated } from '../../../../domain/places/agenda.ts';
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

/** The dates of one month, and what usually comes back in it. Opens on the month of the next date. */
export function MonthView({ agenda, showPast, region, today, onSave }: MonthViewProps) {
  const [month, setMonth] = useState(() => soonest(agenda, today).slice(0, 7));
  const [day, setDay] = useState<string | null>(null);
  const events = showPast ? [...agenda.past.filter(isDated).reverse(), ...agenda.upcoming] : agenda.upcoming;
  const inMonth = events.filter(
    ({ dates }) => dates.start.slice(0, 7) <= month && month <= dates.end.slice(0, 7),
  );
  const listed = day === null ? inMonth : eventsOn(inMonth, day);
  const number = Number(month.slice(5));
  const usual = agenda.usual.find((each) => each.month === number)?.places ?? [];
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
      {listed.length > 0 && <AgendaRows label={words} places={listed} region={region} onSave={onSave} />}
      {usual.length > 0 && (
        <section className="stack stack--tight">
          <h4>{agendaTexts.usualThisMonth(number)}</h4>
          <AgendaRows label={agendaTexts.usualThisMonth(number)} places={usual} region={region} />
        </section>
      )}
    </div>
  );
}

/** The next date that one can go to, today when it is under way; today without any. */
function soonest({ upcoming }: Agenda, today: string): string {
  const start = upcoming[0]?.dates.start;
  return start !== undefined && start > today ? start : today;
}
