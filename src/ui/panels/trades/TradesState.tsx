import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { tradesTexts } from '../../texts/trades.ts';
import { useTexts } from '../../useTexts.ts';

type Status = 'idle' | 'loading' | 'ready' | 'failed';

/** Where the directory of trades stands. Mounted with the section: a late word is announced. */
export function DirectoryState() {
  const texts = useTexts(tradesTexts);
  const status = useApp((state) => state.trades.status);
  const { loadTrades } = useApp((state) => state.tradesActions);
  const { loading, failed } = texts;
  return <LoadingWord status={status} loading={loading} failed={failed} onRetry={() => void loadTrades()} />;
}

/** Where the figures stand, in the place where they are to appear; silent while the directory is not there. */
export function FiguresState() {
  const texts = useTexts(tradesTexts);
  const status = useApp((state) => (state.trades.status === 'ready' ? state.tradeFigures.status : 'idle'));
  const { loadTrades } = useApp((state) => state.tradesActions);
  const { figuresLoading, figuresFailed } = texts;
  return (
    <LoadingWord
      status={status}
      loading={figuresLoading}
      failed={figuresFailed}
      onRetry={() => void loadTrades()}
    />
  );
}

interface LoadingWordProps {
  readonly status: Status;
  readonly loading: string;
  readonly failed: string;
  readonly onRetry: () => void;
}

/** What is on its way or missing, in words; nothing when it is there or was not asked for. */
export function LoadingWord({ status, loading, failed, onRetry }: LoadingWordProps) {
  return (
    <div role="status" className="trades__state">
      {status === 'failed' && (
        <div className="trades__failed">
          <p>{failed}</p>
          <Button onClick={onRetry}>{tradesTexts.retry}</Button>
        </div>
      )}
      {status === 'loading' && (
        <p className="note">
          <progress aria-label={loading} /> {loading}
        </p>
      )}
    </div>
  );
}
