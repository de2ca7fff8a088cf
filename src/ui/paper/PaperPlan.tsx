import type { Region } from '../../domain/catalogue/region.ts';
import { byDate, type PlanAction } from '../../domain/interview/plan.ts';
import type { Place } from '../../domain/places/place.ts';
import { selectPlaces } from '../../state/derived/allPlaces.ts';
import { useApp } from '../../state/useApp.ts';
import { formatDay } from '../formats.ts';
import { doorWords } from '../texts/doorWords.ts';
import { planTexts } from '../texts/interview/plan.ts';
import { paperTexts } from '../texts/paper.ts';
import { placeWords } from '../texts/placeWords.ts';
import { PaperAnswer } from './PaperAnswer.tsx';
import { PaperPicture } from './PaperPicture.tsx';

/** What is to be done, the soonest first, numbered as on the map above it: with whom, where, when it is open, what for. */
export function PaperPlan({ region }: { readonly region: Region }) {
  const plan = useApp((state) => state.plan);
  const places = useApp(selectPlaces);
  return (
    <section className="paper-part">
      <h2>{paperTexts.plan}</h2>
      <PaperPicture />
      {plan.length === 0 && <p>{paperTexts.noPlan}</p>}
      <ol className="paper-actions">
        {byDate(plan).map((action) => (
          <Action
            key={action.id}
            action={action}
            place={places.find(({ id }) => id === action.place) ?? null}
            region={region}
          />
        ))}
      </ol>
    </section>
  );
}

interface ActionProps {
  readonly action: PlanAction;
  readonly place: Place | null;
  readonly region: Region;
}

function Action({ action, place, region }: ActionProps) {
  const { kind, title, date, wantToKnow, askFor, learned, learnedOn } = action;
  const named = title.startsWith(planTexts.kinds[kind]);
  return (
    <li>
      <div className="paper-item">
        <div className="paper-action">
          <h3>
            <span className="paper-box" role="img" aria-label={paperTexts.box} /> {title}{' '}
            {named || <span className="paper-note">{planTexts.kinds[kind]}</span>}
          </h3>
          <p className="paper-when">{date ? formatDay(date) : `${paperTexts.undated} : …………………………`}</p>
        </div>
        {place && <PlaceLines place={place} region={region} />}
        <dl className="paper-answers">
          <PaperAnswer question={paperTexts.wantToKnow} lines={1}>
            {wantToKnow}
          </PaperAnswer>
          <PaperAnswer question={paperTexts.askFor}>{askFor}</PaperAnswer>
          <PaperAnswer question={learnedOn ? paperTexts.learnedOn(learnedOn) : paperTexts.learned} lines={1}>
            {learned}
          </PaperAnswer>
        </dl>
      </div>
    </li>
  );
}

/** The address, the telephone, and how far they can be trusted. */
function PlaceLines({ place, region }: { readonly place: Place; readonly region: Region }) {
  const row = place.commune ? region.rowOf.get(place.commune) : undefined;
  const commune = row === undefined ? '' : (region.communes.names[row] ?? '');
  const town = [place.postcode, commune].filter(Boolean).join(' ');
  const lines = [place.address, town, place.phone && paperTexts.phone(place.phone)].filter(Boolean);
  return (
    <>
      {place.name !== '' && <p>{lines.join(' · ')}</p>}
      {place.hours && (
        <p>
          {doorWords.fr
            .week(place.hours)
            .map(({ days, hours }) => `${days} ${hours}`)
            .join(' ; ')}
        </p>
      )}
      <p className="paper-note">
        {placeWords.status(place)} · {placeWords.sourceOf(place)}
      </p>
    </>
  );
}
