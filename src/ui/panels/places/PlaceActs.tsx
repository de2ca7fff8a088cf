import { Check, Copy, MapPin, Plus, Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import type { LngLat } from '../../../domain/geo.ts';
import type { ActionId } from '../../../domain/ids.ts';
import type { Place } from '../../../domain/places/place.ts';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { placeCardTexts } from '../../texts/placeCard.ts';
import { useTexts } from '../../useTexts.ts';

/** Half the side of the box that shows a place on the map, in degrees: some 5 km around it. */
const AROUND = 0.05;

/** Puts the place in the plan, then says that it is there, with a way to take it out; shows it on the map. */
export function PlaceActs({ place }: { readonly place: Place }) {
  const action = useApp((state) => state.plan.find((each) => each.place === place.id) ?? null);
  const { addPlace, removeAction } = useApp((state) => state.planActions);
  const { lookAt } = useApp((state) => state.uiActions);
  const { showPlaces } = useApp((state) => state.placesActions);
  const main = useRef<HTMLButtonElement>(null);
  const takeOut = (id: ActionId) => {
    removeAction(id);
    main.current?.focus();
  };
  const look = ([lng, lat]: LngLat) => {
    showPlaces(true);
    lookAt([lng - AROUND, lat - AROUND, lng + AROUND, lat + AROUND]);
  };
  return (
    <>
      <Button
        ref={main}
        variant="primary"
        icon={action ? <Check /> : <Plus />}
        isDisabled={action !== null}
        onClick={() => addPlace(place)}
      >
        {action ? placeCardTexts.inPlan : placeCardTexts.add}
      </Button>
      {action && (
        <Button variant="quiet" onClick={() => takeOut(action.id)}>
          {placeCardTexts.takeOut}
        </Button>
      )}
      {place.position && (
        <Button icon={<MapPin />} onClick={() => place.position && look(place.position.point)}>
          {placeCardTexts.showOnMap}
        </Button>
      )}
    </>
  );
}

/** Where a card can be taken: onto paper, elsewhere. @param toText the card as a text of a few lines */
export function TakeActs({ toText }: TakeActsProps) {
  return (
    <div className="stack stack--tight">
      <div className="cluster">
        <Button icon={<Printer />} onClick={printCard}>
          {placeCardTexts.print}
        </Button>
      </div>
      <CopyAct toText={toText} />
    </div>
  );
}

interface TakeActsProps {
  readonly toText: () => string;
}

/** Copies the card, or shows the text to copy by hand where the page may not. */
function CopyAct({ toText }: TakeActsProps) {
  const texts = useTexts(placeCardTexts);
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(toText());
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <>
      <div className="cluster">
        <Button icon={<Copy />} onClick={copy}>
          {texts.copy}
        </Button>
        <span role="status">{outcome === 'copied' && texts.copied}</span>
      </div>
      {outcome === 'failed' && (
        <label className="stack stack--tight">
          <span role="alert">{texts.copyFailed}</span>
          <textarea
            className="field__input field__input--lines"
            rows={6}
            readOnly
            value={toText()}
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </>
  );
}

/** Prints the open card and nothing else: the page is marked for its print rules as long as it takes. */
function printCard(): void {
  const root = document.documentElement;
  root.dataset['printing'] = 'place';
  window.addEventListener('afterprint', () => delete root.dataset['printing'], { once: true });
  window.print();
}
