import { ArrowRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { familyOf, PLACE_FAMILIES, type PlaceFamily } from '../../../domain/places/place.ts';
import type { PlaceRow } from '../../../domain/places/selection.ts';
import { selectHasMap } from '../../../state/derived/map.ts';
import { NEAR_KM, selectNearPlaces, selectPointedPlaces } from '../../../state/derived/visit.ts';
import { useApp } from '../../../state/useApp.ts';
import { FamilySign } from '../../panels/places/FamilySign.tsx';
import { Button } from '../../primitives/Button.tsx';
import { Awaited } from '../Awaited.tsx';
import { useLivedName } from '../communeName.ts';
import { DoorCard } from '../DoorCard.tsx';
import { rowsOf } from '../rowsOf.ts';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useKioskTexts } from '../useKioskTexts.ts';

/** Shown at once, the nearest first. */
const SHOWN = 5;

/** Where to go: what there is, by family, drawn on the map; each family opens its list, a sign that is touched says what it is. */
export function WhereScreen() {
  const texts = useKioskTexts();
  const from = useLivedName(useApp(({ visit }) => visit.home));
  const rows = useApp(selectNearPlaces);
  const pointed = useApp(selectPointedPlaces);
  const map = useApp(selectHasMap);
  const family = useApp(({ visit }) => visit.family);
  const { turn, openFamily } = useApp((state) => state.visitActions);
  const { openPlace } = useApp((state) => state.placesActions);
  useShownPlaces();
  const ofFamily = rows.filter(({ place }) => familyOf(place.kind) === family);
  const lead = rows.length > 0 ? texts.whereLead(rows.length, NEAR_KM, from) : '';
  const shows = pointed.length > 0 ? 'pointed' : family ? 'family' : 'families';
  return (
    <ScreenFrame
      lead={shows === 'family' && family ? texts.familyOf(texts.families[family], ofFamily.length) : lead}
      next={{ label: texts.toAddresses, onPress: () => turn(1) }}
    >
      {shows === 'pointed' && <Places rows={pointed} />}
      {shows === 'family' && <Places key={family} rows={ofFamily} />}
      {shows === 'families' && <Families rows={rows} onOpen={openFamily} />}
      {shows !== 'families' && (
        <Button
          onClick={() => {
            openPlace(null);
            openFamily(null);
          }}
        >
          {texts.allPlaces}
        </Button>
      )}
      <Awaited
        of={['places']}
        failed={texts.failedPlaces}
        empty={rows.length === 0 ? texts.whereNone(NEAR_KM, from) : null}
      />
      {rows.length > 0 && <p className="note">{texts.whereSource(map)}</p>}
    </ScreenFrame>
  );
}

/** Places are on the map as long as this screen is. */
function useShownPlaces(): void {
  const { showPlaces, showTraining, openPlace } = useApp((state) => state.placesActions);
  const { openFamily } = useApp((state) => state.visitActions);
  useEffect(() => {
    const show = (shown: boolean) => {
      showPlaces(shown);
      showTraining(shown);
    };
    show(true);
    return () => {
      show(false);
      openPlace(null);
      openFamily(null);
    };
  }, [showPlaces, showTraining, openPlace, openFamily]);
}

interface FamiliesProps {
  readonly rows: readonly PlaceRow[];
  readonly onOpen: (family: PlaceFamily) => void;
}

function Families({ rows, onOpen }: FamiliesProps) {
  const texts = useKioskTexts();
  const families = PLACE_FAMILIES.map((family) => ({
    family,
    count: rows.filter(({ place }) => familyOf(place.kind) === family).length,
  })).filter(({ count }) => count > 0);
  return (
    <ul className="kiosk-families" style={rowsOf(families.length)}>
      {families.map(({ family, count }) => (
        <li key={family}>
          <button type="button" className="kiosk-family" onClick={() => onOpen(family)}>
            <FamilySign family={family} />
            <strong>{texts.families[family]}</strong>
            <span>
              {texts.placesOf(count)} <ArrowRight aria-hidden="true" />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Places({ rows }: { readonly rows: readonly PlaceRow[] }) {
  const texts = useKioskTexts();
  const [shown, setShown] = useState(SHOWN);
  const left = rows.length - shown;
  return (
    <>
      <ul className="kiosk-doors kiosk-doors--list">
        {rows.slice(0, shown).map((row) => (
          <DoorCard key={row.place.id} row={row} number={null} />
        ))}
      </ul>
      {left > 0 && <Button onClick={() => setShown(shown + SHOWN)}>{texts.morePlaces(left)}</Button>}
    </>
  );
}
