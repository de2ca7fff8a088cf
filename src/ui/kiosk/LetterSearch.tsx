import type { ReactNode } from 'react';
import { TEXT_LIMITS } from '../../domain/textLimits.ts';
import { LetterPad } from './LetterPad.tsx';
import { useKioskTexts } from './useKioskTexts.ts';

interface LetterSearchProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What is said above what was found; empty for nothing. */
  readonly note: string;
  /** How many answers there are to the letters. */
  readonly found: number;
  /** Accessible name of what was found. */
  readonly listLabel: string;
  /** Whether the answers are long: fewer stand side by side. */
  readonly wide?: boolean;
  /** One `li` per answer. */
  readonly children: ReactNode;
}

/** A search by the letters of a name, on the screen or on a keyboard, with its answers below. */
export function LetterSearch(props: LetterSearchProps) {
  const { label, text, onText, note, found, listLabel, wide = false, children } = props;
  const texts = useKioskTexts();
  return (
    <>
      <label className="kiosk-field">
        <span>{label}</span>
        <input
          value={text}
          maxLength={TEXT_LIMITS.search}
          onChange={(event) => onText(event.target.value)}
          inputMode="none"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
        />
      </label>
      <LetterPad text={text} onText={onText} />
      <p className="kiosk-found__note">{note}</p>
      <p role="status" className="visually-hidden">
        {text.trim() !== '' && `${note} ${found > 0 ? texts.foundCount(found) : ''}`}
      </p>
      <ul className="kiosk-found" data-wide={wide} aria-label={listLabel} lang="fr">
        {children}
      </ul>
    </>
  );
}
