import type { Region } from '../../domain/catalogue/region.ts';
import { selectComparisonAnswer } from '../../state/derived/comparison.ts';
import { selectPaperPair } from '../../state/derived/paper.ts';
import { useApp } from '../../state/useApp.ts';
import { Changes } from '../panels/territory/TerritoriesCompared.tsx';
import { profileAnswerTexts } from '../texts/answers/profile.ts';
import { territoriesTexts, territoryLabel } from '../texts/territories.ts';
import '../panels/territory/territories.css';

/** Two territories laid over one another: what came in and went out, and what it changes; nothing without two. */
export function PaperComparison({ region }: { readonly region: Region }) {
  const pair = useApp(selectPaperPair);
  const answer = useApp(selectComparisonAnswer);
  if (!pair || !answer) return null;
  const { said, years } = answer;
  const [one, two] = [pair.one, pair.two].map(({ author, territory }) =>
    territoryLabel(author, territory.name),
  );
  return (
    <div className="paper-item">
      <h3>
        {one} → {two}
      </h3>
      <p className="paper-sentence">{profileAnswerTexts.comparison(said)}</p>
      {said.kind === 'changed' &&
        said.projects.map((change) => <p key={change.family}>{profileAnswerTexts.projects(change)}</p>)}
      <Changes compared={pair.compared} region={region} />
      {years[0] !== undefined && <p className="paper-note">{territoriesTexts.comparedSource(years[0])}</p>}
    </div>
  );
}
