import { CalendarPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Region } from '../../../../domain/catalogue/region.ts';
import type { Agenda, DatedPlace } from '../../../../domain/places/agenda.ts';
import { Button } from '../../../primitives/Button.tsx';
import { agendaTexts } from '../../../texts/agenda.ts';
import { useTexts } from '../../../useTexts.ts';
import { AgendaRows } from './AgendaRows.tsx';

interface ListViewProps {
  readonly agenda: Agenda;
  readonly showPast: boolean;
  readonly region: Region;
  readonly onSave: (events: readonly DatedPlace[]) => void;
}

/** What is to come, what has been when it is asked for, and what comes back without a date. */
export function ListView({ agenda, showPast, region, onSave }: ListViewProps) {
  const texts = useTexts(agendaTexts);
  const { upcoming, past, usual } = agenda;
  return (
    <div className="stack">
      {upcoming.length > 0 && (
        <Part title={texts.upcoming}>
          <AgendaRows
            label={texts.upcoming}
            places={upcoming}
            region={region}
            onSave={(event) => onSave([event])}
          />
          {upcoming.length > 1 && (
            <Button icon={<CalendarPlus />} onClick={() => onSave(upcoming)}>
              {texts.saveAll(upcoming.length)}
            </Button>
          )}
        </Part>
      )}
      {showPast && past.length > 0 && (
        <Part title={texts.past}>
          <AgendaRows label={texts.past} places={past} region={region} />
        </Part>
      )}
      {usual.length > 0 && (
        <Part title={texts.usual} lead={texts.usualLead}>
          {usual.map(({ month, places }) => (
            <div key={month} className="stack stack--tight">
              <h5>{texts.usualIn(month)}</h5>
              <AgendaRows label={texts.usualIn(month)} places={places} region={region} />
            </div>
          ))}
        </Part>
      )}
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** A titled part of the agenda. */
export function Part({ title, lead, children }: PartProps) {
  return (
    <section className="stack stack--tight">
      <h4>{title}</h4>
      {lead && <p className="note">{lead}</p>}
      {children}
    </section>
  );
}
