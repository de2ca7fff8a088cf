import type { Region } from '../../../domain/catalogue/region.ts';
import { lazyPart } from '../../parts/lazyPart.ts';
import { Zone } from '../../parts/Zone.tsx';
import { Prompt } from '../Prompt.tsx';
import { StepHead } from './StepHead.tsx';

const PlanAnswer = lazyPart(() => import('../../panels/notebook/NotebookTab.tsx').then((m) => m.PlanAnswer));

/** Step 7, « Mon plan »: what there is to do and by when, the dated actions, and the notebook to take away. */
export function PlanStep({ region }: { readonly region: Region }) {
  return (
    <>
      <StepHead step="plan" />
      <Zone loading={null}>
        <PlanAnswer region={region} last={<Prompt step="plan" />} />
      </Zone>
    </>
  );
}
