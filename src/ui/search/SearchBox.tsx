import { Search } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Region } from '../../domain/catalogue/region.ts';
import type { SearchEntry } from '../../domain/search/entries.ts';
import { type SearchResults, search } from '../../domain/search/search.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { selectSearchIndex } from '../../state/derived/search.ts';
import type { AppState } from '../../state/store.ts';
import { useApp } from '../../state/useApp.ts';
import { ComboBox } from '../primitives/ComboBox.tsx';
import type { InOneWay } from '../texts/addressed.ts';
import { searchTexts } from '../texts/search.ts';
import { useTexts } from '../useTexts.ts';
import { describeEntry } from './describeEntry.ts';
import { FoundPlace } from './FoundPlace.tsx';
import { useEntryActions } from './useEntryActions.ts';
import './search.css';

const NOTHING: SearchResults = { entries: [], approximate: false };

/** Search of a place by name or postal code, and what to do with the one that was chosen. */
export function SearchBox() {
  const texts = useTexts(searchTexts);
  const [text, setText] = useState('');
  const [found, setFound] = useState<SearchEntry | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const wanted = text.trim() !== '';
  const region = useApp(selectRegion);
  const index = useApp((state) => (wanted ? selectSearchIndex(state) : null));
  const former = useApp((state) => state.names.status);
  const { loadNames } = useApp((state) => state.catalogueActions);
  const { lookAt, take } = useEntryActions();
  const { openEpci, hover } = useApp((state) => state.uiActions);
  const results = useMemo(() => (index ? search(index, text) : NOTHING), [index, text]);
  // The map shows which commune was found, while it is looked at.
  const row = !found || found.subject.kind === 'zone' ? null : found.subject.row;
  useEffect(() => {
    if (row === null) return;
    hover(row);
    return () => hover(null);
  }, [hover, row]);

  const choose = (key: string) => {
    const entry = results.entries.find((each) => each.key === key);
    if (!entry) return;
    setFound(entry);
    setText('');
    lookAt(entry);
  };
  // Back to where the search begins, but not into the field: a telephone would raise its keyboard.
  const close = () => {
    setFound(null);
    box.current?.focus();
  };
  return (
    <div className="search" ref={box} tabIndex={-1}>
      <ComboBox
        label={texts.label}
        hideLabel
        placeholder={texts.placeholder}
        icon={<Search />}
        text={text}
        onText={setText}
        options={region ? results.entries.map((entry) => toOption(entry, region)) : []}
        onChoose={choose}
        note={noteOf(results, former, texts)}
        none={texts.none(text.trim())}
        countText={texts.count}
        clearLabel={texts.clear}
        listLabel={texts.suggestions}
        onFocus={() => void loadNames()}
      />
      {found && region && (
        <FoundPlace
          entry={found}
          region={region}
          onTake={(how) => {
            take(found, how);
            close();
          }}
          onOpenEpci={(id) => {
            close();
            openEpci(id);
          }}
          onClose={close}
        />
      )}
    </div>
  );
}

function toOption(entry: SearchEntry, region: Region) {
  const detail = describeEntry(entry, region);
  return {
    id: entry.key,
    content: (
      <>
        {entry.name} <small>{detail}</small>
      </>
    ),
  };
}

function noteOf(
  { entries, approximate }: SearchResults,
  former: AppState['names']['status'],
  texts: InOneWay<typeof searchTexts>,
) {
  if (approximate && entries.length > 0) return texts.approximate;
  if (former === 'loading') return texts.formerLoading;
  return former === 'failed' ? texts.formerFailed : undefined;
}
