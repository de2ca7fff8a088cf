import { Plus, RefreshCw, X } from 'lucide-react';
import { seenAge } from '../../domain/places/age.ts';
import { isSomewhereIn } from '../../domain/places/doorsByNeed.ts';
import { openingAt } from '../../domain/places/openingTimes.ts';
import { familyOf } from '../../domain/places/place.ts';
import type { PlaceRow } from '../../domain/places/selection.ts';
import { useApp } from '../../state/useApp.ts';
import { FamilySign } from '../panels/places/FamilySign.tsx';
import '../panels/places/places.css';
import { Button } from '../primitives/Button.tsx';
import { DOOR_WORDS } from '../texts/kiosk/doors/doorWords.ts';
import { useMoment } from '../useMoment.ts';
import { useCommuneName, useLivedName } from './communeName.ts';
import { phoneOf } from './phoneOf.ts';
import { useKioskTexts } from './useKioskTexts.ts';

interface DoorCardProps {
  readonly row: PlaceRow;
  /** Its number in the list and on the map; null shows its family instead. */
  readonly number: number | null;
  /** Asks for another one; null when there is no other. */
  readonly onReplace?: (() => void) | null;
}

/** An address to go to: what one does there, where, open when, by which telephone, how far, and how far it can be trusted. */
export function DoorCard({ row, number, onReplace = null }: DoorCardProps) {
  const { place, anchorKm, byBoat } = row;
  const texts = useKioskTexts();
  const language = useApp((state) => state.language);
  const words = DOOR_WORDS[language];
  const lang = texts.lang;
  const commune = useCommuneName(place.commune);
  const { home, village } = useApp(({ visit }) => visit);
  const from = useLivedName(home);
  // A village is one of several in its commune: the others are some way off.
  const isHome = place.commune !== null && place.commune === home && village?.commune !== home;
  const km = isSomewhereIn(place, { commune: home }) ? null : anchorKm;
  const kind = words.kinds[place.kind];
  const phone = phoneOf(place);
  const now = useMoment();
  const age = seenAge(place.seen, now.day);
  const does = words.does(place);
  const opening = openingAt(place.hours, now);
  const open = words.opening({ opening, age });
  return (
    <li className="kiosk-door">
      {number === null ? (
        <FamilySign family={familyOf(place.kind)} />
      ) : (
        <span className="kiosk-door__number">{number}</span>
      )}
      <h2 lang="fr">{place.name}</h2>
      <div className="kiosk-door__words">
        <p lang={lang}>
          {!place.name.includes(kind) && <strong>{kind}. </strong>}
          {does}
        </p>
        <p lang="fr">
          {[place.address, [place.postcode, commune].filter(Boolean).join(' ')].filter(Boolean).join(', ')}
        </p>
        {place.dates && <p className="kiosk-door__open">{words.dates(place.dates)}</p>}
        {phone && <p className="kiosk-door__phone">{texts.phone(phone)}</p>}
        {!phone && <p>{place.website ? texts.site(place.website) : texts.noPhone}</p>}
        {open && (
          <p className="kiosk-door__open" data-open={opening?.state === 'open'}>
            {open}
          </p>
        )}
        <p className="note" lang={lang}>
          {[texts.distance({ km, isHome, from, byBoat }), words.seen({ ...place, age })]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {place.addedBy && (
          <p className="note" lang={lang}>
            {texts.addedBy(place.addedBy)}
          </p>
        )}
      </div>
      {onReplace && (
        <Button icon={<RefreshCw />} aria-label={texts.replaceNamed(place.name)} onClick={onReplace}>
          {texts.replace}
        </Button>
      )}
      {number === null && <KeepButton row={row} />}
    </li>
  );
}

/** Puts an address among the three that are taken away, or takes it out. */
function KeepButton({ row: { place } }: Pick<DoorCardProps, 'row'>) {
  const texts = useKioskTexts();
  const kept = useApp(({ visit }) => visit.kept.includes(place.id));
  const { keepAddress } = useApp((state) => state.visitActions);
  return (
    <Button
      variant="toggle"
      icon={kept ? <X /> : <Plus />}
      aria-pressed={kept}
      aria-label={texts.keepNamed(place.name)}
      onClick={() => keepAddress(place.id, !kept)}
    >
      {kept ? texts.isKept : texts.keep}
    </Button>
  );
}
