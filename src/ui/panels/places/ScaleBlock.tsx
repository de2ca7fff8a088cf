import type { PlaceId } from '../../../domain/ids.ts';
import type { Suggestion } from '../../../domain/places/scale.ts';
import { type ScaleSuggestions, selectScaleSuggestions } from '../../../state/derived/places.ts';
import { useApp } from '../../../state/useApp.ts';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { placeScaleTexts } from '../../texts/placeScale.ts';
import { placesTexts } from '../../texts/places.ts';
import { placeWords } from '../../texts/placeWords.ts';
import { useTexts } from '../../useTexts.ts';

/** What to turn to for a drawing of this size, and why; nothing before there is one. */
export function ScaleBlock() {
  const texts = useTexts(placeScaleTexts);
  const suggestions = useApp(selectScaleSuggestions);
  const hasLine = useApp((state) => state.territory.present.shape.length > 0);
  const { openPlace } = useApp((state) => state.placesActions);
  if (!suggestions) return null;
  return (
    <Disclosure title={texts.title} startsOpen>
      <Suggestions {...suggestions} hasLine={hasLine} onOpen={openPlace} />
    </Disclosure>
  );
}

interface SuggestionsProps extends ScaleSuggestions {
  /** Whether the territory has a line, and not only communes chosen by name. */
  readonly hasLine: boolean;
  readonly onOpen: (id: PlaceId) => void;
}

/** The reasons of the scale, then each need with its nearest cards or what is missing. */
export function Suggestions({ scale, reasons, suggestions, ...shared }: SuggestionsProps) {
  const texts = useTexts(placeScaleTexts);
  return (
    <div className="stack stack--tight">
      <p>{texts.why(scale, reasons)}</p>
      <ul className="scale-needs">
        {suggestions.map((suggestion) => (
          <Need key={suggestion.need} {...suggestion} {...shared} />
        ))}
      </ul>
    </div>
  );
}

function Need({
  need,
  found,
  rows,
  hasLine,
  onOpen,
}: Suggestion & Pick<SuggestionsProps, 'hasLine' | 'onOpen'>) {
  const { distance } = useTexts(placesTexts);
  const texts = useTexts(placeScaleTexts);
  const word = texts.found[found];
  return (
    <li>
      <p>
        <strong>{texts.need(need)}</strong>
      </p>
      <p className="note">{texts.needWhy(need)}</p>
      {word && <p className="note">{word}</p>}
      {rows.map(({ place, distanceKm, precision }) => (
        <button key={place.id} type="button" className="scale-needs__place" onClick={() => onOpen(place.id)}>
          {place.name}
          <span className="note">
            {distanceKm !== null && (
              <>{distance(distanceKm, { commune: null, hasLine }, precision === 'commune')} · </>
            )}
            {placeWords.status(place)}
          </span>
        </button>
      ))}
    </li>
  );
}
