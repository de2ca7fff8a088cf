import type { ReactNode } from 'react';
import './answers.css';

interface AnswerCardProps {
  /** What the answer is about, for who does not see what stands above it. */
  readonly title?: string;
  /** What the answer is about, in one line. */
  readonly context?: ReactNode;
  /** The one sentence. */
  readonly sentence: string;
  /** It follows what the person does beside it, and is announced when it changes. */
  readonly live?: boolean;
  /** What to do next, where the step has no other. */
  readonly act?: ReactNode;
  /** One picture, or one short list. */
  readonly picture?: ReactNode;
  /** Year, footprint and source, with what the figure does not say. */
  readonly source?: ReactNode;
  /** What the answer does not know, one sentence each. */
  readonly doubts?: readonly string[];
  /** What there is to talk about. */
  readonly question?: ReactNode;
  /** Folds, named by what they answer. */
  readonly children?: ReactNode;
}

/** One answer: a sentence, a picture, a source, a question. Everything else is one press away, under its folds. */
export function AnswerCard(props: AnswerCardProps) {
  const { title, context, sentence, live, act, picture, source, doubts = [], question, children } = props;
  return (
    <div className="answer" data-answer>
      {title && <h3 className="visually-hidden">{title}</h3>}
      {context && <div className="answer__context">{context}</div>}
      <p className="answer__sentence" data-answer-sentence role={live ? 'status' : undefined}>
        {sentence}
      </p>
      {act && <div className="answer__act">{act}</div>}
      {picture && <div className="answer__picture">{picture}</div>}
      {source}
      {doubts.length > 0 && <p className="answer__doubts">{doubts.join(' ')}</p>}
      {question && <div className="answer__question">{question}</div>}
      {children}
    </div>
  );
}
