import { type ReactNode, useEffect } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import { type FlowApart, flowApart } from '../../../domain/reach/flowApart.ts';
import type { ZoneFlows } from '../../../domain/reach/zoneFlows.ts';
import type { Gaps } from '../../../domain/statistics/gaps.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { selectReading } from '../../../state/derived/profile.ts';
import { selectZoneWork } from '../../../state/derived/reach.ts';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { ShortList } from '../../primitives/ShortList.tsx';
import { mergedTexts } from '../../texts/merged.ts';
import { readingTexts } from '../../texts/reading.ts';
import { workTexts } from '../../texts/work.ts';
import { FigureNote, SmallPrint } from '../FigureNote.tsx';
import '../question.css';
import { useTexts } from '../../useTexts.ts';

/** Questions shown at first. */
const FIRST = 3;

/** Where the line and the administrative map part, as questions. Nothing is shown when they do not. */
export function GapsPart({ region }: { readonly region: Region }) {
  const reading = useApp(selectReading);
  const { choose } = useApp((state) => state.territoryActions);
  const { counted } = useApp(selectCounting);
  const flows = useApp(selectZoneWork)?.flows;
  const { loadWork } = useApp((state) => state.reachActions);
  useEffect(() => void loadWork(), [loadWork]);
  if (!reading) return null;
  const apart = flows ? flowApart(flows, counted, region) : null;
  const add = (rows: readonly number[]) =>
    choose(
      rows.flatMap((row) => region.communes.codes[row] ?? []),
      'in',
    );
  return (
    <GapQuestions gaps={reading.gaps} region={region} onAdd={add}>
      {flows && apart && <FlowQuestion flows={flows} apart={apart} region={region} />}
    </GapQuestions>
  );
}

interface FlowQuestionProps {
  readonly flows: ZoneFlows;
  readonly apart: FlowApart;
  readonly region: Region;
}

/** Where many of the zone go to work, and the line does not. */
export function FlowQuestion({ flows, apart, region }: FlowQuestionProps) {
  const texts = useTexts(readingTexts);
  return (
    <div className="question">
      <p>{texts.flowApart(apart)}</p>
      <p className="note">{workTexts.base(flows)}</p>
      <SmallPrint
        figure="zoneFlows"
        text={workTexts.flowsNote}
        zone={workTexts.zone(flows.name)}
        region={region}
      />
    </div>
  );
}

interface GapQuestionsProps {
  readonly gaps: Gaps;
  readonly region: Region;
  readonly onAdd: (rows: readonly number[]) => void;
  /** One more question, after those of the map. */
  readonly children?: ReactNode;
}

/** The gap reading, in words. */
export function GapQuestions({ gaps, region, onAdd, children }: GapQuestionsProps) {
  const texts = useTexts(readingTexts);
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
  if (questions.length === 0 && gaps.neighbours.length === 0 && !children) return null;
  return (
    <section className="part">
      <h4>{texts.gapsTitle}</h4>
      <p className="note">{texts.gapsIntro}</p>
      <ShortList className="questions" items={questions} first={FIRST}>
        {({ key, content }) => (
          <li key={key} className="question">
            {content}
          </li>
        )}
      </ShortList>
      {children}
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
