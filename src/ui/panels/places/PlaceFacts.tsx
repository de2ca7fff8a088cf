import type { ReactNode } from 'react';
import { NUMBER_OF_KIND } from '../../../domain/places/doorNeeds.ts';
import type { OpeningHours, Place, PlaceCorrection, PlaceKind } from '../../../domain/places/place.ts';
import { formatPhone } from '../../formats.ts';
import { placeCardTexts } from '../../texts/placeCard.ts';
import { placeWords } from '../../texts/placeWords.ts';
import { siteName } from '../../texts/siteName.ts';
import { useTexts } from '../../useTexts.ts';

export interface PlaceFactsProps {
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

/** Where a place is and how to reach it: these are looked for, so that what is missing is said. */
export function ContactFacts({ place, original, correction, commune, distances, ride }: PlaceFactsProps) {
  const texts = useTexts(placeCardTexts);
  const { address, phone, website, hours } = place;
  const town = [place.postcode, commune].filter(Boolean).join(' ');
  const when = placeWords.whenOf(place);
  return (
    <dl className="place-facts">
      {when && <Fact label={texts.period}>{when}</Fact>}
      <Fact label={texts.address} source={correction?.address ? original.address : undefined}>
        {[address ?? texts.unknown, town].filter(Boolean).join(', ')}
      </Fact>
      {distances.length > 0 && <Fact label={texts.distance}>{distances.join(' ; ')}</Fact>}
      {ride && <Fact label={texts.ride}>{ride}</Fact>}
      <Fact
        label={texts.phone}
        source={correction?.phone ? original.phone && formatPhone(original.phone) : undefined}
      >
        <OwnOrShared own={phone} kind={place.kind} />
      </Fact>
      {website && (
        <Fact label={texts.website}>
          <Outside url={website}>{siteName(website)}</Outside>
        </Fact>
      )}
      {!hours && !when && <Fact label={texts.hours}>{texts.unknown}</Fact>}
    </dl>
  );
}

/** What one does there, for whom, who runs it, and what is good to know. */
export function AboutFacts({ place, original, correction }: PlaceFactsProps) {
  const texts = useTexts(placeCardTexts);
  const { organisation, services, publicText, audiences, notes } = place;
  const forWhom = publicText ?? audiences.map((each) => placeWords.audiences[each]).join(', ');
  return (
    <dl className="place-facts">
      {organisation && organisation !== place.name && <Fact label={texts.organisation}>{organisation}</Fact>}
      <Fact label={texts.services}>{services ?? texts.unknown}</Fact>
      <Fact label={texts.audience}>{forWhom || texts.unknown}</Fact>
      {notes && (
        <Fact label={texts.notes} source={correction?.note ? original.notes : undefined}>
          {notes}
        </Fact>
      )}
    </dl>
  );
}

/** Where the card comes from, and how well its place on the map is known. */
export function SourceFacts({ place, original }: Pick<PlaceFactsProps, 'place' | 'original'>) {
  return (
    <dl className="place-facts">
      <Fact label={placeCardTexts.source}>
        <Source place={original} />
      </Fact>
      <Fact label={placeCardTexts.where}>{position(place)}</Fact>
    </dl>
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

/** Its own number, else that of all of its kind, else that nobody says. */
function OwnOrShared({ own, kind }: { readonly own: string | null; readonly kind: PlaceKind }) {
  const shared = NUMBER_OF_KIND[kind];
  if (own) return <Phone number={own} />;
  if (!shared) return placeCardTexts.unknown;
  return (
    <>
      <a href={`tel:${shared.number.replaceAll(/\s/g, '')}`}>{formatPhone(shared.number)}</a> (
      {placeCardTexts.numberOfKind})
    </>
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

/** The hours of each day of a week. */
export function Hours({ hours }: { readonly hours: OpeningHours }) {
  return (
    <ul className="place-hours">
      {hours.map((opening, at) => (
        <li key={placeCardTexts.weekday(at)}>
          <span>{placeCardTexts.weekday(at)}</span> {opening ?? placeCardTexts.noHours}
        </li>
      ))}
    </ul>
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
