import { type ReactNode, useEffect, useId } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import { selectDoorsAnswer } from '../../../state/derived/answers.ts';
import { selectNeedDoors } from '../../../state/derived/needDoors.ts';
import { PLACE_TABS } from '../../../state/slices/placesSlice.ts';
import { useApp } from '../../../state/useApp.ts';
import { AnswerCard } from '../../answers/AnswerCard.tsx';
import { Folds } from '../../answers/Folds.tsx';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { Tabs } from '../../primitives/Tabs.tsx';
import { peopleAnswerTexts } from '../../texts/answers/people.ts';
import { placesTexts } from '../../texts/places.ts';
import { useTexts } from '../../useTexts.ts';
import { Agenda } from './agenda/Agenda.tsx';
import { CatalogueFiles } from './CatalogueFiles.tsx';
import { DoorRows } from './DoorRows.tsx';
import { FileDrop } from './FileDrop.tsx';
import { ImportButton } from './ImportButton.tsx';
import { NeedChoice } from './NeedChoice.tsx';
import { OpenPlace } from './OpenPlace.tsx';
import { PlacesState } from './PlacesState.tsx';
import { PlacesTab } from './PlacesTab.tsx';
import { ScaleBlock } from './ScaleBlock.tsx';
import { TrainingPart } from './TrainingPart.tsx';
import './places.css';

const TABS = PLACE_TABS.map((id) => ({ id, title: placesTexts.tabs[id] }));

interface PlacesSectionProps {
  readonly region: Region;
  /** Folds of the step, before those of every place. */
  readonly first?: ReactNode;
  readonly last?: ReactNode;
}

/** Whom to go to first, in one sentence and three doors; every place, every date, every file, folded. */
export function PlacesSection({ region, first, last }: PlacesSectionProps) {
  const texts = useTexts(placesTexts);
  const answers = useTexts(peopleAnswerTexts);
  const title = useId();
  const answer = useApp(selectDoorsAnswer);
  const doors = useApp(selectNeedDoors);
  const ready = useApp((state) => state.places.status === 'ready');
  const { loadPlaces } = useApp((state) => state.placesActions);
  useEffect(() => void loadPlaces(), [loadPlaces]);
  return (
    <section aria-labelledby={title} className="places stack stack--tight">
      <h2 id={title} className="visually-hidden">
        {texts.title}
      </h2>
      <OpenPlace region={region} />
      <PlacesState />
      <FileDrop>
        <AnswerCard
          context={<NeedChoice />}
          sentence={ready || answer.said.kind === 'noStart' ? answers.doors(answer.said) : texts.loading}
          picture={doors.length > 0 && <DoorRows doors={doors} region={region} />}
          question={<p>{answers.doorsQuestion}</p>}
        >
          <Folds>
            {first}
            <PlacesFolds region={region} startsOpen={first === undefined && answer.said.kind === 'noStart'} />
            {last}
          </Folds>
        </AnswerCard>
      </FileDrop>
    </section>
  );
}

interface PlacesFoldsProps {
  readonly region: Region;
  /** Whether the list is shown at once, for want of an answer before it. */
  readonly startsOpen: boolean;
}

function PlacesFolds({ region, startsOpen }: PlacesFoldsProps) {
  const texts = useTexts(placesTexts);
  const tab = useApp((state) => state.placeFilters.tab);
  const { filterPlaces } = useApp((state) => state.placesActions);
  return (
    <>
      <Disclosure title={texts.foldAll} startsOpen={startsOpen}>
        <Tabs
          label={texts.tabsLabel}
          tabs={TABS}
          value={tab}
          onChange={(next) => filterPlaces({ tab: next })}
        >
          {tab === 'agenda' ? <Agenda region={region} /> : <PlacesTab region={region} />}
        </Tabs>
      </Disclosure>
      <ScaleBlock region={region} />
      <Disclosure title={texts.training}>
        <TrainingPart />
      </Disclosure>
      <Disclosure title={texts.files}>
        <div className="stack stack--tight">
          <p className="note">{texts.filesLead}</p>
          <ImportButton />
          <CatalogueFiles />
        </div>
      </Disclosure>
    </>
  );
}
