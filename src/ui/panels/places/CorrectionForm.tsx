import { type FormEvent, useState } from 'react';
import type { Place, PlaceCorrection } from '../../../domain/places/place.ts';
import { Button } from '../../primitives/Button.tsx';
import { Checkbox } from '../../primitives/Checkbox.tsx';
import { TextField } from '../../primitives/TextField.tsx';
import { placeCardTexts } from '../../texts/placeCard.ts';

interface CorrectionFormProps {
  readonly place: Place;
  /** What was corrected before; null the first time. */
  readonly correction: PlaceCorrection | null;
  /** ISO day that the check is dated of, until another is given. */
  readonly today: string;
  /** Null forgets what was corrected. */
  readonly onCorrect: (correction: PlaceCorrection | null) => void;
}

/** What someone here knows better than the source. A field left empty leaves what the source says. */
export function CorrectionForm({ place, correction, today, onCorrect }: CorrectionFormProps) {
  const texts = placeCardTexts;
  const [closed, setClosed] = useState(correction?.closed ?? false);
  const [address, setAddress] = useState(correction?.address ?? '');
  const [phone, setPhone] = useState(correction?.phone ?? '');
  const [note, setNote] = useState(correction?.note ?? '');
  const [checkedOn, setCheckedOn] = useState(correction?.checkedOn ?? today);
  const keep = (event?: FormEvent) => {
    event?.preventDefault();
    onCorrect({
      id: place.id,
      ...(closed && { closed }),
      ...given('address', address),
      ...given('phone', phone),
      ...given('note', note),
      checkedOn: checkedOn || today,
    });
  };
  return (
    <form className="stack stack--tight" onSubmit={keep}>
      <p className="note">{texts.correctLead}</p>
      <Checkbox label={texts.closed} checked={closed} onChange={setClosed} />
      <TextField label={texts.newAddress} value={address} onChange={setAddress} />
      <TextField label={texts.newPhone} type="tel" value={phone} onChange={setPhone} />
      <TextField label={texts.note} type="lines" value={note} onChange={setNote} />
      <TextField label={texts.checkedOn} type="date" value={checkedOn} onChange={setCheckedOn} />
      <div className="cluster">
        <Button variant="primary" onClick={() => keep()}>
          {texts.keep}
        </Button>
        {correction && (
          <Button variant="quiet" onClick={() => onCorrect(null)}>
            {texts.forget}
          </Button>
        )}
      </div>
    </form>
  );
}

/** The field when something was written in it. */
function given<K extends string>(key: K, text: string): Partial<Record<K, string>> {
  const words = text.trim();
  return words === '' ? {} : ({ [key]: words } as Record<K, string>);
}
