import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { useDocumentTitle } from '../layout/useDocumentTitle.ts';
import { Button } from '../primitives/Button.tsx';
import { useFocusOnOpen } from './commune/useFocusOnOpen.ts';
import './CardFrame.css';

interface CardFrameProps {
  readonly title: string;
  /** Level of its heading. */
  readonly level?: 2 | 3;
  /** What it is, in one line above its name. */
  readonly kind: ReactNode;
  readonly className?: string;
  /** Name of the button that closes it. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** It opens away from what opened it. */
  readonly far?: boolean;
  readonly children: ReactNode;
}

/** A card that was opened: what it is, its name, a way to close it, by its button, or by Escape from within. It takes the focus and the title of the page, and gives them back. */
export function CardFrame(props: CardFrameProps) {
  const { title, level = 2, kind, className = '', closeLabel, onClose, far = false, children } = props;
  const id = useId();
  const heading = useFocusOnOpen(far);
  useDocumentTitle(title);
  const Title = `h${level}` as const;
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section className={`card stack stack--tight ${className}`} aria-labelledby={id} onKeyDown={leave}>
      <header className="card__header">
        <div>
          <p className="card__kind">{kind}</p>
          <Title id={id} ref={heading} tabIndex={-1}>
            {title}
          </Title>
        </div>
        <Button variant="quiet" iconOnly icon={<X />} onClick={onClose}>
          {closeLabel}
        </Button>
      </header>
      {children}
    </section>
  );
}
