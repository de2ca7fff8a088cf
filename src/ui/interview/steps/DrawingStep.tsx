import { ListPlus, Pencil } from 'lucide-react';
import { useId, useState } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import { EDGE_REASONS } from '../../../domain/interview/notebook.ts';
import { isBlank } from '../../../domain/territory/territory.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { selectFiguresWait } from '../../../state/derived/interview.ts';
import { useApp } from '../../../state/useApp.ts';
import { DrawButton } from '../../panels/territory/DrawButton.tsx';
import { NamesDialog } from '../../panels/territory/NamesDialog.tsx';
import { TerritoryHeader } from '../../panels/territory/TerritoryHeader.tsx';
import { Button } from '../../primitives/Button.tsx';
import { CheckGroup } from '../../primitives/CheckGroup.tsx';
import { TextArea } from '../../primitives/TextArea.tsx';
import { drawingTexts } from '../../texts/interview/drawing.ts';
import { territoryTexts } from '../../texts/territory.ts';
import { useTexts } from '../../useTexts.ts';
import { LandmarkForm } from '../LandmarkForm.tsx';
import { LandmarkList } from '../LandmarkList.tsx';
import { StepHead } from './StepHead.tsx';

/** Step 2, « Dessinez votre territoire »: landmarks, then the outline, then why it stops there. Not one figure. */
export function DrawingStep({ region }: { readonly region: Region }) {
  const texts = useTexts(drawingTexts);
  const drawn = useApp((state) => !isBlank(state.territory.present));
  const landmarks = useId();
  return (
    <>
      <StepHead step="drawing" lead={texts.lead} />
      <section className="stack stack--tight" aria-labelledby={landmarks}>
        <h3 id={landmarks}>{texts.landmarks}</h3>
        <p className="note">{texts.landmarksHint}</p>
        <LandmarkForm region={region} />
        <LandmarkList region={region} />
      </section>
      <OutlinePart region={region} />
      {drawn && <EdgePart />}
    </>
  );
}

/** The outline and its undo, told in names. */
function OutlinePart({ region }: { readonly region: Region }) {
  const title = useId();
  const [naming, setNaming] = useState(false);
  const texts = useTexts(drawingTexts);
  return (
    <section className="step-part stack stack--tight" aria-labelledby={title}>
      <TerritoryHeader titleId={title} />
      <h3>{texts.outline}</h3>
      <p>{texts.outlineHint}</p>
      <DrawButton icon={<Pencil />} />
      <Button variant="quiet" icon={<ListPlus />} onClick={() => setNaming(true)}>
        {territoryTexts.typeNames}
      </Button>
      <DrawnNames region={region} />
      {naming && <NamesDialog onClose={() => setNaming(false)} />}
    </section>
  );
}

/** What the outline takes, the most populated communes first, in words only. */
function DrawnNames({ region }: { readonly region: Region }) {
  const { counted } = useApp(selectCounting);
  const drawn = useApp((state) => !isBlank(state.territory.present));
  const wait = useApp(selectFiguresWait);
  const texts = useTexts(drawingTexts);
  const { names, population } = region.communes;
  const taken = [...counted].sort((a, b) => (population[b] ?? 0) - (population[a] ?? 0));
  return (
    <div role="status" className="drawn">
      {drawn ? (
        <>
          <p>{texts.takes(taken.map((row) => names[row] ?? ''))}</p>
          {wait && <p className="note">{texts.later}</p>}
        </>
      ) : (
        <p className="note">{texts.none}</p>
      )}
    </div>
  );
}

/** Why the outline stops where it stops: where the talk begins. */
function EdgePart() {
  const reasons = useApp((state) => state.notes.edgeReasons);
  const words = useApp((state) => state.notes.edgeWords);
  const { note } = useApp((state) => state.interviewActions);
  const texts = useTexts(drawingTexts);
  return (
    <section className="step-part stack stack--tight">
      <h3>{texts.edge}</h3>
      <p className="note">{texts.edgeHint}</p>
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
        value={words}
        onChange={(edgeWords) => note({ edgeWords })}
      />
    </section>
  );
}
