import { type ReactNode, useId } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import { selectPlanAnswer } from '../../../state/derived/answers.ts';
import { useApp } from '../../../state/useApp.ts';
import { AnswerCard } from '../../answers/AnswerCard.tsx';
import { Folds } from '../../answers/Folds.tsx';
import { KnowledgeFold } from '../../interview/KnowledgePart.tsx';
import { NewAction, PlanRows } from '../../interview/PlanList.tsx';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { peopleAnswerTexts } from '../../texts/answers/people.ts';
import { planTexts } from '../../texts/interview/plan.ts';
import { notebookTexts } from '../../texts/notebook.ts';
import { notebookFileTexts } from '../../texts/notebookFile.ts';
import { useTexts } from '../../useTexts.ts';
import { NotebookFiles } from './NotebookFiles.tsx';
import { NotebookPages } from './NotebookPages.tsx';

interface PlanProps {
  readonly region: Region;
}

/** The tab « Mon carnet » of the free exploration: what the guide calls its seventh step. */
export function NotebookTab({ region }: PlanProps) {
  const title = useId();
  const { title: name } = useTexts(notebookTexts);
  return (
    <section aria-labelledby={title} className="notebook stack stack--tight">
      <h2 id={title} className="visually-hidden">
        {name}
      </h2>
      <PlanAnswer region={region} />
    </section>
  );
}

interface PlanAnswerProps extends PlanProps {
  /** Folds that come last. */
  readonly last?: ReactNode;
}

/** What there is to do and by when, the actions themselves, and the notebook that carries them. */
export function PlanAnswer({ region, last }: PlanAnswerProps) {
  const { said } = useApp(selectPlanAnswer);
  const texts = useTexts(peopleAnswerTexts);
  const plan = useTexts(planTexts);
  const notebook = useTexts(notebookTexts);
  const files = useTexts(notebookFileTexts);
  return (
    <AnswerCard
      context={texts.planContext}
      sentence={texts.plan(said)}
      act={<NotebookPages />}
      picture={<PlanRows />}
      question={<p>{said.kind === 'empty' ? plan.empty : texts.planQuestion}</p>}
    >
      <Folds>
        <Disclosure title={plan.newTitle} startsOpen={said.kind === 'empty'}>
          <NewAction />
        </Disclosure>
        <KnowledgeFold region={region} />
        <Disclosure title={files.title}>
          <div className="stack stack--tight">
            <p>{notebook.lead}</p>
            <NotebookFiles />
          </div>
        </Disclosure>
        {last}
      </Folds>
    </AnswerCard>
  );
}
