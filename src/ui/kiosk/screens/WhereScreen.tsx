import { useEffect } from 'react';
import { familyOf, PLACE_FAMILIES } from '../../../domain/places/place.ts';
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

/** Where to go: what there is, by family, drawn on the map; a sign that is touched says what it is. */
export function WhereScreen() {
  const texts = useKioskTexts();
  const from = useLivedName(useApp(({ visit }) => visit.home));
  const rows = useApp(selectNearPlaces);
  const pointed = useApp(selectPointedPlaces);
  const { turn } = useApp((state) => state.visitActions);
  const { showPlaces, showTraining, openPlace } = useApp((state) => state.placesActions);
  useEffect(() => {
    const show = (shown: boolean) => {
      showPlaces(shown);
      showTraining(shown);
    };
    show(true);
    return () => {
      show(false);
      openPlace(null);
    };
  }, [showPlaces, showTraining, openPlace]);
  const families = PLACE_FAMILIES.map((family) => ({
    family,
    count: rows.filter(({ place }) => familyOf(place.kind) === family).length,
  })).filter(({ count }) => count > 0);
  const lead = rows.length > 0 ? texts.whereLead(rows.length, NEAR_KM, from) : '';
  return (
    <ScreenFrame lead={lead} next={{ label: texts.toFigures, onPress: () => turn(1) }}>
      {pointed.length > 0 ? (
        <>
          <ul className="kiosk-doors">
            {pointed.map((row) => (
              <DoorCard key={row.place.id} row={row} number={null} onReplace={null} />
            ))}
          </ul>
          <Button onClick={() => openPlace(null)}>{texts.allPlaces}</Button>
        </>
      ) : (
        <ul className="kiosk-families" style={rowsOf(families.length)}>
          {families.map(({ family, count }) => (
            <li key={family}>
              <FamilySign family={family} />
              <strong>{texts.families[family]}</strong>
              <span>{texts.placesOf(count)}</span>
            </li>
          ))}
        </ul>
      )}
      <Awaited
        of={['places']}
        failed={texts.failedPlaces}
        empty={rows.length === 0 ? texts.whereNone(NEAR_KM, from) : null}
      />
      {rows.length > 0 && <p className="note">{texts.whereSource}</p>}
    </ScreenFrame>
  );
}
