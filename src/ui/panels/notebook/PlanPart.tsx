import { useApp } from '../../../state/useApp.ts';
import { PlanList } from '../../interview/PlanList.tsx';
import { notebookTexts } from '../../texts/notebook.ts';
import { useTexts } from '../../useTexts.ts';

/** The plan in the free exploration: what the guide calls its seventh step. */
export function PlanPart() {
  const texts = useTexts(notebookTexts);
  const planned = useApp((state) => state.plan.length > 0);
  return (
    <div className="stack">
      <h3>{texts.plan}</h3>
      {!planned && <p>{texts.noPlan}</p>}
      <PlanList />
    </div>
  );
}
