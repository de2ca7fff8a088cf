import { RefreshCw } from 'lucide-react';
import { familyOf } from '../../domain/places/place.ts';
import type { PlaceRow } from '../../domain/places/selection.ts';
import { useApp } from '../../state/useApp.ts';
import { FamilySign } from '../panels/places/FamilySign.tsx';
import '../panels/places/places.css';
import { Button } from '../primitives/Button.tsx';
import { placeWords } from '../texts/placeWords.ts';
import { useCommuneName, useLivedName } from './communeName.ts';
import { useKioskTexts } from './useKioskTexts.ts';

interface DoorCardProps {
  readonly row: PlaceRow;
  /** Its number in the list and on the map; null shows its family instead. */
  readonly number: number | null;
  /** Asks for another one; null when there is no other. */
  readonly onReplace: (() => void) | null;
}

/** An address to go to: whom one finds there, where, by which telephone, and how far it can be trusted. */
export function DoorCard({ row: { place, anchorKm, byBoat }, number, onReplace }: DoorCardProps) {
  const texts = useKioskTexts();
  const lang = useApp(({ language }) => (language === 'en' ? 'en' : 'fr'));
  const commune = useCommuneName(place.commune);
  const { home, village } = useApp(({ visit }) => visit);
  const from = useLivedName(home);
  // A village is one of several in its commune: the others are some way off.
  const isHome = place.commune !== null && place.commune === home && village?.commune !== home;
  const kind = placeWords.kinds[place.kind];
  const town = [place.postcode, commune].filter(Boolean).join(' ');
  return (
    <li className="kiosk-door">
      {number === null ? (
        <FamilySign family={familyOf(place.kind)} />
      ) : (
        <span className="kiosk-door__number">{number}</span>
      )}
      <div className="kiosk-door__words">
        <h2 lang="fr">{place.name}</h2>
        {!place.name.includes(kind) && <p lang="fr">{kind}</p>}
        <p lang="fr">{[place.address, town].filter(Boolean).join(', ')}</p>
        {place.phone ? (
          <p className="kiosk-door__phone">{texts.phone(place.phone)}</p>
        ) : (
          <p>{texts.noPhone}</p>
        )}
        <p className="note" lang={lang}>
          {[texts.status(place), texts.distance({ km: anchorKm, isHome, from, byBoat })]
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
    </li>
  );
}
