import type { Region } from '../../../domain/catalogue/region.ts';
import { useApp } from '../../../state/useApp.ts';
import { lazyPart } from '../../parts/lazyPart.ts';
import { Zone } from '../../parts/Zone.tsx';
import { planTexts } from '../../texts/interview/plan.ts';
import { useTexts } from '../../useTexts.ts';
import { KnowledgePart } from '../KnowledgePart.tsx';
import { PlanList } from '../PlanList.tsx';
import { StepHead } from './StepHead.tsx';

const NotebookSection = lazyPart(() =>
  import('../../panels/notebook/NotebookSection.tsx').then((m) => m.NotebookSection),
);

/** Step 7, « Mon plan »: dated actions, what the person wants to know, and what they learned. */
export function PlanStep({ region }: { readonly region: Region }) {
  const planned = useApp((state) => state.plan.length > 0);
  const texts = useTexts(planTexts);
  return (
    <>
      <StepHead step="plan" lead={texts.lead} />
      {!planned && <p>{texts.empty}</p>}
      <PlanList />
      <KnowledgePart region={region} />
      <div className="step-part">
        <Zone loading={null}>
          <NotebookSection />
        </Zone>
      </div>
    </>
  );
}
