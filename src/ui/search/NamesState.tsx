import { useEffect } from 'react';
import { useApp } from '../../state/useApp.ts';
import { LoadingWord } from '../primitives/LoadingWord.tsx';
import { searchTexts } from '../texts/search.ts';

/** Asks for the names of former communes, and says where they stand; nothing once they are there. */
export function NamesState() {
  const status = useApp((state) => state.names.status);
  const { loadNames } = useApp((state) => state.catalogueActions);
  useEffect(() => void loadNames(), [loadNames]);
  const { formerLoading, formerFailed } = searchTexts;
  return (
    <LoadingWord
      status={status}
      loading={formerLoading}
      failed={formerFailed}
      onRetry={() => void loadNames()}
    />
  );
}
