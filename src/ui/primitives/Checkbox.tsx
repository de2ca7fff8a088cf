import type { ReactNode } from 'react';
import './choices.css';

interface CheckboxProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Something that is on or off, the whole line as its target. */
export function Checkbox({ label, hint, checked, onChange }: CheckboxProps) {
  return (
    <label className="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span className="choice__text">
        {label}
        {hint && <span className="choice__hint">{hint}</span>}
      </span>
    </label>
  );
}
