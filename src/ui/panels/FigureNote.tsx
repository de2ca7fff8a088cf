import type { Region } from '../../domain/catalogue/region.ts';
import { recordOf, sourcesOf } from '../../domain/figures/provenance.ts';
import { formatFigureYears } from '../formats.ts';
import type { InOneWay } from '../texts/addressed.ts';
import { type FigureName, type FigureText, figureTexts } from '../texts/figures.ts';
import { profileTexts } from '../texts/profile.ts';
import { useTexts } from '../useTexts.ts';
import './FigureNote.css';

interface SmallPrintProps {
  /** Name of its record. */
  readonly figure: string;
  readonly text: InOneWay<FigureText>;
  /** Year or years that what is shown describes, when they are not all those of the record. */
  readonly year?: number | string;
  /** Zone it describes, as it is said: « votre territoire, 14 communes ». */
  readonly zone: string;
  readonly region: Region;
  /** Under an answer: producers on the line, the files that they publish behind what the figure does not say. */
  readonly brief?: boolean;
}

interface FigureNoteProps extends Omit<SmallPrintProps, 'text' | 'figure'> {
  readonly figure: FigureName;
}

/** The small print of a figure of the territory. */
export function FigureNote({ figure, ...rest }: FigureNoteProps) {
  const texts = useTexts(figureTexts);
  return <SmallPrint figure={figure} text={texts[figure]} {...rest} />;
}

/** The small print of any figure: year, zone, producers, and what it does not say. */
export function SmallPrint({ figure, text, year, zone, region: { index }, brief = false }: SmallPrintProps) {
  const record = recordOf(index, figure);
  const years = year ?? (record && formatFigureYears(record)) ?? '';
  const sources = sourcesOf(index, figure);
  const attributions = [...new Set(sources.map(({ attribution }) => attribution))];
  // « SNCF, calcul » says no more than « SNCF » beside it.
  const producers = [...new Set(sources.map(({ producer }) => producer))].filter(
    (producer, _, all) => !all.some((other) => producer.startsWith(`${other},`)),
  );
  return (
    <div className="figure-note">
      <p>{[String(years), zone, ...(brief ? producers : attributions)].join(' · ')}</p>
      <details>
        <summary>{profileTexts.doesNotSay}</summary>
        <p>{text.doesNotSay}</p>
        {brief && <p>{attributions.join(' · ')}</p>}
      </details>
    </div>
  );
}
