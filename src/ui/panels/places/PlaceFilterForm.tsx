import { useId } from 'react';
import { AUDIENCES, type Audience, PLACE_FAMILIES, type PlaceFamily } from '../../../domain/places/place.ts';
import type { PlaceFilters } from '../../../state/slices/placesSlice.ts';
import { Checkbox } from '../../primitives/Checkbox.tsx';
import { TextField } from '../../primitives/TextField.tsx';
import { placesTexts } from '../../texts/places.ts';
import { placeWords } from '../../texts/placeWords.ts';
import { useTexts } from '../../useTexts.ts';
import { FamilySign } from './FamilySign.tsx';

interface PlaceFilterFormProps {
  readonly filters: PlaceFilters;
  /** Cards of each family where the tab looks, before the families are chosen. */
  readonly counts: Readonly<Record<PlaceFamily, number>>;
  readonly onFilter: (change: Partial<PlaceFilters>) => void;
}

/** What the list keeps: families, who can go, a word, context entries. */
export function PlaceFilterForm({ filters, counts, onFilter }: PlaceFilterFormProps) {
  const placesWords = useTexts(placesTexts);
  const texts = placesWords;
  return (
    <div className="stack">
      <TextField
        label={texts.text}
        type="search"
        value={filters.text}
        onChange={(text) => onFilter({ text })}
      />
      <Chips
        legend={texts.families}
        {...(counts.training > 0 ? { hint: placeWords.noVocational } : {})}
        values={PLACE_FAMILIES}
        kept={filters.families}
        onKeep={(families) => onFilter({ families })}
        label={(family) => (
          <>
            <FamilySign family={family} /> {texts.family(placeWords.families[family], counts[family])}
          </>
        )}
      />
      <Chips
        legend={texts.audiences}
        hint={texts.audienceHint}
        values={OFFERED}
        kept={filters.audiences}
        onKeep={(audiences) => onFilter({ audiences })}
        label={(audience) => placeWords.audiences[audience]}
      />
      <Checkbox
        label={texts.context}
        hint={texts.contextHint}
        checked={filters.context}
        onChange={(context) => onFilter({ context })}
      />
    </div>
  );
}

/** A place for everyone always stays: there is nothing to keep by asking for it. */
const OFFERED: readonly Audience[] = AUDIENCES.filter((audience) => audience !== 'everyone');

interface ChipsProps<T extends string> {
  readonly legend: string;
  readonly hint?: string;
  readonly values: readonly T[];
  readonly kept: readonly T[];
  readonly onKeep: (kept: readonly T[]) => void;
  readonly label: (value: T) => React.ReactNode;
}

/** Several answers among a few, side by side. */
function Chips<T extends string>({ legend, hint, values, kept, onKeep, label }: ChipsProps<T>) {
  const id = useId();
  const toggle = (value: T) =>
    onKeep(kept.includes(value) ? kept.filter((each) => each !== value) : [...kept, value]);
  return (
    <fieldset aria-describedby={hint && id}>
      <legend className="choices__legend">{legend}</legend>
      {hint && (
        <p id={id} className="note">
          {hint}
        </p>
      )}
      <div className="chips">
        {values.map((value) => (
          <button
            key={value}
            type="button"
            className="chip"
            aria-pressed={kept.includes(value)}
            onClick={() => toggle(value)}
          >
            {label(value)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
