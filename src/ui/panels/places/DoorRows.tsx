import { kmToDoor } from '../../../domain/answers/doorsAnswer.ts';
import type { Region } from '../../../domain/catalogue/region.ts';
import type { NeedDoor } from '../../../domain/places/doorsByNeed.ts';
import { useApp } from '../../../state/useApp.ts';
import { formatPhone } from '../../formats.ts';
import { peopleAnswerTexts } from '../../texts/answers/people.ts';
import { needDoorsTexts } from '../../texts/needDoors.ts';
import { placeWords } from '../../texts/placeWords.ts';
import { useTexts } from '../../useTexts.ts';
import { communeName } from './communeName.ts';
import { PlaceLine } from './PlaceLine.tsx';

interface DoorRowsProps {
  /** In their order. */
  readonly doors: readonly NeedDoor[];
  readonly region: Region;
}

/** A few doors to push, each opening its card. */
export function DoorRows({ doors, region }: DoorRowsProps) {
  const open = useApp((state) => state.openPlace);
  const { openPlace, hoverPlace } = useApp((state) => state.placesActions);
  const { list } = useTexts(peopleAnswerTexts);
  return (
    <ul className="place-list" aria-label={list}>
      {doors
        .map((door) => ({ ...door, km: kmToDoor(door) }))
        .map(({ place, phone, km, byBoat }) => (
          <PlaceLine
            key={place.id}
            place={place}
            isOpen={place.id === open}
            onOpen={openPlace}
            onHover={hoverPlace}
          >
            <p className="place-row__facts">
              {[
                placeWords.kinds[place.kind],
                communeName(place, region),
                km === null ? byBoat && needDoorsTexts.byBoat : needDoorsTexts.distance(km, byBoat),
                phone && formatPhone(phone),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </PlaceLine>
        ))}
    </ul>
  );
}
