import { seenAge } from '../../domain/places/age.ts';
import type { PlaceRow } from '../../domain/places/selection.ts';
import { today } from '../../state/today.ts';
import { useApp } from '../../state/useApp.ts';
import { DOOR_WORDS } from '../texts/kiosk/doors/doorWords.ts';
import { useCommuneName } from './communeName.ts';
import { phoneOf } from './phoneOf.ts';
import { useKioskTexts } from './useKioskTexts.ts';

interface PaperDoorProps {
  readonly row: PlaceRow;
  /** Its number on the map. */
  readonly number: number;
}

/** An address on paper: all that is needed to call and to go, what to say there in both languages, a line for the appointment. */
export function PaperDoor({ row: { place }, number }: PaperDoorProps) {
  const texts = useKioskTexts();
  const language = useApp((state) => state.language);
  const need = useApp(({ visit }) => visit.need);
  const words = DOOR_WORDS[language];
  const commune = useCommuneName(place.commune);
  const phone = phoneOf(place);
  const kind = words.kinds[place.kind];
  const hours = place.hours ? words.week(place.hours) : [];
  return (
    <li className="kiosk-paper__door">
      <span className="kiosk-door__number">{number}</span>
      <div>
        <h2 lang="fr">{place.name}</h2>
        <p>
          {!place.name.includes(kind) && `${kind}. `}
          {words.does(place)}
        </p>
        <p lang="fr">
          {[place.address, [place.postcode, commune].filter(Boolean).join(' ')].filter(Boolean).join(', ')}
        </p>
        <p className="kiosk-paper__phone">
          {phone ? texts.phone(phone) : place.website ? texts.site(place.website) : texts.noPhone}
        </p>
        {place.dates && <p>{words.dates(place.dates)}</p>}
        {hours.length > 0 && <p>{hours.map(({ days, hours: spans }) => `${days} ${spans}`).join(' · ')}</p>}
        {number === 1 && (
          <p>
            {texts.say(words.say[need])}
            {language === 'en' && <span lang="fr"> ({DOOR_WORDS.fr.say[need]})</span>}
          </p>
        )}
        <p className="paper-note">
          {[
            words.seen({ ...place, age: seenAge(place.seen, today()) }),
            place.addedBy && texts.addedBy(place.addedBy),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="kiosk-paper__appointment">{texts.paperAppointment}</p>
      </div>
    </li>
  );
}
