import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { type DatedPlace, eventsOn, shiftMonth, weeksOf } from '../../../../domain/places/agenda.ts';
import { Button } from '../../../primitives/Button.tsx';
import { agendaTexts } from '../../../texts/agenda.ts';

interface MonthTableProps {
  /** "2026-11" */
  readonly month: string;
  readonly events: readonly DatedPlace[];
  /** ISO day, marked in the table. */
  readonly today: string;
  /** Day whose dates are listed below; null for the whole month. */
  readonly day: string | null;
  readonly onMonth: (month: string) => void;
  /** Pressing the chosen day again gives null. */
  readonly onDay: (day: string | null) => void;
}

/** One month as a table of weeks. Days that have dates are buttons, the others plain numbers. */
export function MonthTable({ month, events, today, day, onMonth, onDay }: MonthTableProps) {
  const title = useId();
  return (
    <div className="agenda__month">
      <div className="agenda__months">
        <Button
          variant="quiet"
          iconOnly
          icon={<ChevronLeft />}
          onClick={() => onMonth(shiftMonth(month, -1))}
        >
          {agendaTexts.monthBefore}
        </Button>
        <p id={title} className="agenda__title" aria-live="polite">
          {agendaTexts.month(month)}
        </p>
        <Button
          variant="quiet"
          iconOnly
          icon={<ChevronRight />}
          onClick={() => onMonth(shiftMonth(month, 1))}
        >
          {agendaTexts.monthAfter}
        </Button>
      </div>
      <table className="agenda__table" aria-labelledby={title}>
        <thead>
          <tr>
            {agendaTexts.weekdays.map((name, at) => (
              <th key={name} scope="col" abbr={name}>
                {agendaTexts.weekdayShort(at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find((each) => each !== null)}>
              {week.map((each, weekday) => (
                <td
                  key={agendaTexts.weekdays[weekday]}
                  data-today={each === today}
                  aria-current={each === today ? 'date' : undefined}
                >
                  {each && (
                    <Day
                      day={each}
                      count={eventsOn(events, each).length}
                      chosen={each === day}
                      onDay={onDay}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DayProps {
  readonly day: string;
  readonly count: number;
  readonly chosen: boolean;
  readonly onDay: MonthTableProps['onDay'];
}

function Day({ day, count, chosen, onDay }: DayProps) {
  const number = Number(day.slice(8));
  if (count === 0) return <span className="agenda__day">{number}</span>;
  return (
    <button
      type="button"
      className="agenda__day agenda__day--dated"
      aria-pressed={chosen}
      aria-label={agendaTexts.day(day, count)}
      onClick={() => onDay(chosen ? null : day)}
    >
      {number}
      <span className="agenda__dots" aria-hidden="true">
        {'•'.repeat(Math.min(count, 3))}
      </span>
    </button>
  );
}
