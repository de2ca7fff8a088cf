import { X } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { shellTexts } from '../texts/shell.ts';
import { Button } from './Button.tsx';
import './Notice.css';

interface NoticeProps {
  /** A few lines that go away by themselves. */
  readonly children: ReactNode;
  /** How long it stays when nobody points at it nor focuses it. */
  readonly stayMs: number;
  readonly onDismiss: () => void;
  /** A button that goes back on what is said. */
  readonly act?: ReactNode;
}

/**
 * A passing word. Pointing at it or focusing it holds it there, for as long as it is held and the whole time
 * again afterwards. The live region that announces it belongs to the caller, who keeps it mounted.
 */
export function Notice({ children, stayMs, onDismiss, act }: NoticeProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onDismiss, stayMs);
    return () => clearTimeout(timer);
  }, [held, stayMs, onDismiss]);
  return (
    <fieldset
      className="notice"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{children}</p>
      {act}
      <Button variant="quiet" icon={<X />} iconOnly onClick={onDismiss}>
        {shellTexts.close}
      </Button>
    </fieldset>
  );
}
