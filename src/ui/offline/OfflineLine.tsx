import { selectRegion } from '../../state/derived/region.ts';
import type { OfflineCopy } from '../../state/slices/offlineSlice.ts';
import { useApp } from '../../state/useApp.ts';
import { offlineTexts } from '../texts/offline.ts';
import './offline.css';

/** Whether the application will open without network, and with which data. Empty where it cannot. */
export function OfflineLine() {
  const copy = useApp((state) => state.offlineCopy);
  const region = useApp(selectRegion);
  return region && <OfflineState copy={copy} geography={region.index.geography} />;
}

interface OfflineStateProps {
  readonly copy: OfflineCopy;
  /** Vintage of the data, "COG 2026". */
  readonly geography: string;
}

/** Presentation of a copy. Its progress is seen, and only its end is announced. */
export function OfflineState({ copy, geography }: OfflineStateProps) {
  if (copy.status === 'copying')
    return (
      <label className="offline">
        <progress className="offline__bar" max={copy.total} value={copy.done} />
        {offlineTexts.copying(copy.done, copy.total)}
      </label>
    );
  return (
    <p className="offline" role="status">
      {copy.status === 'ready' && offlineTexts.ready(geography)}
      {copy.status === 'interrupted' && offlineTexts.interrupted}
    </p>
  );
}
