import type { Region } from '../../domain/catalogue/region.ts';
import type { InOneWay } from '../texts/addressed.ts';
import { type FigureName, type FigureText, figureTexts } from '../texts/figures.ts';
import { profileTexts } from '../texts/profile.ts';
import { useTexts } from '../useTexts.ts';
import './FigureNote.css';

interface SmallPrintProps {
  readonly text: InOneWay<FigureText>;
  /** Year or years the figure describes. */
  readonly year: number | string;
  /** Zone it describes, as it is said: « votre territoire, 14 communes ». */
  readonly zone: string;
  readonly region: Region;
}

interface FigureNoteProps extends Omit<SmallPrintProps, 'text'> {
  readonly figure: FigureName;
}

/** The small print of a figure of the territory. */
export function FigureNote({ figure, ...rest }: FigureNoteProps) {
  const texts = useTexts(figureTexts);
  return <SmallPrint text={texts[figure]} {...rest} />;
}

/** The small print of any figure: year, zone, producers, and what it does not say. */
export function SmallPrint({ text, year, zone, region }: SmallPrintProps) {
  const attributions = text.sources.flatMap(
    (id) => region.index.sources.find((source) => source.id === id)?.attribution ?? [],
  );
  return (
    <div className="figure-note">
      <p>{[profileTexts.yearOf(year), zone, ...new Set(attributions)].join(' · ')}</p>
      <details>
        <summary>{profileTexts.doesNotSay}</summary>
        <p>{text.doesNotSay}</p>
      </details>
    </div>
  );
}
