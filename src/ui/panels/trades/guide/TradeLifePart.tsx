import type { RomeCode } from '../../../../domain/ids.ts';
import type { TradeNotes } from '../../../../domain/interview/notebook.ts';
import { addQuestion } from '../../../../domain/interview/surveySheet.ts';
import { type LifeFinding, lifeFindings } from '../../../../domain/trades/guide/life.ts';
import type { TradeSheet } from '../../../../domain/trades/guide/sheets.ts';
import { useApp } from '../../../../state/useApp.ts';
import { Button } from '../../../primitives/Button.tsx';
import { Disclosure } from '../../../primitives/Disclosure.tsx';
import { LoadingWord } from '../../../primitives/LoadingWord.tsx';
import { backgroundTexts } from '../../../texts/background.ts';
import { hoursSentence } from '../../../texts/reconversionReasons.ts';
import { surveyTexts } from '../../../texts/survey.ts';
import { lifeQuestion, lifeSentence, tradeLifeTexts } from '../../../texts/tradeLife.ts';
import { tradeSheetTexts } from '../../../texts/tradeSheet.ts';
import { useTexts } from '../../../useTexts.ts';
import { useTradeSheet } from './useTradeSheet.ts';
import './guide.css';

/** Where an argument is kept, by what it is. */
const NOTES: Readonly<Record<LifeFinding['stance'], keyof TradeNotes>> = {
  agrees: 'pros',
  holds: 'cons',
  unknown: 'toCheck',
};
const NONE: readonly string[] = [];
const STANCES = ['agrees', 'holds', 'unknown'] as const;

/** « Ce métier, dans ma vie »: what was said beside what is published. Arguments are offered: they stay the person's. */
export function TradeLifePart({ trade }: { readonly trade: RomeCode }) {
  const texts = useTexts(tradeLifeTexts);
  return (
    <Disclosure title={texts.title}>
      <div className="trade-life">
        <Life trade={trade} />
      </div>
    </Disclosure>
  );
}

function Life({ trade }: { readonly trade: RomeCode }) {
  const { loading, failed } = useTexts(tradeSheetTexts);
  const { sheet, status, retry } = useTradeSheet(trade);
  return (
    <>
      <LoadingWord status={status} loading={loading} failed={failed} onRetry={retry} />
      {sheet && <Findings sheet={sheet} />}
    </>
  );
}

function Findings({ sheet }: { readonly sheet: TradeSheet }) {
  const texts = useTexts(tradeLifeTexts);
  const { trainings } = useTexts(backgroundTexts);
  const background = useApp((state) => state.notes.background);
  const travel = useApp((state) => state.notes.travel);
  const dropped = useApp((state) => state.leftOut[sheet.code]) ?? NONE;
  const { leaveOut, takeBackIn } = useApp((state) => state.guideActions);
  const time = background.training ? trainings[background.training].toLowerCase() : '';
  const findings = lifeFindings(sheet, background, travel).map((finding) => ({
    finding,
    sentence: lifeSentence(finding, sheet.version, time),
  }));
  const portrait = sheet.portrait && hoursSentence(sheet.portrait);
  if (findings.length === 0) return <p className="note">{texts.nothing}</p>;
  const shown = findings.filter(({ sentence }) => !dropped.includes(sentence));
  const hidden = findings.length - shown.length;
  return (
    <>
      {STANCES.map((stance) => {
        const own = shown.filter(({ finding }) => finding.stance === stance);
        return (
          own.length > 0 && (
            <div key={stance}>
              <h4>{texts[stance]}</h4>
              <ul className="trade-life__list">
                {own.map(({ finding, sentence }) => (
                  <FindingLine
                    key={sentence}
                    trade={sheet.code}
                    finding={finding}
                    sentence={sentence}
                    onDrop={() => leaveOut(sheet.code, sentence)}
                  />
                ))}
              </ul>
            </div>
          )
        );
      })}
      {hidden > 0 && (
        <Button variant="quiet" onClick={() => takeBackIn(sheet.code)}>
          {texts.seeDropped(hidden)}
        </Button>
      )}
      {portrait && <p className="note">{portrait}</p>}
    </>
  );
}

interface FindingLineProps {
  readonly trade: RomeCode;
  readonly finding: LifeFinding;
  readonly sentence: string;
  readonly onDrop: () => void;
}

/** One sentence, to keep among one's own arguments, to turn into a question, or to leave aside. */
function FindingLine({ trade, finding, sentence, onDrop }: FindingLineProps) {
  const texts = useTexts(tradeLifeTexts);
  const { questions: ready } = useTexts(surveyTexts);
  const note = NOTES[finding.stance];
  const words = useApp((state) => state.notes.tradeNotes[trade]?.[note] ?? '');
  const own = useApp((state) => state.notes.surveyQuestions);
  const { noteTrade, note: write } = useApp((state) => state.interviewActions);
  const lines = words === '' ? [] : words.split('\n');
  const kept = lines.includes(sentence);
  const question = lifeQuestion(finding);
  const questions = own ?? ready;
  const keep = () =>
    noteTrade(trade, {
      [note]: (kept ? lines.filter((line) => line !== sentence) : [...lines, sentence]).join('\n'),
    });
  return (
    <li>
      <p>{sentence}</p>
      <div className="cluster">
        <Button variant="toggle" aria-pressed={kept} onClick={keep}>
          {kept ? texts.kept : texts.keep}
        </Button>
        {question && (
          <Button
            variant="quiet"
            isDisabled={questions.includes(question)}
            onClick={() => write({ surveyQuestions: addQuestion(questions, question) })}
          >
            {questions.includes(question) ? texts.asked : texts.ask}
          </Button>
        )}
        {!kept && (
          <Button variant="quiet" onClick={onDrop}>
            {texts.drop}
          </Button>
        )}
      </div>
    </li>
  );
}
