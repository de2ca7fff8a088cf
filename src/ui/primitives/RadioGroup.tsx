import { type ReactNode, useId } from 'react';
import './choices.css';

/** One answer of a `RadioGroup`. */
export interface RadioOption<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  /** A second, softer line, read with the label. */
  readonly hint?: ReactNode;
}

interface RadioGroupProps<T extends string> {
  /** Accessible name of the group. */
  readonly legend: string;
  /** The legend is heard and not drawn: a title above already says it. */
  readonly hideLegend?: boolean;
  readonly options: readonly RadioOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** `segments` draws the answers side by side, for two or three short words; `chips` lets more of them wrap. */
  readonly look?: 'list' | 'segments' | 'chips';
}

/** One answer among a few, all visible. Arrows move between them. */
export function RadioGroup<T extends string>({
  legend,
  hideLegend = false,
  options,
  value,
  onChange,
  look = 'list',
}: RadioGroupProps<T>) {
  const name = useId();
  return (
    <fieldset className={`choices choices--${look}`}>
      <legend className={hideLegend ? 'visually-hidden' : 'choices__legend'}>{legend}</legend>
      <div className="choices__options">
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className="choice__text">
              {option.label}
              {option.hint && <span className="choice__hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
