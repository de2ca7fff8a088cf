import { useId } from 'react';
import { LAST_DAY } from '../../domain/notebook/limits.ts';
import { useTextLimit } from './useTextLimit.tsx';
import './TextField.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `date` gives ISO days; `lines` is a text of several lines. */
  readonly type?: 'text' | 'search' | 'tel' | 'date' | 'lines';
}

const LIMITS = { text: 'line', search: 'search', tel: 'line', date: 'line', lines: 'words' } as const;

/** A text, a number to call or a day, under its label. */
export function TextField({ label, value, onChange, type = 'text' }: TextFieldProps) {
  const id = useId();
  const limit = useTextLimit(LIMITS[type]);
  const shared = {
    id,
    autoComplete: 'off',
    spellCheck: 'false',
    value,
    ...limit.field,
    onBlur: limit.forget,
  } as const;
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {type === 'lines' ? (
        <textarea
          {...shared}
          className="field__input field__input--lines"
          rows={3}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input
          {...shared}
          className="field__input"
          type={type}
          max={type === 'date' ? LAST_DAY : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {limit.note}
    </div>
  );
}
