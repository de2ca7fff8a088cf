import type { Region } from '../../../domain/catalogue/region.ts';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { territoryAnswerTexts } from '../../texts/answers/territory.ts';
import { useTexts } from '../../useTexts.ts';
import { CutVillagesNote } from './CutVillagesNote.tsx';
import { OtherStarts } from './EmptyTerritory.tsx';
import { TakeAway } from './TakeAway.tsx';
import { TerritoryActions } from './TerritoryActions.tsx';
import { TerritoryAnswer } from './TerritoryAnswer.tsx';
import { TerritoryFolds } from './TerritoryFolds.tsx';
import { TerritoryName } from './TerritoryHeader.tsx';
import '../profile/profile.css';

interface TerritoryRestProps {
  readonly region: Region;
  /** Nothing is drawn, nor being drawn. */
  readonly blank: boolean;
  /** Whether what is drawn can be counted, and no hand is on it. */
  readonly answered: boolean;
  /** Whether something is drawn that can be taken away. */
  readonly settled: boolean;
}

/** What the territory holds in one sentence, once it is drawn, and everything else under folds. */
export function TerritoryRest({ region, blank, answered, settled }: TerritoryRestProps) {
  const texts = useTexts(territoryAnswerTexts);
  const first = blank ? (
    <Disclosure title={texts.foldStart} startsOpen>
      <OtherStarts />
    </Disclosure>
  ) : (
    <>
      {answered && <CutVillagesNote />}
      <Completing />
    </>
  );
  const folds = <TerritoryFolds region={region} first={first} last={settled && <Taking />} />;
  return answered ? <TerritoryAnswer region={region}>{folds}</TerritoryAnswer> : folds;
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
