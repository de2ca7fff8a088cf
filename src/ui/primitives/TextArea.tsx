import { useId } from 'react';
import { useTextLimit } from './useTextLimit.tsx';
import './TextField.css';

interface TextAreaProps {
  readonly label: string;
  /** The label is heard and not drawn: a title above already says it. */
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  readonly rows?: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A few lines in the person's own words. */
export function TextArea({
  label,
  hideLabel = false,
  placeholder,
  rows = 3,
  value,
  onChange,
}: TextAreaProps) {
  const id = useId();
  const limit = useTextLimit('words');
  return (
    <div className="field">
      <label className={hideLabel ? 'visually-hidden' : 'field__label'} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className="field__input field__input--lines"
        rows={rows}
        {...limit.field}
        onBlur={limit.forget}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {limit.note}
    </div>
  );
}
