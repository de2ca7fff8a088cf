import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { familyOf, type Place, type PlaceCorrection } from '../../../domain/places/place.ts';
import { Button } from '../../primitives/Button.tsx';
import { placeCardTexts } from '../../texts/placeCard.ts';
import { placeWords } from '../../texts/placeWords.ts';
import { typeset } from '../../texts/typeset.ts';
import { useTexts } from '../../useTexts.ts';
import { useFocusOnOpen } from '../commune/useFocusOnOpen.ts';
import { FamilySign } from './FamilySign.tsx';
import { PlaceFacts } from './PlaceFacts.tsx';

interface PlaceCardProps {
  /** The card as it stands here, and as its source has it. */
  readonly place: Place;
  readonly original: Place;
  readonly correction: PlaceCorrection | null;
  readonly commune: string | null;
  readonly distances: readonly string[];
  readonly ride: string | null;
  readonly onClose: () => void;
  /** The first thing to do with it, above what is known of it. */
  readonly act: ReactNode;
  /** What else can be done, below. */
  readonly children: ReactNode;
}

/** Everything that is known of one place or event, how far it can be trusted, and what to do with it. */
export function PlaceCard({ place, original, correction, onClose, act, children, ...facts }: PlaceCardProps) {
  const texts = useTexts(placeCardTexts);
  const title = useId();
  const heading = useFocusOnOpen(true);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section className="card place-card stack" aria-labelledby={title} onKeyDown={leave}>
      <header className="card__header">
        <div>
          <p className="place-card__kind">
            <FamilySign family={familyOf(place.kind)} /> {placeWords.kinds[place.kind]}
          </p>
          <h3 id={title} ref={heading} tabIndex={-1}>
            {typeset(place.name)}
          </h3>
        </div>
        <Button variant="quiet" iconOnly icon={<X />} onClick={onClose}>
          {texts.close}
        </Button>
      </header>
      <div className="place-card__trust" data-status={place.status}>
        <p>
          <strong>{texts.trust(place)}</strong>
          {texts.advice(place)}
        </p>
        {correction && (
          <p className="note">
            {texts.corrected} {texts.sourceSays(placeWords.status(original))}
          </p>
        )}
      </div>
      <p>{texts.askText(original)}</p>
      {act}
      <PlaceFacts place={place} original={original} correction={correction} {...facts} />
      {children}
    </section>
  );
}
