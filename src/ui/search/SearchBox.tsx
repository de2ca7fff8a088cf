import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Region } from '../../domain/catalogue/region.ts';
import type { SearchEntry } from '../../domain/search/entries.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { useApp } from '../../state/useApp.ts';
import { searchTexts } from '../texts/search.ts';
import { useRegionNames } from '../useRegionNames.ts';
import { useTexts } from '../useTexts.ts';
import { describeEntry } from './describeEntry.ts';
import { FoundPlace } from './FoundPlace.tsx';
import { NameBox } from './NameBox.tsx';
import { useEntryActions } from './useEntryActions.ts';
import './search.css';

/** Search of a place by name or postal code, and what to do with the one that was chosen. */
export function SearchBox() {
  const texts = useTexts(searchTexts);
  const [text, setText] = useState('');
  const [found, setFound] = useState<SearchEntry | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const region = useApp(selectRegion);
  const names = useRegionNames();
  const { lookAt, take } = useEntryActions();
  const { openEpci, hover } = useApp((state) => state.uiActions);
  // The map shows which commune was found, while it is looked at.
  const row = !found || found.subject.kind === 'zone' ? null : found.subject.row;
  useEffect(() => {
    if (row === null) return;
    hover(row);
    return () => hover(null);
  }, [hover, row]);

  const choose = (entry: SearchEntry) => {
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
      <NameBox
        label={texts.label}
        hideLabel
        placeholder={texts.placeholder}
        icon={<Search />}
        text={text}
        onText={setText}
        describe={(entry) => region && <Described entry={entry} region={region} />}
        onChoose={choose}
        none={texts.none(text.trim(), names.in)}
        clearLabel={texts.clear}
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

function Described({ entry, region }: { readonly entry: SearchEntry; readonly region: Region }) {
  return (
    <>
      {entry.name} <small>{describeEntry(entry, region)}</small>
    </>
  );
}
