import type { ReactNode } from 'react';
import type { Answer } from '../../domain/answers/answer.ts';
import type { Region } from '../../domain/catalogue/region.ts';
import { sourcesOf } from '../../domain/figures/provenance.ts';
import { selectSeriesAnswers, selectTerritoryAnswer } from '../../state/derived/answers.ts';
import { selectCounting } from '../../state/derived/counting.ts';
import { selectAddedOnMap } from '../../state/derived/interview.ts';
import { selectComparison, selectPortraits } from '../../state/derived/profile.ts';
import { useApp } from '../../state/useApp.ts';
import { formatChange, formatRate } from '../formats.ts';
import { addedLine } from '../panels/AddedFigures.tsx';
import { addedTexts } from '../texts/added.ts';
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
      <AddedOnMap region={region} />
      {own.cutUnits.map((unit) => (
        <p key={unit.join()} className="paper-note">
          {mergedTexts.cut(unit.map((row) => region.communes.names[row] ?? ''))}
        </p>
      ))}
    </section>
  );
}

/** The figure of a table that was brought in, when it colours the map: what was looked at together. */
function AddedOnMap({ region }: { readonly region: Region }) {
  const figure = useApp(selectAddedOnMap);
  const rows = useApp((state) => selectCounting(state).counted);
  if (!figure) return null;
  const [label, value] = addedLine(figure, rows);
  const from = sourcesOf(region.index, figure.record.id).map(({ title }) => title);
  return (
    <p className="paper-item">
      {addedTexts.before(label)} {value}{' '}
      <span className="paper-note">{[figure.record.years.join(', '), ...from].join(' · ')}</span>
    </p>
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
