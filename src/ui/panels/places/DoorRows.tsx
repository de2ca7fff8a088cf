import { kmToDoor } from '../../../domain/answers/doorsAnswer.ts';
import type { Region } from '../../../domain/catalogue/region.ts';
import { seenAge } from '../../../domain/places/age.ts';
import type { NeedDoor } from '../../../domain/places/doorsByNeed.ts';
import { openingAt } from '../../../domain/places/openingTimes.ts';
import { useApp } from '../../../state/useApp.ts';
import { formatPhone } from '../../formats.ts';
import { peopleAnswerTexts } from '../../texts/answers/people.ts';
import { doorWords } from '../../texts/doorWords.ts';
import { needTexts } from '../../texts/needs.ts';
import { placeWords } from '../../texts/placeWords.ts';
import { useMoment } from '../../useMoment.ts';
import { useTexts } from '../../useTexts.ts';
import { communeName } from './communeName.ts';
import { PlaceLine } from './PlaceLine.tsx';

interface DoorRowsProps {
  /** In their order: the map numbers them alike. */
  readonly doors: readonly NeedDoor[];
  readonly region: Region;
}

/** A few doors to push, numbered as on the map, each opening its card. */
export function DoorRows({ doors, region }: DoorRowsProps) {
  const moment = useMoment();
  const open = useApp((state) => state.openPlace);
  const { openPlace, hoverPlace } = useApp((state) => state.placesActions);
  const { list } = useTexts(peopleAnswerTexts);
  return (
    <ol className="place-list place-list--numbered" aria-label={list}>
      {doors.map((door) => {
        const { place, phone, byBoat } = door;
        const km = kmToDoor(door);
        const opening = openingAt(place.hours, moment);
        const now = doorWords.fr.opening({ opening, age: seenAge(place.seen, moment.day) });
        return (
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
                km === null ? byBoat && needTexts.byBoat : needTexts.distance(km, byBoat),
                phone && formatPhone(phone),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {now && <p className="place-row__facts place-row__status">{now}</p>}
          </PlaceLine>
        );
      })}
    </ol>
  );
}
