import type { LandmarkSpot } from '../../domain/interview/notebook.ts';
import type { PlanAction } from '../../domain/interview/plan.ts';
import type { Place } from '../../domain/places/place.ts';
import { selectPlaces } from '../../state/derived/allPlaces.ts';
import { today } from '../../state/today.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { TextArea } from '../primitives/TextArea.tsx';
import { CommuneField } from '../search/CommuneField.tsx';
import { drawingTexts } from '../texts/interview/drawing.ts';
import { planTexts } from '../texts/interview/plan.ts';
import { useTexts } from '../useTexts.ts';

interface LearnedPartProps {
  readonly action: PlanAction;
}

/** What was learned by doing it, dated the day it is written; it can be kept on the map, in a commune. */
export function LearnedPart({ action: { id, place, learned, learnedOn } }: LearnedPartProps) {
  const { changeAction } = useApp((state) => state.planActions);
  const { learn } = useApp((state) => state.interviewActions);
  const texts = useTexts(planTexts);
  const { wherePlaceholder, whereNone, whereClear } = useTexts(drawingTexts);
  const write = (words: string) =>
    changeAction(id, { learned: words, learnedOn: words === '' ? null : (learnedOn ?? today()) });
  const card = useApp((state) => (place ? selectPlaces(state).find((each) => each.id === place) : undefined));
  const spot = card ? spotOf(card) : null;
  const keep = (where: LandmarkSpot) =>
    learn({ words: learned.trim(), on: learnedOn ?? today(), spot: where });
  return (
    <div className="stack stack--tight">
      <TextArea label={texts.learnedTitle} value={learned} onChange={write} />
      {learnedOn && <p className="note">{texts.learnedOn(learnedOn)}</p>}
      {learned.trim() !== '' && (
        <fieldset className="learned-map" aria-label={texts.toMap}>
          <p className="note">{texts.toMapHint}</p>
          {card && spot && <Button onClick={() => keep(spot)}>{texts.toMapAt(card.name)}</Button>}
          <CommuneField
            label={texts.toMapWhere}
            placeholder={wherePlaceholder}
            none={whereNone}
            clearLabel={whereClear}
            onChoose={({ spot: found }) => keep(found)}
          />
        </fieldset>
      )}
    </div>
  );
}

/** A card whose address is known is a point; any other stands for its commune; null when neither is known. */
function spotOf({ position, commune }: Place): LandmarkSpot | null {
  if (position?.precision === 'address') return { point: position.point };
  return commune && { commune };
}
