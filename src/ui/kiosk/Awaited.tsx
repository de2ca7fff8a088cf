import { selectStatus } from '../../state/derived/status.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { useAskData, type VisitData } from './useAskData.ts';
import { useKioskTexts } from './useKioskTexts.ts';

interface AwaitedProps {
  /** What is to be shown here is made from these. */
  readonly of: readonly VisitData[];
  /** What is said when one of them has not come. */
  readonly failed: string;
  /** What is said when they are there and hold nothing to show; null when they do. */
  readonly empty: string | null;
}

/** Said in place of what is to be shown: it is on its way, it has not come and may be asked for again, or there is none. */
export function Awaited({ of, failed, empty }: AwaitedProps) {
  const texts = useKioskTexts();
  const status = useApp((state) => selectStatus(state, of));
  const ask = useAskData();
  if (status === 'ready' && empty === null) return null;
  return (
    <div className="kiosk-awaited">
      <p role="status">{status === 'ready' ? empty : status === 'failed' ? failed : texts.loading}</p>
      {status === 'failed' && <Button onClick={ask}>{texts.retry}</Button>}
    </div>
  );
}
