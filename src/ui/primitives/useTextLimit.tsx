import { type ClipboardEvent, useState } from 'react';
import { TEXT_LIMITS, type TextKind } from '../../domain/textLimits.ts';
import { fieldTexts } from '../texts/fields.ts';

/**
 * The limit of a text field: what its element needs, and the word to show under it once a pasted text was cut. The word
 * goes when the field is left.
 */
export function useTextLimit(kind: TextKind) {
  const [cut, setCut] = useState(false);
  const maxLength = TEXT_LIMITS[kind];
  const onPaste = (event: ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const replaced = (selectionEnd ?? 0) - (selectionStart ?? 0);
    setCut(event.clipboardData.getData('text').length > maxLength - value.length + replaced);
  };
  return {
    field: { maxLength, onPaste },
    forget: () => setCut(false),
    note: cut && (
      <p className="field__note" role="status">
        {fieldTexts.cut(maxLength)}
      </p>
    ),
  };
}
