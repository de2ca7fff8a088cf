import { type ReactNode, useState } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import type { Gaps } from '../../../domain/statistics/gaps.ts';
import { selectReading } from '../../../state/derived/profile.ts';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { mergedTexts } from '../../texts/merged.ts';
import { readingTexts } from '../../texts/reading.ts';
import { FigureNote } from '../FigureNote.tsx';
import '../question.css';
import { useTexts } from '../../useTexts.ts';

/** Questions shown at first. */
const FIRST = 3;

/** Where the line and the administrative map part, as questions. Nothing is shown when they do not. */
export function GapsPart({ region }: { readonly region: Region }) {
  const reading = useApp(selectReading);
  const { choose } = useApp((state) => state.territoryActions);
  if (!reading) return null;
  const add = (rows: readonly number[]) =>
    choose(
      rows.flatMap((row) => region.communes.codes[row] ?? []),
      'in',
    );
  return <GapQuestions gaps={reading.gaps} region={region} onAdd={add} />;
}

interface GapQuestionsProps {
  readonly gaps: Gaps;
  readonly region: Region;
  readonly onAdd: (rows: readonly number[]) => void;
}

/** The gap reading, in words. */
export function GapQuestions({ gaps, region, onAdd }: GapQuestionsProps) {
  const texts = useTexts(readingTexts);
  const [all, setAll] = useState(false);
  const name = (row: number) => region.communes.names[row] ?? '';
  const questions: { readonly key: string; readonly content: ReactNode }[] = [
    ...gaps.leftOut.map(({ epci, rows }) => ({
      key: `out-${epci.id}`,
      content: (
        <>
          <p>{texts.leftOut(epci, rows.map(name))}</p>
          <Button onClick={() => onAdd(rows)}>
            {rows.length === 1 ? texts.addOf(rows.map(name)) : texts.addAll(rows.length)}
          </Button>
        </>
      ),
    })),
    ...gaps.barelyEntered.map(({ epci, rows }) => ({
      key: `in-${epci.id}`,
      content: <p>{texts.barelyEntered(epci, rows.map(name))}</p>,
    })),
  ];
  if (questions.length === 0 && gaps.neighbours.length === 0) return null;
  const shown = all ? questions : questions.slice(0, FIRST);
  return (
    <section className="part">
      <h4>{texts.gapsTitle}</h4>
      <p className="note">{texts.gapsIntro}</p>
      <ul className="questions">
        {shown.map(({ key, content }) => (
          <li key={key} className="question">
            {content}
          </li>
        ))}
      </ul>
      {shown.length < questions.length && (
        <Button variant="quiet" className="button--flush" onClick={() => setAll(true)}>
          {texts.more(questions.length - shown.length)}
        </Button>
      )}
      {gaps.neighbours.length > 0 && (
        <div className="question">
          <p>{texts.neighbours}</p>
          <ul className="neighbours">
            {gaps.neighbours.map(({ rows, jobs }) => (
              <li key={rows.join()} className="neighbour">
                <span>{texts.neighbourJobs(rows.map(name), jobs)}</span>
                <Button aria-label={texts.addOf(rows.map(name))} onClick={() => onAdd(rows)}>
                  {texts.add}
                </Button>
              </li>
            ))}
          </ul>
          {gaps.cutUnits.map((unit) => (
            <p key={unit.join()} className="note">
              {mergedTexts.cut(unit.map(name))}
            </p>
          ))}
          <FigureNote figure="neighbours" zone={texts.neighbourZone} region={region} />
        </div>
      )}
    </section>
  );
}
