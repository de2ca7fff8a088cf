import type { PlaceId } from '../../../domain/ids.ts';
import { seenAge } from '../../../domain/places/age.ts';
import { type Moment, openingAt } from '../../../domain/places/openingTimes.ts';
import type { Place } from '../../../domain/places/place.ts';
import type { PlaceRow } from '../../../domain/places/selection.ts';
import { ShortList } from '../../primitives/ShortList.tsx';
import { doorWords } from '../../texts/doorWords.ts';
import { type DistanceOrigin, placesTexts } from '../../texts/places.ts';
import { placeWords } from '../../texts/placeWords.ts';
import { useMoment } from '../../useMoment.ts';
import { useTexts } from '../../useTexts.ts';
import { PlaceLine, type PlaceLineActs } from './PlaceLine.tsx';

interface PlaceListProps extends PlaceLineActs {
  /** Accessible name of the list. */
  readonly label: string;
  /** In the order shown. */
  readonly rows: readonly PlaceRow[];
  readonly origin: DistanceOrigin;
  /** Name of the commune of a place; null when it has none. */
  readonly communeOf: (place: Place) => string | null;
  readonly open: PlaceId | null;
}

const { opening } = doorWords.fr;

/** Cards one below the other, the first ones at first. */
export function PlaceList({ label, rows, ...shared }: PlaceListProps) {
  const moment = useMoment();
  return (
    <div className="stack stack--tight">
      {rows.some(({ place }) => place.kind === 'lycee') && <p className="note">{placeWords.noVocational}</p>}
      <ShortList label={label} className="place-list" items={rows}>
        {(each) => <Row key={each.place.id} {...each} {...shared} moment={moment} />}
      </ShortList>
    </div>
  );
}

type RowProps = PlaceRow & Omit<PlaceListProps, 'label' | 'rows'> & { readonly moment: Moment };

/** What can be told of a card in three lines, without colour. */
function Row({ place, origin, communeOf, open, moment, ...row }: RowProps) {
  const texts = useTexts(placesTexts);
  const commune = communeOf(place) ?? texts.noCommune;
  const distance = texts.distance(row, origin);
  const now = opening({ opening: openingAt(place.hours, moment), age: seenAge(place.seen, moment.day) });
  return (
    <PlaceLine place={place} isOpen={place.id === open} onOpen={row.onOpen} onHover={row.onHover}>
      <p className="place-row__facts">
        {placeWords.kinds[place.kind]} · {commune}
      </p>
      <p className="place-row__facts">
        {distance && <>{distance} · </>}
        <span className="place-row__status">{placeWords.status(place)}</span>
      </p>
      {now && <p className="place-row__facts place-row__status">{now}</p>}
    </PlaceLine>
  );
}
