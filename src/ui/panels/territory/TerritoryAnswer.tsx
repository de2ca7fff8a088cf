import type { ReactNode } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import { selectGapsAnswer, selectTerritoryAnswer } from '../../../state/derived/answers.ts';
import { selectLiveFigures } from '../../../state/derived/counting.ts';
import { selectComparison, selectPortraits } from '../../../state/derived/profile.ts';
import { useApp } from '../../../state/useApp.ts';
import { AnswerCard } from '../../answers/AnswerCard.tsx';
import { CompareBars } from '../../charts/CompareBars.tsx';
import { answerTexts } from '../../texts/answers/common.ts';
import { peopleAnswerTexts } from '../../texts/answers/people.ts';
import { territoryAnswerTexts } from '../../texts/answers/territory.ts';
import { profileTexts } from '../../texts/profile.ts';
import { zoneTexts } from '../../texts/zones.ts';
import { useTexts } from '../../useTexts.ts';
import { SmallPrint } from '../FigureNote.tsx';
import { barsOf } from '../profile/portraitParts.tsx';
import { LiveSentence, toSentenceFigures } from './LiveSummary.tsx';

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
      picture={counted && said.per100 && <JobsBars region={region} />}
      source={
        counted && (
          <>
            <div className="answer__drawn">
              <LiveSentence figures={toSentenceFigures(figures)} />
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

/** Private jobs for 100 inhabitants here, in what it is compared with, and in the region. */
function JobsBars({ region }: { readonly region: Region }) {
  const portraits = useApp(selectPortraits);
  const comparison = useApp(selectComparison);
  const { jobsPer100Caption, jobsPer100, yours } = useTexts(profileTexts);
  if (!portraits) return null;
  const zone = comparison && {
    label: zoneTexts.label(comparison.kind, comparison.record.name),
    isRegion: comparison.kind === 'region',
  };
  return (
    <CompareBars
      hideCaption
      caption={jobsPer100Caption}
      bars={barsOf(
        { own: yours, region: region.index.region.names.name },
        portraits,
        zone,
        (portrait) => portrait.jobsPer100,
        jobsPer100,
      )}
    />
  );
}
