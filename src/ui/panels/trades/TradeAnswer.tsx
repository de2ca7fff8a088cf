import { type ReactNode, useEffect } from 'react';
import type { RecruitmentSaid } from '../../../domain/answers/recruitmentAnswer.ts';
import { tensionAnswer } from '../../../domain/answers/tensionAnswer.ts';
import type { Region } from '../../../domain/catalogue/region.ts';
import type { TensionZone } from '../../../domain/trades/tension.ts';
import { selectRecruitmentAnswers } from '../../../state/derived/answers.ts';
import { type Piste, selectPisteRecentTension } from '../../../state/derived/trades.ts';
import { useApp } from '../../../state/useApp.ts';
import { AnswerCard } from '../../answers/AnswerCard.tsx';
import { FigureBars } from '../../answers/FigureBars.tsx';
import { answerTexts } from '../../texts/answers/common.ts';
import { recruitmentAnswerTexts } from '../../texts/answers/recruitment.ts';
import { tradeAnswerTexts } from '../../texts/answers/trades.ts';
import { tradesTexts } from '../../texts/trades.ts';
import { useTexts } from '../../useTexts.ts';
import { zoneName } from '../../zoneName.ts';
import { TradeNote } from './TradeNote.tsx';

/** Bassins of the picture: the others are one press away. */
const BARS = 5;

interface TradeAnswerProps {
  readonly piste: Piste;
  /** Position of the piste. */
  readonly at: number;
  readonly region: Region;
  readonly children: ReactNode;
}

/** « On embauche des soudeurs près de chez moi ? », in one sentence, with the bassins that it is made of. */
export function TradeAnswer({ piste, at, region, children }: TradeAnswerProps) {
  const answer = useApp((state) => selectRecruitmentAnswers(state)?.[at]);
  const texts = useTexts(recruitmentAnswerTexts);
  const { footprint, doubt } = answerTexts;
  useBassinsOnMap(piste);
  const [year] = answer?.years ?? [];
  return (
    <AnswerCard
      title={piste.trade.label}
      sentence={answer ? texts.sentence(answer.said, year) : texts.waiting}
      picture={answer && year !== undefined && <Bars said={answer.said} year={year} />}
      source={
        <>
          <Signs at={at} regulated={piste.trade.regulated === true} region={region} />
          {answer && year !== undefined && (
            <TradeNote brief figure="needs" year={year} zone={footprint(answer.footprint)} region={region} />
          )}
        </>
      }
      doubts={answer?.doubts.map(doubt) ?? []}
      question={<p>{texts.question}</p>}
    >
      {children}
    </AnswerCard>
  );
}

/** In the guide, the step of the trades shows on their bassins the one that is looked at. */
function useBassinsOnMap({ families }: Piste): void {
  const guided = useApp((state) => state.step === 'trades');
  const { chooseTheme } = useApp((state) => state.sessionActions);
  const code = families[0]?.family.code ?? null;
  useEffect(() => {
    if (guided && code) chooseTheme({ kind: 'recruitment', measure: 'projects', family: code });
  }, [guided, code, chooseTheme]);
}

function Bars({ said, year }: { readonly said: RecruitmentSaid; readonly year: number }) {
  const texts = useTexts(recruitmentAnswerTexts);
  if (said.kind !== 'bassins') return null;
  return (
    <FigureBars
      caption={texts.barsCaption(year)}
      bars={[said.main, ...said.others].slice(0, BARS).map((bassin, at) => ({
        label: bassin.name,
        value: bassin.projects,
        text: texts.bar(bassin, at === 0),
      }))}
    />
  );
}

interface SignsProps {
  readonly at: number;
  readonly regulated: boolean;
  readonly region: Region;
}

/** What has to be known at once beside the projects: the tension, with where and when, and what the law asks. */
function Signs({ at, regulated, region }: SignsProps) {
  const recents = useApp((state) => selectPisteRecentTension(state)?.[at]);
  const nameOf = (zone: TensionZone) => zoneName(zone, region);
  if (!recents) return null;
  const { said } = tensionAnswer(recents, nameOf);
  return (
    <ul className="answer__signs">
      <li>{tradeAnswerTexts.tension(said, said.kind === 'known' ? nameOf(said.zone) : '')}</li>
      {regulated && <li>{tradesTexts.regulatedShort}</li>}
    </ul>
  );
}
