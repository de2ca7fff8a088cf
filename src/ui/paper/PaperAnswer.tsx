/** Something the person wrote, under what it answers; nothing when they wrote nothing. Lines are kept as typed. */
export function PaperAnswer({
  question,
  children,
}: {
  readonly question: string;
  readonly children: string;
}) {
  const words = children.trim();
  if (!words) return null;
  return (
    <div className="paper-answer">
      <dt>{question}</dt>
      <dd>{words}</dd>
    </div>
  );
}
