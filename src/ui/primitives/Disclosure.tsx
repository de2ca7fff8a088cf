import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import './Disclosure.css';

interface DisclosureProps {
  readonly title: ReactNode;
  /** What is inside, in a few words at the end of the line: « 6 bassins ». */
  readonly aside?: ReactNode;
  /** Level of the heading that the button sits in; 0 for no heading at all. */
  readonly level?: 0 | 2 | 3 | 4;
  readonly startsOpen?: boolean;
  /** Told each time it opens or closes. */
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A title that shows or hides what follows. What is hidden is not rendered. */
export function Disclosure(props: DisclosureProps) {
  const { title, aside, level = 3, startsOpen = false, onToggle, children } = props;
  const [open, setOpen] = useState(startsOpen);
  const panel = useId();
  const name = useId();
  const toggle = () => {
    setOpen(!open);
    onToggle?.(!open);
  };
  const button = (
    <button
      type="button"
      className="disclosure__button"
      aria-expanded={open}
      aria-controls={open ? panel : undefined}
      aria-labelledby={name}
      aria-describedby={aside ? `${name}-aside` : undefined}
      onClick={toggle}
    >
      <ChevronDown className="disclosure__chevron" aria-hidden="true" />
      <span id={name}>{title}</span>
      {aside && (
        <span id={`${name}-aside`} className="disclosure__aside">
          {aside}
        </span>
      )}
    </button>
  );
  const Title = level === 0 ? 'div' : (`h${level}` as const);
  return (
    <div className="disclosure">
      <Title className="disclosure__title">{button}</Title>
      {open && (
        <div id={panel} className="disclosure__panel">
          {children}
        </div>
      )}
    </div>
  );
}
