import type { ReactNode } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import { selectGapsAnswer, selectTerritoryAnswer } from '../../../state/derived/answers.ts';
import { selectLiveFigures } from '../../../state/derived/counting.ts';
import { useApp } from '../../../state/useApp.ts';
import { AnswerCard } from '../../answers/AnswerCard.tsx';
import { lazyPart } from '../../parts/lazyPart.ts';
import { Zone } from '../../parts/Zone.tsx';
import { answerTexts } from '../../texts/answers/common.ts';
import { peopleAnswerTexts } from '../../texts/answers/people.ts';
import { territoryAnswerTexts } from '../../texts/answers/territory.ts';
import { useTexts } from '../../useTexts.ts';
import { SmallPrint } from '../FigureNote.tsx';
import { AroundMissing } from './AroundMissing.tsx';
import { LiveSentence, toSentenceFigures } from './LiveSummary.tsx';

const JobsBars = lazyPart(() => import('./JobsBars.tsx').then((m) => m.JobsBars));

interface TerritoryAnswerProps {
  readonly region: Region;
  readonly children: ReactNode;
}

/** What the territory holds, in one sentence, beside what it is compared with, and the question that its line asks first. */
export function TerritoryAnswer({ region, children }: TerritoryAnswerProps) {
  const answer = useApp(selectTerritoryAnswer);
  const gaps = useApp(selectGapsAnswer);
  const figures = useApp(selectLiveFigures);
  const texts = useTexts(territoryAnswerTexts);
  const { gaps: ask } = useTexts(peopleAnswerTexts);
  const { footprint, doubt } = answerTexts;
  if (!answer) return null;
  const { said, doubts } = answer;
  const counted = said.kind === 'counted';
  return (
    <AnswerCard
      context={texts.context(said)}
      sentence={texts.sentence(said)}
      picture={
        counted &&
        said.per100 && (
          <Zone loading={null}>
            <JobsBars region={region} />
          </Zone>
        )
      }
      source={
        counted && (
          <>
            <div className="answer__drawn">
              <LiveSentence figures={toSentenceFigures(figures)} />
              <AroundMissing />
            </div>
            <SmallPrint
              brief
              figure="jobsPer100"
              text={{ doesNotSay: texts.doesNotSay }}
              zone={footprint(answer.footprint)}
              region={region}
            />
          </>
        )
      }
      // Communes that are only partly in are told by the sentence of the drawing.
      doubts={doubts.filter(({ kind }) => kind !== 'partly').map(doubt)}
      question={counted && gaps && <p>{ask(gaps.said)}</p>}
    >
      {children}
    </AnswerCard>
  );
}
