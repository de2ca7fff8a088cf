import { useEffect } from 'react';
import { useApp } from '../../../state/useApp.ts';
import { LoadingWord } from '../../primitives/LoadingWord.tsx';
import { profileTexts } from '../../texts/profile.ts';

/** Asks for the series and structures, and says where they stand; nothing once they are there. */
export function IndicatorsState() {
  const status = useApp((state) => state.indicators.status);
  const { loadIndicators } = useApp((state) => state.catalogueActions);
  useEffect(() => void loadIndicators(), [loadIndicators]);
  const { loading, failed } = profileTexts;
  return (
    <LoadingWord status={status} loading={loading} failed={failed} onRetry={() => void loadIndicators()} />
  );
}
