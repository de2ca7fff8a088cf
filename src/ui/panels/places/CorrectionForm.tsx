import { useRef, useState } from 'react';
import type { PlaceId } from '../../../domain/ids.ts';
import { writtenDay } from '../../../domain/notebook/limits.ts';
import type { PlaceCorrection } from '../../../domain/places/place.ts';
import { Button } from '../../primitives/Button.tsx';
import { Checkbox } from '../../primitives/Checkbox.tsx';
import { TextField } from '../../primitives/TextField.tsx';
import { placeCardTexts } from '../../texts/placeCard.ts';
import { useTexts } from '../../useTexts.ts';

interface CorrectionFormProps {
  readonly place: PlaceId;
  /** What was corrected before; null the first time. */
  readonly correction: PlaceCorrection | null;
  /** ISO day that the check is dated of, until another is given. */
  readonly today: string;
  /** Null forgets what was corrected. */
  readonly onCorrect: (correction: PlaceCorrection | null) => void;
}

/** What someone here knows better than the source. A field left empty leaves what the source says. */
export function CorrectionForm({ place, correction, today, onCorrect }: CorrectionFormProps) {
  const placeCardWords = useTexts(placeCardTexts);
  const texts = placeCardWords;
  const [fields, setFields] = useState(() => fieldsOf(correction, today));
  const keepButton = useRef<HTMLButtonElement>(null);
  const write = (change: Partial<Fields>) => setFields({ ...fields, ...change });
  // The button that was pressed goes away: the focus stays in the form.
  const forget = () => {
    setFields(fieldsOf(null, today));
    onCorrect(null);
    keepButton.current?.focus();
  };
  return (
    <div className="stack stack--tight">
      <p className="note">{texts.correctLead}</p>
      <Checkbox label={texts.closed} checked={fields.closed} onChange={(closed) => write({ closed })} />
      <TextField label={texts.newAddress} value={fields.address} onChange={(address) => write({ address })} />
      <TextField
        label={texts.newPhone}
        type="tel"
        value={fields.phone}
        onChange={(phone) => write({ phone })}
      />
      <TextField label={texts.note} type="lines" value={fields.note} onChange={(note) => write({ note })} />
      <TextField
        label={texts.checkedOn}
        type="date"
        value={fields.checkedOn}
        onChange={(checkedOn) => write({ checkedOn })}
      />
      <div className="cluster">
        <Button
          ref={keepButton}
          variant="primary"
          onClick={() => onCorrect(toCorrection(place, fields, today))}
        >
          {texts.keep}
        </Button>
        {correction && (
          <Button variant="quiet" onClick={forget}>
            {texts.forget}
          </Button>
        )}
      </div>
      <p role="status">{correction && texts.kept}</p>
    </div>
  );
}

type Fields = Required<Omit<PlaceCorrection, 'id'>>;

function fieldsOf(correction: PlaceCorrection | null, today: string): Fields {
  const { closed = false, address = '', phone = '', note = '', checkedOn = today } = correction ?? {};
  return { closed, address, phone, note, checkedOn };
}

function toCorrection(id: PlaceId, fields: Fields, today: string): PlaceCorrection {
  const { closed, checkedOn } = fields;
  const [address, phone, note] = [fields.address.trim(), fields.phone.trim(), fields.note.trim()];
  return {
    id,
    ...(closed && { closed }),
    ...(address && { address }),
    ...(phone && { phone }),
    ...(note && { note }),
    checkedOn: writtenDay(checkedOn) ?? today,
  };
}
