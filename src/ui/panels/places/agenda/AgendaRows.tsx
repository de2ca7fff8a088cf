import { CalendarPlus } from 'lucide-react';
import type { Region } from '../../../../domain/catalogue/region.ts';
import { type DatedPlace, isDated } from '../../../../domain/places/agenda.ts';
import type { Place } from '../../../../domain/places/place.ts';
import { useApp } from '../../../../state/useApp.ts';
import { Button } from '../../../primitives/Button.tsx';
import { ShortList } from '../../../primitives/ShortList.tsx';
import { agendaTexts } from '../../../texts/agenda.ts';
import { placesTexts } from '../../../texts/places.ts';
import { placeWords } from '../../../texts/placeWords.ts';
import { typeset } from '../../../texts/typeset.ts';
import { communeName } from '../communeName.ts';

interface AgendaRowsProps {
  /** Accessible name of the list. */
  readonly label: string;
  readonly places: readonly Place[];
  readonly region: Region;
  /** Puts one date in the person's calendar; left out where dates are over. */
  readonly onSave?: ((event: DatedPlace) => void) | undefined;
}

/** Dates one below the other: when first, then what and where. A press opens the card. */
export function AgendaRows({ label, places, region, onSave }: AgendaRowsProps) {
  return (
    <ShortList label={label} className="place-list agenda__list" items={places}>
      {(place) => <AgendaRow key={place.id} place={place} region={region} onSave={onSave} />}
    </ShortList>
  );
}

function AgendaRow({
  place,
  region,
  onSave,
}: Omit<AgendaRowsProps, 'label' | 'places'> & { readonly place: Place }) {
  const open = useApp((state) => state.openPlace === place.id);
  const { openPlace, hoverPlace } = useApp((state) => state.placesActions);
  const { id, name, kind, period, status } = place;
  const added = placeWords.addedBy(place);
  return (
    <li className="place-row agenda__row" data-open={open} data-status={status}>
      <div>
        {isDated(place) && <p className="agenda__when">{agendaTexts.days(place)}</p>}
        <button
          type="button"
          className="place-row__name"
          onClick={() => openPlace(id)}
          onPointerEnter={() => hoverPlace(id)}
          onPointerLeave={() => hoverPlace(null)}
          onFocus={() => hoverPlace(id)}
          onBlur={() => hoverPlace(null)}
        >
          {typeset(name)}
        </button>
        <p className="place-row__facts">
          {placeWords.kinds[kind]} · {communeName(place, region) ?? placesTexts.noCommune}
        </p>
        {!isDated(place) && period !== null && (
          <p className="place-row__facts">{agendaTexts.sourceSays(period)}</p>
        )}
        {added && <p className="place-row__facts">{added}</p>}
        <div className="agenda__foot">
          <p className="place-row__facts place-row__status">{placeWords.status(place)}</p>
          {onSave && isDated(place) && (
            <Button
              variant="quiet"
              className="agenda__save"
              icon={<CalendarPlus />}
              aria-label={agendaTexts.saveOne(name)}
              onClick={() => onSave(place)}
            >
              {agendaTexts.saveOneShort}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}
