import { useId } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import { isBlank } from '../../../domain/territory/territory.ts';
import { selectFiguresWait } from '../../../state/derived/interview.ts';
import { useApp } from '../../../state/useApp.ts';
import { GapsPart } from '../../panels/profile/GapsPart.tsx';
import { CommunesPanel } from '../../panels/territory/CommunesPanel.tsx';
import { LiveSummary, SpokenSummary } from '../../panels/territory/LiveSummary.tsx';
import { RuleGroup } from '../../panels/territory/RuleGroup.tsx';
import { TerritoriesPart } from '../../panels/territory/TerritoriesPart.tsx';
import { TerritoryHeader } from '../../panels/territory/TerritoryHeader.tsx';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { TextArea } from '../../primitives/TextArea.tsx';
import { guessTexts } from '../../texts/interview/reading.ts';
import { useTexts } from '../../useTexts.ts';
import { GuessPart } from '../GuessPart.tsx';
import { StepHead } from './StepHead.tsx';
import '../../panels/profile/profile.css';
import '../../panels/territory/territory.css';
import { lazyPart } from '../../parts/lazyPart.ts';
import { Zone } from '../../parts/Zone.tsx';

const Profile = lazyPart(() => import('../../panels/profile/Profile.tsx').then((m) => m.Profile));

/** Step 4, « Ce que vous en pensez, ce que ça donne »: the guess, then the figures, the questions they ask, the surprise. */
export function ReadingStep({ region }: { readonly region: Region }) {
  const wait = useApp(selectFiguresWait);
  const blank = useApp((state) => isBlank(state.territory.present));
  const surprise = useApp((state) => state.notes.surprise);
  const { note } = useApp((state) => state.interviewActions);
  const texts = useTexts(guessTexts);
  return (
    <>
      <StepHead step="reading" lead={texts.lead} />
      <GuessPart region={region} />
      {!wait && !blank && <Figures region={region} />}
      <div className="step-part">
        <TextArea
          label={texts.surprise}
          placeholder={texts.surprisePlaceholder}
          value={surprise}
          onChange={(words) => note({ surprise: words })}
        />
      </div>
      {!wait && !blank && (
        <>
          <Zone loading={null}>
            <Profile region={region} withGaps={false} />
          </Zone>
          <Disclosure title={texts.list}>
            <div className="stack">
              <CommunesPanel region={region} />
              <RuleGroup />
            </div>
          </Disclosure>
          <TerritoriesPart />
        </>
      )}
    </>
  );
}

/** The territory in figures, and what the line leaves open, as questions. */
function Figures({ region }: { readonly region: Region }) {
  const title = useId();
  return (
    <section className="step-part territory stack" aria-labelledby={title}>
      <TerritoryHeader titleId={title} />
      <SpokenSummary />
      <LiveSummary />
      <GapsPart region={region} />
    </section>
  );
}
