import { useEffect, useId, useRef } from 'react';
import { isBlank } from '../../../domain/territory/territory.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { selectRegion } from '../../../state/derived/region.ts';
import { useApp } from '../../../state/useApp.ts';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { territoryAnswerTexts } from '../../texts/answers/territory.ts';
import { useTexts } from '../../useTexts.ts';
import { CutVillagesNote } from './CutVillagesNote.tsx';
import { EmptyTerritory, OtherStarts } from './EmptyTerritory.tsx';
import { LiveSummary, SpokenSummary } from './LiveSummary.tsx';
import { OutlineDrop } from './OpenOutline.tsx';
import { TakeAway } from './TakeAway.tsx';
import { TerritoryActions } from './TerritoryActions.tsx';
import { TerritoryAnswer } from './TerritoryAnswer.tsx';
import { TerritoryFolds } from './TerritoryFolds.tsx';
import { TerritoryHeader, TerritoryName } from './TerritoryHeader.tsx';
import './territory.css';
import '../profile/profile.css';

/** The person's territory: what it holds in one sentence, then, folded, what was drawn, what is counted, what is known of it. */
export function TerritorySection() {
  const title = useId();
  const drawing = useApp((state) => state.tool !== null);
  const region = useApp(selectRegion);
  // A first stroke under way already counts: its figures must not wait for the finger to leave.
  const blank = useApp((state) => isBlank(state.territory.present) && state.draft === null);
  const settled = useApp((state) => !isBlank(state.territory.present));
  const sound = useApp((state) => selectCounting(state).sound);
  const texts = useTexts(territoryAnswerTexts);
  const section = useRef<HTMLElement>(null);
  // The figures follow the hand: they are in sight when it begins, wherever one had scrolled to.
  useEffect(() => {
    if (drawing) section.current?.scrollIntoView({ block: 'start' });
  }, [drawing]);
  return (
    <section ref={section} aria-labelledby={title} className="territory stack">
      <OutlineDrop>
        <TerritoryHeader titleId={title} />
        <SpokenSummary />
        {blank && <EmptyTerritory />}
        {!blank && (drawing || !sound || !region) && <LiveSummary />}
        {region && (blank || drawing || !sound) && (
          <TerritoryFolds
            region={region}
            first={
              blank ? (
                <Disclosure title={texts.foldStart} startsOpen>
                  <OtherStarts />
                </Disclosure>
              ) : (
                <Completing />
              )
            }
            last={settled && <Taking />}
          />
        )}
        {!blank && !drawing && sound && region && (
          <TerritoryAnswer region={region}>
            <CutVillagesNote />
            <TerritoryFolds region={region} first={<Completing />} last={settled && <Taking />} />
          </TerritoryAnswer>
        )}
      </OutlineDrop>
    </section>
  );
}

/** Ways to go on with a territory that has begun, and its name. */
function Completing() {
  const texts = useTexts(territoryAnswerTexts);
  return (
    <Disclosure title={texts.foldMake}>
      <div className="stack stack--tight">
        <TerritoryActions />
        <TerritoryName />
      </div>
    </Disclosure>
  );
}

function Taking() {
  const texts = useTexts(territoryAnswerTexts);
  return (
    <Disclosure title={texts.foldTake}>
      <TakeAway />
    </Disclosure>
  );
}
