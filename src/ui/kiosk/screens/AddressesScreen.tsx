import { useEffect } from 'react';
import { screenBeside } from '../../../domain/kiosk/screens.ts';
import { selectDoors, selectMoreDoors } from '../../../state/derived/visit.ts';
import { useApp } from '../../../state/useApp.ts';
import { Awaited } from '../Awaited.tsx';
import { DoorCard } from '../DoorCard.tsx';
import { NeedChoice } from '../NeedChoice.tsx';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useKioskTexts } from '../useKioskTexts.ts';

/** « Mes 3 adresses » : the nearest doors, each of which may be replaced. */
export function AddressesScreen() {
  const texts = useKioskTexts();
  const doors = useApp(selectDoors);
  const more = useApp(selectMoreDoors);
  const { turn, replaceAddress, lookAtDoors } = useApp((state) => state.visitActions);
  const last = useApp(({ centre }) => screenBeside('addresses', 1, centre) === 'addresses');
  useEffect(() => {
    const points = doors.flatMap(({ place: { position } }) => (position ? [position.point] : []));
    if (points.length > 0) lookAtDoors(points);
  }, [doors, lookAtDoors]);
  return (
    <ScreenFrame
      lead={doors.length > 0 ? texts.addressesLead : ''}
      next={last ? null : { label: texts.toTakeAway, onPress: () => turn(1) }}
    >
      <NeedChoice />
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
      {doors.some(({ place }) => place.phone) && <p className="note">{texts.checkFirst}</p>}
    </ScreenFrame>
  );
}
