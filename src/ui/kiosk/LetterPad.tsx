import { Delete } from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import { Button } from '../primitives/Button.tsx';
import { useKioskTexts } from './useKioskTexts.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

interface LetterPadProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The alphabet in its own order: many who come here do not type. One stop of the keyboard, its letters by the arrows. */
export function LetterPad({ text, onText }: LetterPadProps) {
  const texts = useKioskTexts();
  return (
    <Toolbar className="kiosk-pad" aria-label={texts.keyboard}>
      {LETTERS.map((letter) => (
        <Button key={letter} onClick={() => onText(text + letter)}>
          {letter}
        </Button>
      ))}
      <Button className="kiosk-pad__wide" onClick={() => onText(`${text} `)}>
        {texts.space}
      </Button>
      <Button className="kiosk-pad__wide" icon={<Delete />} onClick={() => onText(text.slice(0, -1))}>
        {texts.eraseLetter}
      </Button>
    </Toolbar>
  );
}
