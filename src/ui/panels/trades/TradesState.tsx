import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { tradesTexts } from '../../texts/trades.ts';

type Status = 'idle' | 'loading' | 'ready' | 'failed';

/** Where the directory and its figures stand. Always mounted once the section is: a late word is announced. */
export function TradesState() {
  const directory = useApp((state) => state.trades.status);
  const figures = useApp((state) => state.tradeFigures.status);
  const { loadTrades } = useApp((state) => state.tradesActions);
  return <LoadingWord directory={directory} figures={figures} onRetry={() => void loadTrades()} />;
}

interface LoadingWordProps {
  readonly directory: Status;
  readonly figures: Status;
  readonly onRetry: () => void;
}

/** What is on its way or missing, in words; nothing when all is there or nothing was asked for. */
export function LoadingWord({ directory, figures, onRetry }: LoadingWordProps) {
  const failed = directory === 'failed' || figures === 'failed';
  const loading = directory === 'loading' ? tradesTexts.loading : tradesTexts.figuresLoading;
  const busy = directory === 'loading' || figures === 'loading';
  return (
    <div role="status" className="trades__state">
      {failed && (
        <div className="trades__failed">
          <p>{directory === 'failed' ? tradesTexts.failed : tradesTexts.figuresFailed}</p>
          <Button onClick={onRetry}>{tradesTexts.retry}</Button>
        </div>
      )}
      {busy && (
        <p className="note">
          <progress aria-label={loading} /> {loading}
        </p>
      )}
    </div>
  );
}
