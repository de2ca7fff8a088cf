import type { ComponentProps } from 'react';
import {
  DAY_HOURS,
  TRAVEL_MODES,
  type Travel,
  type TravelLimit,
} from '../../../domain/interview/notebook.ts';
import { reachesOf } from '../../../domain/interview/reach.ts';
import { useApp } from '../../../state/useApp.ts';
import { AnswerCard } from '../../answers/AnswerCard.tsx';
import { Folds } from '../../answers/Folds.tsx';
import { formatKm } from '../../formats.ts';
import { lazyPart } from '../../parts/lazyPart.ts';
import { CheckGroup } from '../../primitives/CheckGroup.tsx';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { RadioGroup } from '../../primitives/RadioGroup.tsx';
import { Slider } from '../../primitives/Slider.tsx';
import { TextArea } from '../../primitives/TextArea.tsx';
import { reachTexts } from '../../texts/interview/reach.ts';
import { useTexts } from '../../useTexts.ts';
import { Prompt } from '../Prompt.tsx';
import { Assumptions, ReachPart } from '../ReachPart.tsx';
import { StepHead } from './StepHead.tsx';

const DirectsPart = lazyPart(() => import('../DirectsPart.tsx').then((m) => m.DirectsPart));

const START_MINUTES = 30;
const START_KM = 15;
const LICENCES = ['unsaid', 'yes', 'learning', 'no'] as const;

/** Step 3, « Jusqu'où, comment, quand ? »: what an ordinary day allows, and what it could mean on the map. */
export function ReachStep({ region }: ComponentProps<typeof ReachPart>) {
  const { modes, limit, hours, licence, words } = useApp((state) => state.notes.travel);
  const { noteTravel } = useApp((state) => state.interviewActions);
  const texts = useTexts(reachTexts);
  const sentence = reachesOf({ modes, limit }).map(texts.ring).join(' ; ');
  return (
    <>
      <StepHead step="reach" />
      <AnswerCard
        live
        sentence={sentence || texts.lead}
        picture={
          <div className="stack">
            <CheckGroup
              legend={texts.modesTitle}
              options={TRAVEL_MODES.map((value) => ({ value, label: texts.modes[value] }))}
              values={modes}
              onChange={(next) => noteTravel({ modes: next })}
            />
            <LimitChoice limit={limit} onChange={noteTravel} />
            <ReachPart region={region} />
          </div>
        }
      >
        <Folds>
          <Disclosure title={texts.directsTitle}>
            <DirectsPart region={region} />
          </Disclosure>
          <Disclosure title={texts.hoursTitle}>
            <CheckGroup
              legend={texts.hoursTitle}
              hideLegend
              options={DAY_HOURS.map((value) => ({ value, label: texts.hours[value] }))}
              values={hours}
              onChange={(next) => noteTravel({ hours: next })}
            />
          </Disclosure>
          <Disclosure title={texts.licenceTitle}>
            <RadioGroup
              legend={texts.licenceTitle}
              hideLegend
              look="chips"
              options={LICENCES.map((value) => ({ value, label: texts.licences[value] }))}
              value={licence ?? 'unsaid'}
              onChange={(value) => noteTravel({ licence: value === 'unsaid' ? null : value })}
            />
            <p className="note">{texts.licenceHint}</p>
          </Disclosure>
          <Disclosure title={texts.words}>
            <TextArea
              label={texts.words}
              hideLabel
              placeholder={texts.wordsPlaceholder}
              rows={2}
              value={words}
              onChange={(next) => noteTravel({ words: next })}
            />
          </Disclosure>
          <Assumptions />
          <Prompt step="reach" />
        </Folds>
      </AnswerCard>
    </>
  );
}

interface LimitChoiceProps {
  readonly limit: TravelLimit | null;
  readonly onChange: (change: Partial<Travel>) => void;
}

/** A time or a distance, as the person says it; neither until they do. */
function LimitChoice({ limit, onChange }: LimitChoiceProps) {
  const texts = useTexts(reachTexts);
  const kind = limit === null ? 'none' : 'km' in limit ? 'km' : 'minutes';
  const start: Readonly<Record<typeof kind, TravelLimit | null>> = {
    none: null,
    minutes: { minutes: START_MINUTES },
    km: { km: START_KM },
  };
  return (
    <div className="stack stack--tight">
      <RadioGroup
        legend={texts.limitTitle}
        look="chips"
        options={(['none', 'minutes', 'km'] as const).map((value) => ({ value, label: texts.limits[value] }))}
        value={kind}
        onChange={(next) => onChange({ limit: start[next] })}
      />
      {limit && 'minutes' in limit && (
        <Slider
          label={texts.minutes}
          value={limit.minutes}
          min={5}
          max={120}
          step={5}
          format={texts.writeMinutes}
          onChange={(minutes) => onChange({ limit: { minutes } })}
        />
      )}
      {limit && 'km' in limit && (
        <Slider
          label={texts.km}
          value={limit.km}
          min={1}
          max={80}
          format={formatKm}
          onChange={(km) => onChange({ limit: { km } })}
        />
      )}
    </div>
  );
}
