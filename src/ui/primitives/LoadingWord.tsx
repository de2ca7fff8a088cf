import { problemTexts } from '../texts/problems.ts';
import { Button } from './Button.tsx';
import './LoadingWord.css';

interface LoadingWordProps {
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly loading: string;
  readonly failed: string;
  readonly onRetry: () => void;
}

/** What is on its way or missing, in words; nothing when it is there or was not asked for. Mount it before: a late word is announced. */
export function LoadingWord({ status, loading, failed, onRetry }: LoadingWordProps) {
  return (
    <div role="status" className="loading-word">
      {status === 'failed' && (
        <div className="loading-word__failed">
          <p>{failed}</p>
          <Button onClick={onRetry}>{problemTexts.retry}</Button>
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
