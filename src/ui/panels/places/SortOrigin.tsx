import { useMemo, useState } from 'react';
import type { CommuneCode } from '../../../domain/ids.ts';
import type { SearchEntry } from '../../../domain/search/entries.ts';
import { search } from '../../../domain/search/search.ts';
import { selectSearchIndex } from '../../../state/derived/search.ts';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { ComboBox } from '../../primitives/ComboBox.tsx';
import { placesTexts } from '../../texts/places.ts';

interface SortOriginProps {
  /** Name of the commune that distances are sorted from; null for the territory. */
  readonly from: string | null;
  readonly onChange: (commune: CommuneCode | null) => void;
}

/** Where distances start from: the territory, or a commune found by its name. */
export function SortOrigin({ from, onChange }: SortOriginProps) {
  const [text, setText] = useState('');
  const wanted = text.trim() !== '';
  const index = useApp((state) => (wanted ? selectSearchIndex(state) : null));
  const { loadNames } = useApp((state) => state.catalogueActions);
  const found = useMemo(() => (index ? search(index, text).entries.filter(isInCommune) : []), [index, text]);
  const choose = (key: string) => {
    const subject = found.find((entry) => entry.key === key)?.subject;
    if (!subject || subject.kind === 'zone') return;
    setText('');
    onChange(subject.code);
  };
  return (
    <div className="stack stack--tight">
      <ComboBox
        label={placesTexts.from}
        placeholder={placesTexts.fromPlaceholder}
        text={text}
        onText={setText}
        options={found.map(({ key, name }) => ({ id: key, content: name }))}
        onChoose={choose}
        none={placesTexts.fromNone(text.trim())}
        countText={placesTexts.fromCount}
        clearLabel={placesTexts.fromErase}
        listLabel={placesTexts.fromList}
        onFocus={() => void loadNames()}
      />
      {from !== null && (
        <div className="cluster">
          <span>{placesTexts.sortedFrom(from)}</span>
          <Button variant="quiet" onClick={() => onChange(null)}>
            {placesTexts.fromClear}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A commune, or one that is now part of another. */
function isInCommune({ subject }: SearchEntry): boolean {
  return subject.kind !== 'zone';
}
