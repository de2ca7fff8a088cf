import { ListPlus } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import { EDGE_REASONS } from '../../../domain/interview/notebook.ts';
import { isBlank } from '../../../domain/territory/territory.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { selectFiguresWait } from '../../../state/derived/interview.ts';
import { useApp } from '../../../state/useApp.ts';
import { AnswerCard } from '../../answers/AnswerCard.tsx';
import { Folds } from '../../answers/Folds.tsx';
import { TerritoryHeader } from '../../panels/territory/TerritoryHeader.tsx';
import { Button } from '../../primitives/Button.tsx';
import { CheckGroup } from '../../primitives/CheckGroup.tsx';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { TextArea } from '../../primitives/TextArea.tsx';
import { drawingTexts } from '../../texts/interview/drawing.ts';
import { territoryTexts } from '../../texts/territory.ts';
import { useTexts } from '../../useTexts.ts';
import { LandmarkForm } from '../LandmarkForm.tsx';
import { LandmarkList } from '../LandmarkList.tsx';
import { Prompt } from '../Prompt.tsx';
import { StepHead } from './StepHead.tsx';

/** Step 2, « Dessinez votre territoire »: the outline first, then landmarks, then why it stops there. Not one figure. */
export function DrawingStep({ region }: { readonly region: Region }) {
  const texts = useTexts(drawingTexts);
  const drawn = useApp((state) => !isBlank(state.territory.present));
  const wait = useApp(selectFiguresWait);
  const hasLandmarks = useApp((state) => state.notes.landmarks.length > 0);
  const sentence = useDrawnNames(region);
  const title = useId();
  const { openDialog } = useApp((state) => state.uiActions);
  return (
    <>
      <StepHead step="drawing" />
      <AnswerCard
        live
        sentence={drawn ? sentence : texts.lead}
        act={
          <>
            <TerritoryHeader titleId={title} />
            <Button variant="quiet" icon={<ListPlus />} onClick={() => openDialog('names')}>
              {territoryTexts.typeNames}
            </Button>
          </>
        }
        picture={
          drawn ? (
            <EdgePart />
          ) : (
            <section className="stack stack--tight">
              <h3>{texts.landmarks}</h3>
              <LandmarkForm region={region} />
              <LandmarkList region={region} />
            </section>
          )
        }
        doubts={drawn && wait ? [texts.later] : []}
      >
        <Folds>
          {drawn && (
            <Disclosure title={texts.landmarksAgain} startsOpen={hasLandmarks}>
              <div className="stack stack--tight">
                <LandmarkForm region={region} />
                <LandmarkList region={region} />
              </div>
            </Disclosure>
          )}
          <Prompt step="drawing" />
        </Folds>
      </AnswerCard>
    </>
  );
}

/** What the outline takes, the most populated communes first, in words only. */
function useDrawnNames(region: Region): string {
  const { counted } = useApp(selectCounting);
  const texts = useTexts(drawingTexts);
  const { names, population } = region.communes;
  const taken = [...counted].sort((a, b) => (population[b] ?? 0) - (population[a] ?? 0));
  return texts.takes(taken.map((row) => names[row] ?? ''));
}

/** Why the outline stops where it stops: where the talk begins. */
function EdgePart() {
  const reasons = useApp((state) => state.notes.edgeReasons);
  const words = useApp((state) => state.notes.edgeWords);
  const { note } = useApp((state) => state.interviewActions);
  const texts = useTexts(drawingTexts);
  const title = useRef<HTMLHeadingElement>(null);
  const drawing = useApp((state) => state.tool !== null);
  useEffect(() => {
    if (!drawing) bringIntoColumn(title.current);
  }, [drawing]);
  return (
    <section className="question edge stack stack--tight">
      <h3 ref={title}>{texts.edge}</h3>
      <CheckGroup
        legend={texts.edge}
        hideLegend
        options={EDGE_REASONS.map((value) => ({ value, label: texts.reasons[value] }))}
        values={reasons}
        onChange={(edgeReasons) => note({ edgeReasons })}
      />
      <TextArea
        label={texts.edgeWords}
        placeholder={texts.edgePlaceholder}
        rows={1}
        value={words}
        onChange={(edgeWords) => note({ edgeWords })}
      />
    </section>
  );
}

const ROOM_PX = 16;

/** Scrolls the column, and it alone, when what there is to talk about lies below what is seen of it. */
function bringIntoColumn(title: HTMLElement | null): void {
  const column = title?.closest('[data-column]');
  if (!title || !column) return;
  const seen = column.getBoundingClientRect();
  const { top, bottom } = title.getBoundingClientRect();
  if (bottom > seen.bottom - ROOM_PX) column.scrollBy({ top: top - seen.top - ROOM_PX });
}
