import { selectFailed, selectStatus } from '../../../state/derived/status.ts';
import type { TradeFile } from '../../../state/slices/tradesSlice.ts';
import { useApp } from '../../../state/useApp.ts';
import { LoadingWord } from '../../primitives/LoadingWord.tsx';
import { tradesTexts } from '../../texts/trades.ts';
import { useTexts } from '../../useTexts.ts';

/** Where the directory of trades stands. Mounted with the section: a late word is announced. */
export function DirectoryState() {
  const texts = useTexts(tradesTexts);
  const status = useApp((state) => state.trades.status);
  const { loadTrades } = useApp((state) => state.tradesActions);
  const { loading, failed } = texts;
  return <LoadingWord status={status} loading={loading} failed={failed} onRetry={() => void loadTrades()} />;
}

interface FiguresStateProps {
  /** The files of the figures that are to appear here. */
  readonly of: readonly TradeFile[];
}

/** Where figures stand, in the place where they are to appear; silent while the directory is not there. */
export function FiguresState({ of }: FiguresStateProps) {
  const texts = useTexts(tradesTexts);
  const status = useApp((state) => (state.trades.status === 'ready' ? selectStatus(state, of) : 'idle'));
  const failed = useApp((state) => selectFailed(state, of).join());
  const { loadTrades } = useApp((state) => state.tradesActions);
  const { figuresLoading, figuresFailed } = texts;
  return (
    <LoadingWord
      status={status}
      loading={figuresLoading}
      failed={figuresFailed(of.filter((file) => failed.split(',').includes(file)))}
      onRetry={() => void loadTrades()}
    />
  );
}
