interface PaperAnswerProps {
  readonly question: string;
  readonly children: string;
  /** Lines to write on by hand, where nothing was written; none unless told. */
  readonly lines?: number;
}

/** Something the person wrote, under what it answers, or room to write it. Lines are kept as typed. */
export function PaperAnswer({ question, children, lines = 0 }: PaperAnswerProps) {
  const words = children.trim();
  if (!words && lines === 0) return null;
  return (
    <div className="paper-answer">
      <dt>{question}</dt>
      {words ? <dd>{words}</dd> : <dd className="paper-answer__room" style={{ height: `${8 * lines}mm` }} />}
    </div>
  );
}
