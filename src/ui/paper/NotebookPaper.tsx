import type { Region } from '../../domain/catalogue/region.ts';
import { PAPER_FORMATS } from '../../domain/paper/sheet.ts';
import { selectBlankMap } from '../../state/derived/paper.ts';
import { useApp } from '../../state/useApp.ts';
import { type PaperPart, paperTexts } from '../texts/paper.ts';
import { BlankSheet } from './BlankSheet.tsx';
import { PaperAnswer } from './PaperAnswer.tsx';
import { PaperFigures } from './PaperFigures.tsx';
import { PaperLinks } from './PaperLinks.tsx';
import { PaperMissing } from './PaperMissing.tsx';
import { PaperPicture } from './PaperPicture.tsx';
import { PaperPlan } from './PaperPlan.tsx';
import { PaperSurvey } from './PaperSurvey.tsx';
import { PaperTerritory } from './PaperTerritory.tsx';
import { PaperTrades } from './PaperTrades.tsx';
import { PaperVintages } from './PaperVintages.tsx';
import { PaperWords } from './PaperWords.tsx';
import './notebookPaper.css';
import { useTexts } from '../useTexts.ts';

/** The part that prints a sheet to draw on, by its format. */
const BLANK_PARTS = { A4: 'blankMap', A3: 'blankMapA3' } as const;

interface NotebookPaperProps {
  readonly region: Region;
  readonly parts: ReadonlySet<PaperPart>;
  /** ISO day that is printed. */
  readonly today: string;
}

/** The notebook as it is printed: black and white first, large type, nothing of the screen. */
export function NotebookPaper({ region, parts, today }: NotebookPaperProps) {
  const texts = useTexts(paperTexts);
  const question = useApp((state) => state.notes.question);
  const formats = PAPER_FORMATS.filter((format) => parts.has(BLANK_PARTS[format]));
  const blank = useApp((state) => (formats.length > 0 ? selectBlankMap(state) : null));
  return (
    <article className="notebook-paper" aria-label={texts.title}>
      <header className="paper-head">
        <h1>{texts.title}</h1>
        <p className="paper-note">{texts.made(today)}</p>
      </header>
      <PaperMissing parts={parts} />
      <dl className="paper-answers">
        <PaperAnswer question={texts.question}>{question}</PaperAnswer>
      </dl>
      {parts.has('plan') ? <PaperPlan region={region} /> : <PaperPicture />}
      {parts.has('words') && <PaperWords region={region} further={parts.has('links')} />}
      <PaperTerritory region={region} />
      {parts.has('figures') && <PaperFigures region={region} />}
      {parts.has('trades') && <PaperTrades region={region} />}
      {parts.has('links') && <PaperLinks />}
      <PaperVintages region={region} parts={parts} />
      {parts.has('survey') && <PaperSurvey />}
      {blank &&
        formats.map((format) => (
          <section key={format} className={`paper-part paper-page paper-page--${format}`}>
            <h2>{texts.blankMap}</h2>
            <p>{texts.blankMapLead}</p>
            <BlankSheet map={blank} format={format} label={texts.blankMap} />
          </section>
        ))}
    </article>
  );
}
