import { useState } from 'react';
import type { CommuneCode } from '../../../domain/ids.ts';
import type { SearchEntry } from '../../../domain/search/entries.ts';
import { Button } from '../../primitives/Button.tsx';
import { NameBox } from '../../search/NameBox.tsx';
import { placesTexts } from '../../texts/places.ts';

interface SortOriginProps {
  /** Name of the commune that distances are sorted from; null for the territory. */
  readonly from: string | null;
  readonly onChange: (commune: CommuneCode | null) => void;
}

/** Where distances start from: the territory, or a commune found by its name. */
export function SortOrigin({ from, onChange }: SortOriginProps) {
  const [text, setText] = useState('');
  const choose = ({ subject }: SearchEntry) => {
    if (subject.kind === 'zone') return;
    setText('');
    onChange(subject.code);
  };
  return (
    <div className="stack stack--tight">
      <NameBox
        label={placesTexts.from}
        placeholder={placesTexts.fromPlaceholder}
        text={text}
        onText={setText}
        keeps={isInCommune}
        describe={({ name }) => name}
        onChoose={choose}
        none={placesTexts.fromNone(text.trim())}
        clearLabel={placesTexts.fromErase}
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
