import type { ReactNode } from 'react';
import { seenAge } from '../../../domain/places/age.ts';
import { openingAt } from '../../../domain/places/openingTimes.ts';
import type { OpeningHours, Place, PlaceCorrection } from '../../../domain/places/place.ts';
import { formatPhone } from '../../formats.ts';
import { doorWords } from '../../texts/doorWords.ts';
import { placeCardTexts } from '../../texts/placeCard.ts';
import { placeWords } from '../../texts/placeWords.ts';
import { useMoment } from '../../useMoment.ts';
import { useTexts } from '../../useTexts.ts';

interface PlaceFactsProps {
  /** The card as it stands here. */
  readonly place: Place;
  /** The card as its source has it. */
  readonly original: Place;
  readonly correction: PlaceCorrection | null;
  readonly commune: string | null;
  /** How far it is, in words, from each origin that is known. */
  readonly distances: readonly string[];
  /** The train or the coach that leads there without a change, in words. */
  readonly ride: string | null;
}

/** What is known of a place, one line each; what nobody knows is said where a person would look for it. */
export function PlaceFacts({ place, original, correction, commune, distances, ride }: PlaceFactsProps) {
  const placeCardWords = useTexts(placeCardTexts);
  const texts = placeCardWords;
  const { organisation, services, publicText, audiences, notes } = place;
  const forWhom = publicText ?? audiences.map((each) => placeWords.audiences[each]).join(', ');
  const when = placeWords.whenOf(place);
  return (
    <dl className="place-facts">
      {organisation && organisation !== place.name && <Fact label={texts.organisation}>{organisation}</Fact>}
      <Fact label={texts.services}>{services ?? texts.unknown}</Fact>
      <Fact label={texts.audience}>{forWhom || texts.unknown}</Fact>
      {when && <Fact label={texts.period}>{when}</Fact>}
      <ContactFacts place={place} original={original} correction={correction} commune={commune} />
      {distances.length > 0 && <Fact label={texts.distance}>{distances.join(' ; ')}</Fact>}
      {ride && <Fact label={texts.ride}>{ride}</Fact>}
      <Fact label={texts.where}>{position(place)}</Fact>
      {notes && (
        <Fact label={texts.notes} source={correction?.note ? original.notes : undefined}>
          {notes}
        </Fact>
      )}
      <Fact label={texts.source}>
        <Source place={original} />
      </Fact>
    </dl>
  );
}

/** How to reach it: these are looked for, so that what is missing is said. */
function ContactFacts({ place, original, correction, commune }: Omit<PlaceFactsProps, 'distances' | 'ride'>) {
  const placeCardWords = useTexts(placeCardTexts);
  const texts = placeCardWords;
  const { address, phone, website, hours } = place;
  const town = [place.postcode, commune].filter(Boolean).join(' ');
  return (
    <>
      <Fact label={texts.address} source={correction?.address ? original.address : undefined}>
        {[address ?? texts.unknown, town].filter(Boolean).join(', ')}
      </Fact>
      <Fact
        label={texts.phone}
        source={correction?.phone ? original.phone && formatPhone(original.phone) : undefined}
      >
        {phone ? <Phone number={phone} /> : texts.unknown}
      </Fact>
      {website && (
        <Fact label={texts.website}>
          <Outside url={website}>{website}</Outside>
        </Fact>
      )}
      <Fact label={texts.hours}>{hours ? <Hours hours={hours} seen={place.seen} /> : texts.unknown}</Fact>
    </>
  );
}

interface FactProps {
  readonly label: string;
  /** What the source says of what was corrected here, null when nothing; absent for what was not corrected. */
  readonly source?: string | null | undefined;
  readonly children: ReactNode;
}

function Fact({ label, source, children }: FactProps) {
  return (
    <div className="place-facts__line">
      <dt>{label}</dt>
      <dd>
        {children}
        {source !== undefined && (
          <span className="place-facts__source">
            {source === null ? placeCardTexts.sourceSilent : placeCardTexts.sourceSays(source)}
          </span>
        )}
      </dd>
    </div>
  );
}

/** A number that a telephone can call, when it looks like one. */
function Phone({ number }: { readonly number: string }) {
  const digits = number.replaceAll(/[^\d+]/g, '');
  return /^\+?\d{10,13}$/.test(digits) ? (
    <a href={`tel:${digits}`}>{formatPhone(number)}</a>
  ) : (
    formatPhone(number)
  );
}

/** A link that leads outside, or the text alone when it is no address of the web. */
function Outside({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  if (!/^https?:\/\//.test(url)) return children;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children} <span className="visually-hidden">{placeCardTexts.outside}</span>
    </a>
  );
}

function Hours({ hours, seen }: { readonly hours: OpeningHours; readonly seen: Place['seen'] }) {
  const moment = useMoment();
  const now = doorWords.fr.opening({ opening: openingAt(hours, moment), age: seenAge(seen, moment.day) });
  return (
    <>
      {now && <p>{now}</p>}
      <ul className="place-hours">
        {hours.map((opening, at) => (
          <li key={placeCardTexts.weekday(at)}>
            <span>{placeCardTexts.weekday(at)}</span> {opening ?? placeCardTexts.noHours}
          </li>
        ))}
      </ul>
    </>
  );
}

function Source({ place }: { readonly place: Place }) {
  const { url } = place.source;
  return (
    <>
      {placeCardTexts.sourceLine(place)}
      {url && (
        <>
          {' · '}
          <Outside url={url}>{placeCardTexts.sourceLink}</Outside>
        </>
      )}
    </>
  );
}

function position({ position: at }: Place): string {
  if (at === null) return placeCardTexts.nowhere;
  return at.precision === 'address' ? placeCardTexts.atAddress : placeCardTexts.atCommune;
}
