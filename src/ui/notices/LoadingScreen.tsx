import { useApp } from '../../state/useApp.ts';
import { shellTexts } from '../texts/shell.ts';
import './notices.css';

/** Stands on the stage until the region is there. */
export function LoadingScreen() {
  const progress = useApp(({ region }) =>
    region.status === 'loading' ? region.progress : region.status === 'idle' ? 0 : null,
  );
  return progress === null ? null : <LoadingProgress progress={progress} />;
}

/** @param progress fraction in [0, 1] */
export function LoadingProgress({ progress }: { readonly progress: number }) {
  return (
    <div className="loading">
      <label className="loading__box">
        <span className="loading__text">{shellTexts.loading}</span>
        <progress max={1} value={progress} />
        <span className="note">{shellTexts.loadingDetail}</span>
      </label>
    </div>
  );
}
