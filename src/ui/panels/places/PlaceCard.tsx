import type { ReactNode } from 'react';
import { placeAnswer } from '../../../domain/answers/placeAnswer.ts';
import { familyOf } from '../../../domain/places/place.ts';
import { AnswerCard } from '../../answers/AnswerCard.tsx';
import { Folds } from '../../answers/Folds.tsx';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { cardAnswerTexts } from '../../texts/answers/cards.ts';
import { placeCardTexts } from '../../texts/placeCard.ts';
import { placeWords } from '../../texts/placeWords.ts';
import { typeset } from '../../texts/typeset.ts';
import { useMoment } from '../../useMoment.ts';
import { useTexts } from '../../useTexts.ts';
import { CardFrame } from '../CardFrame.tsx';
import { FamilySign } from './FamilySign.tsx';
import { AboutFacts, ContactFacts, Hours, type PlaceFactsProps, SourceFacts } from './PlaceFacts.tsx';

interface PlaceCardProps extends PlaceFactsProps {
  readonly onClose: () => void;
  /** The first thing to do with it. */
  readonly act: ReactNode;
  /** Folds of what else can be done. */
  readonly children: ReactNode;
}

/** One place or event: what one does there, how to reach it, how far that can be trusted; the rest, folded. */
export function PlaceCard({ onClose, act, children, ...facts }: PlaceCardProps) {
  const texts = useTexts(placeCardTexts);
  const answers = useTexts(cardAnswerTexts);
  const { place, original } = facts;
  const { said } = placeAnswer(place, useMoment());
  return (
    <CardFrame
      level={3}
      far
      className="place-card"
      title={typeset(place.name)}
      kind={
        <>
          <FamilySign family={familyOf(place.kind)} /> {placeWords.kinds[place.kind]}
        </>
      }
      closeLabel={texts.close}
      onClose={onClose}
    >
      <AnswerCard
        sentence={answers.place(said, place)}
        act={act}
        picture={<ContactFacts {...facts} />}
        source={<Trust {...facts} />}
        question={<p>{texts.askText(original)}</p>}
      >
        <Folds>
          <Disclosure title={answers.placeMore} level={4}>
            <AboutFacts {...facts} />
          </Disclosure>
          {place.hours && (
            <Disclosure title={answers.placeHours} level={4}>
              <Hours hours={place.hours} />
            </Disclosure>
          )}
          <Disclosure title={answers.placeSource} level={4}>
            <SourceFacts {...facts} />
          </Disclosure>
          {children}
        </Folds>
      </AnswerCard>
      <div className="place-card__printed">
        <Trust {...facts} />
        <p>{texts.askText(original)}</p>
        <ContactFacts {...facts} />
        {place.hours && <Hours hours={place.hours} />}
        <AboutFacts {...facts} />
        <SourceFacts {...facts} />
      </div>
    </CardFrame>
  );
}

/** How far the card can be trusted, and what was corrected here. */
function Trust({ place, original, correction }: PlaceFactsProps) {
  const texts = useTexts(placeCardTexts);
  return (
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
  );
}
