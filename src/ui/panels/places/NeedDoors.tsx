import { useId } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import { DOOR_NEEDS } from '../../../domain/places/doorNeeds.ts';
import { type DoorRecord, describeDoor } from '../../../domain/places/doorRecord.ts';
import { selectDoorStart, selectNeed, selectNeedDoors } from '../../../state/derived/needDoors.ts';
import { useApp } from '../../../state/useApp.ts';
import { formatPhone } from '../../formats.ts';
import { RadioGroup } from '../../primitives/RadioGroup.tsx';
import { doorWords } from '../../texts/doorWords.ts';
import { needDoorsTexts } from '../../texts/needDoors.ts';
import { placeWords } from '../../texts/placeWords.ts';
import { useMoment } from '../../useMoment.ts';
import { useRideTo } from '../../useRideTo.ts';
import { useTexts } from '../../useTexts.ts';
import './needDoors.css';

const words = doorWords.fr;

/** Three doors for a need, from home or from the territory: the same as on a kiosk and on the command line. */
export function NeedDoors({ region }: { readonly region: Region }) {
  const texts = useTexts(needDoorsTexts);
  const title = useId();
  const need = useApp(selectNeed);
  const { note } = useApp((state) => state.interviewActions);
  const ready = useApp(({ places }) => places.status === 'ready');
  const start = useApp(selectDoorStart);
  if (!ready) return null;
  return (
    <section aria-labelledby={title} className="stack stack--tight">
      <h3 id={title}>{texts.title}</h3>
      <RadioGroup
        legend={texts.needLegend}
        look="chips"
        options={DOOR_NEEDS.map((value) => ({ value, label: texts.needs[value] }))}
        value={need}
        onChange={(chosen) => note({ need: chosen })}
      />
      {start ? <Doors region={region} /> : <p>{texts.noStart}</p>}
    </section>
  );
}

function Doors({ region }: { readonly region: Region }) {
  const texts = useTexts(needDoorsTexts);
  const start = useApp(selectDoorStart);
  const moment = useMoment();
  const doors = useApp(selectNeedDoors);
  const rideTo = useRideTo();
  if (!start) return null;
  return (
    <>
      <p className="note">{texts.from(start.name)}</p>
      {doors.length === 0 && <p>{texts.none}</p>}
      <ol className="need-doors">
        {doors.map((door) => (
          <Door
            key={door.place.id}
            door={describeDoor(door, region, moment)}
            isHere={door.place.commune === start.commune}
            ride={rideTo(door.place.commune)}
          />
        ))}
      </ol>
    </>
  );
}

interface DoorProps {
  readonly door: DoorRecord;
  readonly isHere: boolean;
  /** The train or the coach that leads there without a change, in words. */
  readonly ride: string | null;
}

/** A door: what one does there, how to reach it, whether it is open, how far and how old that is. */
function Door({ door, isHere, ride }: DoorProps) {
  const texts = useTexts(needDoorsTexts);
  const { openPlace } = useApp((state) => state.placesActions);
  const { id, name, kind, phone, phoneSource, website, distanceKm } = door;
  const town = [door.postcode, door.commune].filter(Boolean).join(' ');
  const opening = words.opening(door);
  const added = placeWords.addedBy({ ...(door.addedBy ? { addedBy: door.addedBy } : {}) });
  return (
    <li className="need-door">
      <button type="button" className="need-door__name" onClick={() => openPlace(id)}>
        {name}
      </button>
      {!name.includes(placeWords.kinds[kind]) && <p>{placeWords.kinds[kind]}</p>}
      <p>{words.does(door)}</p>
      {opening && <p className="need-door__opening">{opening}</p>}
      {door.hours && (
        <p className="note">
          {words
            .week(door.hours)
            .map(({ days, hours }) => `${days} ${hours}`)
            .join(' ; ')}
        </p>
      )}
      <p>{[door.address, town].filter(Boolean).join(', ')}</p>
      {phone && (
        <p>
          <a href={`tel:${phone.replaceAll(/\s/g, '')}`}>{formatPhone(phone)}</a>
          {phoneSource && ` (${texts.numberOfKind})`} · {words.callFirst(door)}
        </p>
      )}
      {website && (
        <p>
          <a href={website} target="_blank" rel="noopener noreferrer">
            {texts.site} <span className="visually-hidden">{`${name} ${texts.outside}`}</span>
          </a>
        </p>
      )}
      <p className="note">
        {[
          distanceKm === null ? isHere && texts.here : texts.distance(distanceKm, door.byBoat),
          ride,
          words.seen(door),
          texts.source(door.source.label),
          added,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}
