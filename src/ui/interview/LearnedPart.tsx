import type { Region } from '../../domain/catalogue/region.ts';
import type { PlanAction } from '../../domain/interview/plan.ts';
import { useApp } from '../../state/useApp.ts';
import { TextArea } from '../primitives/TextArea.tsx';
import { CommuneField } from '../search/CommuneField.tsx';
import { drawingTexts } from '../texts/interview/drawing.ts';
import { planTexts } from '../texts/interview/plan.ts';
import { today } from '../today.ts';
import { useTexts } from './useTexts.ts';

interface LearnedPartProps {
  readonly action: PlanAction;
  readonly region: Region;
}

/** What was learned by doing it, dated the day it is written; it can be kept on the map, in a commune. */
export function LearnedPart({ action: { id, learned, learnedOn }, region }: LearnedPartProps) {
  const { changeAction } = useApp((state) => state.planActions);
  const { learn } = useApp((state) => state.interviewActions);
  const texts = useTexts(planTexts);
  const { wherePlaceholder, whereNone, whereClear } = useTexts(drawingTexts);
  const write = (words: string) =>
    changeAction(id, { learned: words, learnedOn: words === '' ? null : (learnedOn ?? today()) });
  const toMap = (row: number) => {
    const commune = region.communes.codes[row];
    if (commune) learn({ words: learned.trim(), on: learnedOn ?? today(), spot: { commune } });
  };
  return (
    <div className="stack stack--tight">
      <TextArea label={texts.learnedTitle} value={learned} onChange={write} />
      {learnedOn && <p className="note">{texts.learnedOn(learnedOn)}</p>}
      {learned.trim() !== '' && (
        <fieldset className="learned-map" aria-label={texts.toMap}>
          <p className="note">{texts.toMapHint}</p>
          <CommuneField
            label={texts.toMapWhere}
            placeholder={wherePlaceholder}
            none={whereNone}
            clearLabel={whereClear}
            onChoose={({ row }) => toMap(row)}
          />
        </fieldset>
      )}
    </div>
  );
}
