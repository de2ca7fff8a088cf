import { Contact, MapPin, Plus, X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { Region } from '../../domain/catalogue/region.ts';
import type { EpciId } from '../../domain/ids.ts';
import type { SearchEntry } from '../../domain/search/entries.ts';
import { Button } from '../primitives/Button.tsx';
import { searchTexts } from '../texts/search.ts';
import { shellTexts } from '../texts/shell.ts';
import { describeEntry, takenName } from './describeEntry.ts';

interface FoundPlaceProps {
  readonly entry: SearchEntry;
  readonly region: Region;
  readonly onTake: (how: 'start' | 'add') => void;
  /** Opens the card of the intercommunality that was found. */
  readonly onOpenEpci: (id: EpciId) => void;
  readonly onClose: () => void;
}

/** The place that was found, and what it can become. It takes the focus: its first act is one key away. */
export function FoundPlace({ entry, region, onTake, onOpenEpci, onClose }: FoundPlaceProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const name = useId();
  const { subject } = entry;
  useEffect(() => {
    if (entry.key) box.current?.querySelector('button')?.focus();
  }, [entry.key]);
  return (
    <fieldset ref={box} className="found" aria-labelledby={name}>
      <div className="found__head">
        <div>
          <p id={name} className="found__name">
            {entry.name}
          </p>
          <p className="note">
            {subject.kind === 'former'
              ? searchTexts.formerNote(entry.name, subject.type, takenName(entry, region))
              : describeEntry(entry, region)}
          </p>
        </div>
      </div>
      <div className="found__acts">
        <Button variant="primary" icon={<MapPin />} onClick={() => onTake('start')}>
          {searchTexts.start}
        </Button>
        <Button icon={<Plus />} onClick={() => onTake('add')}>
          {searchTexts.add}
        </Button>
        {subject.kind === 'zone' && subject.zoning === 'epci' && (
          <Button icon={<Contact />} onClick={() => onOpenEpci(subject.id as EpciId)}>
            {searchTexts.openEpci}
          </Button>
        )}
      </div>
      <Button variant="quiet" icon={<X />} iconOnly className="found__close" onClick={onClose}>
        {shellTexts.close}
      </Button>
    </fieldset>
  );
}
