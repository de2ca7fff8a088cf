import type { ReactNode } from 'react';
import type { Answer } from '../../domain/answers/answer.ts';
import type { Region } from '../../domain/catalogue/region.ts';
import { selectSeriesAnswers, selectTerritoryAnswer } from '../../state/derived/answers.ts';
import { selectComparison, selectPortraits } from '../../state/derived/profile.ts';
import { useApp } from '../../state/useApp.ts';
import { formatChange, formatRate } from '../formats.ts';
import { answerTexts } from '../texts/answers/common.ts';
import { profileAnswerTexts } from '../texts/answers/profile.ts';
import { territoryAnswerTexts } from '../texts/answers/territory.ts';
import { mergedTexts } from '../texts/merged.ts';
import { paperTexts } from '../texts/paper.ts';
import { useTexts } from '../useTexts.ts';

/** The figures that were talked about, as the sentences that the screen said, each with its years and its doubts. */
export function PaperFigures({ region }: { readonly region: Region }) {
  const territory = useApp(selectTerritoryAnswer);
  const series = useApp(selectSeriesAnswers);
  const portraits = useApp(selectPortraits);
  const comparison = useApp(selectComparison);
  const texts = useTexts(territoryAnswerTexts);
  if (territory?.said.kind !== 'counted' || !portraits) return null;
  const { ages, employment } = profileAnswerTexts;
  const own = portraits.territory;
  const beside = portraits.comparison?.jobsPer100.value ?? null;
  const { jobsChange } = region.communes.figures;
  return (
    <section className="paper-part">
      <h2>{paperTexts.figures}</h2>
      <Sentence answer={territory}>
        {texts.sentence(territory.said)}
        {comparison && beside !== null && ` ${paperTexts.beside(comparison.record.name, formatRate(beside))}`}
      </Sentence>
      {series?.employment.said.kind === 'known' ? (
        <Sentence answer={series.employment}>{employment(series.employment.said)}</Sentence>
      ) : (
        own.jobsChange.value !== null && (
          <Sentence
            answer={{
              years: jobsChange.record.years,
              doubts: own.jobsChange.fragile ? [{ kind: 'fragile' }] : [],
            }}
          >
            {paperTexts.jobsChange(formatChange(own.jobsChange.value), jobsChange.record.years)}
          </Sentence>
        )
      )}
      {series?.ages.said.kind === 'known' && (
        <Sentence answer={series.ages}>{ages(series.ages.said, comparison?.record.name ?? null)}</Sentence>
      )}
      {own.cutUnits.map((unit) => (
        <p key={unit.join()} className="paper-note">
          {mergedTexts.cut(unit.map((row) => region.communes.names[row] ?? ''))}
        </p>
      ))}
    </section>
  );
}

interface SentenceProps {
  readonly answer: Pick<Answer<unknown>, 'years' | 'doubts'>;
  readonly children: ReactNode;
}

function Sentence({ answer: { years, doubts }, children }: SentenceProps) {
  return (
    <p className="paper-item">
      {children}{' '}
      <span className="paper-note">{[years.join(', '), ...doubts.map(answerTexts.doubt)].join(' · ')}</span>
    </p>
  );
}
