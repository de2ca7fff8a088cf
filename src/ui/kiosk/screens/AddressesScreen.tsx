import { MapPinned, Repeat } from 'lucide-react';
import { useEffect } from 'react';
import { screenBeside } from '../../../domain/kiosk/screens.ts';
import { selectDoors, selectMoreDoors } from '../../../state/derived/visit.ts';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { DOOR_WORDS } from '../../texts/kiosk/doors/doorWords.ts';
import { Awaited } from '../Awaited.tsx';
import { useLivedName } from '../communeName.ts';
import { DoorCard } from '../DoorCard.tsx';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useKioskTexts } from '../useKioskTexts.ts';

/** « Mes 3 adresses » : the doors for the need, each of which may be replaced, or chosen among all the places around. */
export function AddressesScreen() {
  const texts = useKioskTexts();
  const doors = useApp(selectDoors);
  const more = useApp(selectMoreDoors);
  const { home, need } = useApp(({ visit }) => visit);
  const language = useApp((state) => state.language);
  const where = useApp(({ centre }) => centre.screens.where);
  const from = useLivedName(home);
  const { goTo, turn, replaceAddress, lookAtDoors } = useApp((state) => state.visitActions);
  const last = useApp(({ centre }) => screenBeside('addresses', 1, centre) === 'addresses');
  useEffect(() => {
    const points = doors.flatMap(({ place: { position } }) => (position ? [position.point] : []));
    if (points.length > 0) lookAtDoors(points);
  }, [doors, lookAtDoors]);
  return (
    <ScreenFrame
      lead={texts.addressesLead(texts.needs[need], from)}
      aside={
        <div className="kiosk-head__ways">
          <Button icon={<Repeat />} onClick={() => goTo('need')}>
            {texts.otherNeed}
          </Button>
          {where && (
            <Button icon={<MapPinned />} onClick={() => goTo('where')}>
              {texts.toPlaces}
            </Button>
          )}
        </div>
      }
      next={last ? null : { label: texts.toTakeAway, onPress: () => turn(1) }}
    >
      <ul className="kiosk-doors">
        {doors.map((row, at) => (
          <DoorCard
            key={row.place.id}
            row={row}
            number={at + 1}
            onReplace={more ? () => replaceAddress(row.place.id) : null}
          />
        ))}
      </ul>
      <Awaited
        of={['places']}
        failed={texts.failedAddresses}
        empty={doors.length === 0 ? texts.noAddress : null}
      />
      {doors.length > 0 && <p className="kiosk-say">{texts.say(DOOR_WORDS[language].say[need])}</p>}
    </ScreenFrame>
  );
}
