import { type ReactNode, useEffect } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import { selectSeriesAnswers } from '../../../state/derived/answers.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { selectReading } from '../../../state/derived/profile.ts';
import { useApp } from '../../../state/useApp.ts';
import { Folds } from '../../answers/Folds.tsx';
import { lazyPart } from '../../parts/lazyPart.ts';
import { Zone } from '../../parts/Zone.tsx';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { profileAnswerTexts } from '../../texts/answers/profile.ts';
import { territoryAnswerTexts } from '../../texts/answers/territory.ts';
import { readingTexts } from '../../texts/reading.ts';
import { territoryTexts } from '../../texts/territory.ts';
import { useTexts } from '../../useTexts.ts';
import { CommunesPanel } from './CommunesPanel.tsx';
import { RuleGroup } from './RuleGroup.tsx';
import { TerritoriesPart } from './TerritoriesPart.tsx';

const PeopleParts = lazyPart(() => import('../profile/Profile.tsx').then((m) => m.PeopleParts));
const JobsParts = lazyPart(() => import('../profile/Profile.tsx').then((m) => m.JobsParts));
const WorkPart = lazyPart(() => import('../profile/Profile.tsx').then((m) => m.WorkPart));
const GapsPart = lazyPart(() => import('../profile/GapsPart.tsx').then((m) => m.GapsPart));
const AddedFigures = lazyPart(() => import('../AddedFigures.tsx').then((m) => m.AddedFigures));
const ZonesPart = lazyPart(() => import('../profile/ZonesPart.tsx').then((m) => m.ZonesPart));

interface TerritoryFoldsProps {
  readonly region: Region;
  /** Folds of the place where the answer is shown, before those of every place. */
  readonly first?: ReactNode;
  /** The same, after them. */
  readonly last?: ReactNode;
}

/** What lies behind the answer about a territory. */
export function TerritoryFolds({ region, first, last }: TerritoryFoldsProps) {
  const texts = useTexts(territoryAnswerTexts);
  const reading = useTexts(readingTexts);
  const { short } = profileAnswerTexts;
  const counted = useApp((state) => selectCounting(state).counted);
  const communes = counted.length;
  const epci = useApp(
    (state) => selectReading(state)?.crossed.find(({ zoning }) => zoning === 'epci')?.zones.length ?? 0,
  );
  const series = useApp(selectSeriesAnswers);
  const { loadIndicators } = useApp((state) => state.catalogueActions);
  useEffect(() => {
    if (communes > 0) void loadIndicators();
  }, [communes, loadIndicators]);
  return (
    <Folds>
      {first}
      {communes > 0 && (
        <>
          <Fold title={texts.foldGaps}>
            <GapsPart region={region} />
          </Fold>
          <Fold title={texts.foldJobs} aside={series && short.employment(series.employment.said)}>
            <JobsParts region={region} />
          </Fold>
          <Fold title={texts.foldPeople} aside={series && short.ages(series.ages.said)}>
            <PeopleParts region={region} />
          </Fold>
          <Fold title={texts.foldWork}>
            <WorkPart region={region} />
          </Fold>
          <Fold title={texts.foldZones} aside={epci > 0 && reading.kind('epci', epci)}>
            <ZonesPart region={region} communes={communes} />
          </Fold>
          {region.communes.figures.added.length > 0 && (
            <Zone loading={null}>
              <AddedFigures region={region} rows={counted} />
            </Zone>
          )}
        </>
      )}
      {communes > 0 && (
        <Fold title={texts.foldCommunes} aside={territoryTexts.countOf(communes)}>
          <CommunesPanel region={region} />
        </Fold>
      )}
      <Disclosure title={texts.foldRule}>
        <RuleGroup />
      </Disclosure>
      <TerritoriesPart />
      {last}
    </Folds>
  );
}

interface FoldProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A fold whose content is fetched when it is opened. */
function Fold({ title, aside, children }: FoldProps) {
  return (
    <Disclosure title={title} aside={aside}>
      <Zone>{children}</Zone>
    </Disclosure>
  );
}
