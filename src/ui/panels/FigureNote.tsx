import type { Region } from '../../domain/catalogue/region.ts';
import { type FigureName, figureTexts } from '../texts/figures.ts';
import { profileTexts } from '../texts/profile.ts';
import './FigureNote.css';

interface FigureNoteProps {
  readonly figure: FigureName;
  /** Year or years the figure describes. */
  readonly year: number | string;
  /** Zone it describes, as it is said: « votre territoire, 14 communes ». */
  readonly zone: string;
  readonly region: Region;
}

/** The small print of a figure: year, zone, producers, and what it does not say. */
export function FigureNote({ figure, year, zone, region }: FigureNoteProps) {
  const { sources, doesNotSay } = figureTexts[figure];
  const attributions = sources.flatMap(
    (id) => region.index.sources.find((source) => source.id === id)?.attribution ?? [],
  );
  return (
    <div className="figure-note">
      <p>{[profileTexts.yearOf(year), zone, ...attributions].join(' · ')}</p>
      <details>
        <summary>{profileTexts.doesNotSay}</summary>
        <p>{doesNotSay}</p>
      </details>
    </div>
  );
}
