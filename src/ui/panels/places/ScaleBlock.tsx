import type { Region } from '../../../domain/catalogue/region.ts';
import type { PlaceId } from '../../../domain/ids.ts';
import type { Suggestion } from '../../../domain/places/scale.ts';
import { type ScaleSuggestions, selectScaleSuggestions } from '../../../state/derived/places.ts';
import { useApp } from '../../../state/useApp.ts';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { placeScaleTexts } from '../../texts/placeScale.ts';
import { type DistanceOrigin, placesTexts } from '../../texts/places.ts';
import { placeWords } from '../../texts/placeWords.ts';
import { useTexts } from '../../useTexts.ts';
import { useAnchor } from './useAnchor.ts';

/** What to turn to for a drawing of this size, and why, folded; nothing before there is one. */
export function ScaleBlock({ region }: { readonly region: Region }) {
  const suggestions = useApp(selectScaleSuggestions);
  const hasLine = useApp((state) => state.territory.present.shape.length > 0);
  const { openPlace } = useApp((state) => state.placesActions);
  const anchor = useAnchor(region);
  const { title } = useTexts(placeScaleTexts);
  if (!suggestions) return null;
  return (
    <Disclosure title={title}>
      <Suggestions {...suggestions} origin={{ commune: null, hasLine, anchor }} onOpen={openPlace} />
    </Disclosure>
  );
}

interface NeedsProps extends Pick<ScaleSuggestions, 'suggestions'> {
  readonly origin: DistanceOrigin;
  readonly onOpen: (id: PlaceId) => void;
}

/** The reasons of the scale and what it calls for. */
export function Suggestions({ scale, reasons, ...needs }: ScaleSuggestions & NeedsProps) {
  const texts = useTexts(placeScaleTexts);
  return (
    <div className="stack stack--tight">
      <p>{texts.why(scale, reasons)}</p>
      <Needs {...needs} />
    </div>
  );
}

/** Each need with its nearest cards or what is missing. */
export function Needs({ suggestions, ...shared }: NeedsProps) {
  return (
    <ul className="scale-needs">
      {suggestions.map((suggestion) => (
        <Need key={suggestion.need} {...suggestion} {...shared} />
      ))}
    </ul>
  );
}

function Need({ need, found, rows, origin, onOpen }: Suggestion & Omit<NeedsProps, 'suggestions'>) {
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
      {rows.map(({ place, ...way }) => (
        <button key={place.id} type="button" className="scale-needs__place" onClick={() => onOpen(place.id)}>
          {place.name}
          <span className="note">
            {[distance(way, origin), placeWords.status(place)].filter(Boolean).join(' · ')}
          </span>
        </button>
      ))}
    </li>
  );
}
