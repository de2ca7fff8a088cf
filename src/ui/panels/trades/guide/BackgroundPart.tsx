import { X } from 'lucide-react';
import { useEffect } from 'react';
import type { RomeCode } from '../../../../domain/ids.ts';
import {
  isEmptyBackground,
  MAX_PAST,
  TRAINING_TIMES,
  type TrainingTime,
} from '../../../../domain/interview/notebook.ts';
import type { RefusalKey } from '../../../../domain/trades/guide/refusalKeys.ts';
import { selectGuide } from '../../../../state/derived/guide.ts';
import { useApp } from '../../../../state/useApp.ts';
import { Button } from '../../../primitives/Button.tsx';
import { CheckGroup } from '../../../primitives/CheckGroup.tsx';
import { LoadingWord } from '../../../primitives/LoadingWord.tsx';
import { RadioGroup } from '../../../primitives/RadioGroup.tsx';
import { backgroundTexts, REFUSAL_GROUPS } from '../../../texts/background.ts';
import { tidy } from '../../../texts/reconversionReasons.ts';
import { useTexts } from '../../../useTexts.ts';
import { TradeBox } from '../TradeBox.tsx';
import { useTradeName } from '../useTradeName.ts';
import { InterestPicture } from './InterestPicture.tsx';
import { LeadsPart } from './LeadsPart.tsx';
import './guide.css';

/** Which of the two doors was taken. */
export type BackgroundWay = 'from' | 'refuse';

interface BackgroundPartProps {
  readonly way: BackgroundWay;
  readonly onSearch: () => void;
  /** A trade of the list was chosen. */
  readonly onChoose: (trade: RomeCode) => void;
}

/** « D'où je viens », « Ce que je ne veux plus », and the trades that this leads to. */
export function BackgroundPart({ way, onSearch, onChoose }: BackgroundPartProps) {
  const texts = useTexts(backgroundTexts);
  const background = useApp((state) => state.notes.background);
  const { clearBackground } = useApp((state) => state.interviewActions);
  const { loadGuide } = useApp((state) => state.guideActions);
  const status = useApp((state) => state.guide.status);
  useEffect(() => {
    void loadGuide();
  }, [loadGuide]);
  return (
    <div className="background stack">
      <p className="note">{texts.skip}</p>
      {way === 'from' ? <From onSearch={onSearch} /> : <Refuse />}
      {!isEmptyBackground(background) && (
        <Button variant="quiet" icon={<X />} onClick={clearBackground}>
          {texts.clear}
        </Button>
      )}
      <LoadingWord
        status={status}
        loading={texts.loading}
        failed={texts.failed}
        onRetry={() => void loadGuide()}
      />
      <LeadsPart onChoose={onChoose} />
    </div>
  );
}

/** Trades done, what was liked, how long one could train. */
function From({ onSearch }: { readonly onSearch: () => void }) {
  const texts = useTexts(backgroundTexts);
  const { past, liked, training } = useApp((state) => state.notes.background);
  const { noteBackground } = useApp((state) => state.interviewActions);
  const guide = useApp(selectGuide);
  const nameOf = useTradeName();
  const interests = guide?.moves.interests ?? { codes: [], labels: [] };
  return (
    <>
      <h3>{texts.past}</h3>
      {past.length < MAX_PAST ? (
        <TradeBox
          hideLabel={false}
          onReach={onSearch}
          onChoose={(trade) => !past.includes(trade) && noteBackground({ past: [...past, trade] })}
        />
      ) : (
        <p className="note">{texts.pastFull(MAX_PAST)}</p>
      )}
      {past.length > 0 && (
        <ul className="background__past" aria-label={texts.pastList}>
          {past.map((trade) => (
            <li key={trade}>
              {nameOf(trade)}
              <Button
                variant="quiet"
                iconOnly
                icon={<X />}
                onClick={() => noteBackground({ past: past.filter((each) => each !== trade) })}
              >
                {texts.drop(nameOf(trade))}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {interests.codes.length > 0 && (
        <CheckGroup
          legend={texts.liked}
          options={interests.codes.map((code, at) => ({
            value: String(code),
            label: (
              <>
                <InterestPicture code={code} />
                {tidy(interests.labels[at] ?? '')}
              </>
            ),
          }))}
          values={liked.map(String)}
          onChange={(values) => noteBackground({ liked: values.map(Number) })}
        />
      )}
      <RadioGroup<TrainingTime | 'unsaid'>
        legend={texts.training}
        look="chips"
        options={[
          { value: 'unsaid', label: texts.trainingUnsaid },
          ...TRAINING_TIMES.map((value) => ({ value, label: texts.trainings[value] })),
        ]}
        value={training ?? 'unsaid'}
        onChange={(value) => noteBackground({ training: value === 'unsaid' ? null : value })}
      />
    </>
  );
}

/** What is no longer wanted, in everyday words. */
function Refuse() {
  const texts = useTexts(backgroundTexts);
  const { refused } = useApp((state) => state.notes.background);
  const { noteBackground } = useApp((state) => state.interviewActions);
  return (
    <>
      <p>{texts.refuseLead}</p>
      {REFUSAL_GROUPS.map(([title, keys]) => (
        <CheckGroup<RefusalKey>
          key={title}
          legend={title}
          options={keys.map((value) => ({ value, label: texts.refusals[value] }))}
          values={refused.filter((key) => keys.includes(key))}
          onChange={(values) =>
            noteBackground({ refused: [...refused.filter((key) => !keys.includes(key)), ...values] })
          }
        />
      ))}
    </>
  );
}
