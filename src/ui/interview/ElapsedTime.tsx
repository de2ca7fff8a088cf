import { Clock } from 'lucide-react';
import { useApp } from '../../state/useApp.ts';
import { guideTexts } from '../texts/interview/guide.ts';
import { useNow } from '../useNow.ts';
import { useTexts } from '../useTexts.ts';

const MINUTE_MS = 60_000;
const LOOK_EVERY_MS = 10_000;

/** How long the interview has lasted, softly: it never warns and never counts down. */
export function ElapsedTime({ clock }: { readonly clock?: () => number }) {
  const startedAt = useApp((state) => state.startedAt);
  const now = useNow(LOOK_EVERY_MS, clock);
  const { elapsed, minutes, usual } = useTexts(guideTexts);
  if (startedAt === null) return null;
  return (
    <p className="elapsed" title={usual}>
      <Clock aria-hidden="true" />
      <span className="visually-hidden">{elapsed} : </span>
      {minutes(Math.floor((now - startedAt) / MINUTE_MS))}
      <span className="elapsed__usual"> {usual}</span>
    </p>
  );
}
