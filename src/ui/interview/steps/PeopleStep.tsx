import { useState } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import type { ActionKind } from '../../../domain/interview/plan.ts';
import { useApp } from '../../../state/useApp.ts';
import { useTradeName } from '../../panels/trades/useTradeName.ts';
import { lazyPart } from '../../parts/lazyPart.ts';
import { Zone } from '../../parts/Zone.tsx';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { peopleTexts } from '../../texts/interview/people.ts';
import { useTexts } from '../../useTexts.ts';
import { ActionSign } from '../ActionSign.tsx';
import { Prompt } from '../Prompt.tsx';
import { SurveySheet } from '../SurveySheet.tsx';
import { StepHead } from './StepHead.tsx';

const PlacesSection = lazyPart(() =>
  import('../../panels/places/PlacesSection.tsx').then((m) => m.PlacesSection),
);

/** The privileged tools of guidance first. */
const IDEAS: readonly ActionKind[] = ['survey', 'immersion', 'visit', 'workshop', 'event', 'call', 'other'];

/** Step 6, « À qui, où aller voir »: doors to push, and what can be done, each of which can become an action of the plan. */
export function PeopleStep({ region }: { readonly region: Region }) {
  const { sheet, ideasTitle } = useTexts(peopleTexts);
  return (
    <>
      <StepHead step="people" />
      <Zone loading={null}>
        <PlacesSection
          region={region}
          first={
            <>
              <Disclosure title={ideasTitle}>
                <IdeasPart />
              </Disclosure>
              <Disclosure title={sheet}>
                <SurveySheet />
              </Disclosure>
            </>
          }
          last={<Prompt step="people" />}
        />
      </Zone>
    </>
  );
}

/** What can be done besides the places of the list, one press each. */
function IdeasPart() {
  const plan = useApp((state) => state.plan);
  const [trade] = useApp((state) => state.choices.pistes);
  const { addAction } = useApp((state) => state.planActions);
  const [added, setAdded] = useState<string | null>(null);
  const nameOf = useTradeName();
  const texts = useTexts(peopleTexts);
  const add = (kind: ActionKind) => {
    const about = kind === 'survey' || kind === 'immersion' ? trade : undefined;
    const { title } = texts.ideas[kind];
    const full = about ? texts.about(title, nameOf(about)) : title;
    addAction({ kind, title: full });
    setAdded(full);
  };
  return (
    <section className="stack stack--tight">
      <ul className="ideas">
        {IDEAS.map((kind) => (
          <li key={kind}>
            <button type="button" className="idea" onClick={() => add(kind)}>
              <ActionSign kind={kind} />
              <span>
                <span className="idea__act">{texts.ideas[kind].act}</span>
                <span className="note">{texts.ideas[kind].hint}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="ideas__added">
        {added && texts.added(added)}
      </p>
      {plan.length > 0 && (
        <>
          <h4>{texts.inPlan}</h4>
          <ul className="in-plan">
            {plan.map(({ id, kind, title }) => (
              <li key={id}>
                <ActionSign kind={kind} /> {title}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
