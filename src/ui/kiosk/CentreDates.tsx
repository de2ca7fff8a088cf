import { CalendarDays } from 'lucide-react';
import { selectCentreDates } from '../../state/derived/doorPage.ts';
import { useApp } from '../../state/useApp.ts';
import { DOOR_WORDS } from '../texts/kiosk/doors/doorWords.ts';
import { useKioskTexts } from './useKioskTexts.ts';

const SHOWN = 3;

/** The next dates that the centre itself announces; nothing where it announces none. */
export function CentreDates() {
  const texts = useKioskTexts();
  const dates = useApp(selectCentreDates);
  const { dates: when } = DOOR_WORDS[useApp((state) => state.language)];
  const { nom, partner } = useApp((state) => state.centre);
  if (dates.length === 0) return null;
  return (
    <section className="kiosk-dates" aria-label={texts.centreDates(nom || partner.name)}>
      <h2>
        <CalendarDays aria-hidden="true" /> {texts.centreDates(nom || partner.name)}
      </h2>
      <ul>
        {dates.slice(0, SHOWN).map((event) => (
          <li key={event.id}>
            <strong lang="fr">{event.name}</strong>, {when(event.dates)}
            {event.period && <span lang="fr">, {event.period}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
