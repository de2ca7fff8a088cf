import { useApp } from '../../state/useApp.ts';
import { useKioskTexts } from './useKioskTexts.ts';

/** Said in place of figures: on their way, not arrived, or none published. @param empty they are there, and say nothing */
export function FiguresWait({ empty }: { readonly empty: boolean }) {
  const texts = useKioskTexts();
  const status = useApp(({ trades, tradeFigures }) =>
    trades.status === 'failed' ? 'failed' : tradeFigures.status,
  );
  const said = empty ? texts.nothing : status === 'failed' ? texts.failed : null;
  if (said === null && status === 'ready') return null;
  return <p role="status">{said ?? texts.loading}</p>;
}
