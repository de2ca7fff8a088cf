import { KNOWLEDGE_SHAPES, LANDMARK_SHAPES, pathOf } from '../../domain/interview/landmarkShapes.ts';
import type { PaperMap as Drawing } from '../../domain/paper/paperMap.ts';
import { selectNotebookMap, selectPaperTerritories } from '../../state/derived/paper.ts';
import type { CountedTerritory } from '../../state/derived/territories.ts';
import { useApp } from '../../state/useApp.ts';
import { SignSample } from '../panels/territory/SignSample.tsx';
import { landmarkWords, paperTexts } from '../texts/paper.ts';
import { territoryLabel } from '../texts/territories.ts';
import { PaperMap } from './PaperMap.tsx';

/** The map of the notebook and what its signs mean. @param drawing another one in its place */
export function PaperPicture({ drawing: given }: { readonly drawing?: Drawing | null }) {
  const own = useApp(selectNotebookMap);
  const territories = useApp(selectPaperTerritories);
  const drawing = given ?? own;
  if (!drawing) return null;
  const names = territories.map(({ author, territory }) => territoryLabel(author, territory.name));
  return (
    <div className="paper-picture">
      <PaperMap drawing={drawing} label={paperTexts.mapLabel(names)} />
      <Legend drawing={drawing} territories={territories} />
    </div>
  );
}

interface LegendProps {
  readonly drawing: Drawing;
  readonly territories: readonly CountedTerritory[];
}

function Legend({ drawing, territories }: LegendProps) {
  const kinds = [...new Set(drawing.marks.map(({ kind }) => kind))];
  return (
    <ul className="paper-legend">
      {territories.map(({ id, sign, author, territory }) => (
        <li key={id}>
          <SignSample sign={sign} /> {territoryLabel(author, territory.name)}
        </li>
      ))}
      {drawing.counted !== '' && (
        <li>
          <span className="paper-legend__hatch" /> {paperTexts.legendCounted}
        </li>
      )}
      {kinds.map((kind) => (
        <li key={kind}>
          <svg className="paper-legend__mark" viewBox="-14 -14 28 28" aria-hidden="true">
            <circle r="12.5" />
            {kind === 'place' ? (
              <text>1</text>
            ) : (
              <path
                transform="scale(0.55) translate(-12 -12)"
                d={pathOf(kind === 'learned' ? KNOWLEDGE_SHAPES : LANDMARK_SHAPES[kind])}
              />
            )}
          </svg>{' '}
          {landmarkWords[kind]}
        </li>
      ))}
    </ul>
  );
}
