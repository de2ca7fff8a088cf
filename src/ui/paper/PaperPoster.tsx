import type { Region } from '../../domain/catalogue/region.ts';
import { selectTerritoryAnswer } from '../../state/derived/answers.ts';
import { selectPosterMap } from '../../state/derived/paper.ts';
import { useApp } from '../../state/useApp.ts';
import { territoryAnswerTexts } from '../texts/answers/territory.ts';
import { paperTexts } from '../texts/paper.ts';
import { useTexts } from '../useTexts.ts';
import { PaperComparison } from './PaperComparison.tsx';
import { PaperPicture } from './PaperPicture.tsx';
import { PaperVintages } from './PaperVintages.tsx';
import './notebookPaper.css';
import './poster.css';

const PARTS = new Set(['figures'] as const);

/** The territory for a wall or a table, on an A3 page: its name, its map, and the sentence that tells it. */
export function PaperPoster({ region }: { readonly region: Region }) {
  const drawing = useApp(selectPosterMap);
  const answer = useApp(selectTerritoryAnswer);
  const name = useApp((state) => state.territory.present.name);
  const texts = useTexts(territoryAnswerTexts);
  const said = answer?.said ?? null;
  return (
    <article className="notebook-paper paper-poster" aria-label={paperTexts.poster}>
      <h1>{paperTexts.posterTitle(name || (said && texts.context(said)))}</h1>
      <PaperPicture drawing={drawing} />
      {said?.kind === 'counted' && <p className="paper-poster__sentence">{texts.sentence(said)}</p>}
      <PaperComparison region={region} />
      <PaperVintages region={region} parts={PARTS} />
    </article>
  );
}
