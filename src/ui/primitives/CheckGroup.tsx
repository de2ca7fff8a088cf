import type { ReactNode } from 'react';
import './choices.css';

interface CheckGroupProps<T extends string> {
  /** Accessible name of the group. */
  readonly legend: string;
  /** The legend is heard and not drawn: a title above already says it. */
  readonly hideLegend?: boolean;
  readonly options: readonly { readonly value: T; readonly label: ReactNode }[];
  readonly values: readonly T[];
  readonly onChange: (values: readonly T[]) => void;
}

/** Any number of answers among a few short ones, all visible. They are given back in the order of the options. */
export function CheckGroup<T extends string>({
  legend,
  hideLegend = false,
  options,
  values,
  onChange,
}: CheckGroupProps<T>) {
  const toggle = (value: T, checked: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((each) => (each === value ? checked : values.includes(each))),
    );
  return (
    <fieldset className="choices choices--chips">
      <legend className={hideLegend ? 'visually-hidden' : 'choices__legend'}>{legend}</legend>
      <div className="choices__options">
        {options.map(({ value, label }) => (
          <label key={value} className="choice">
            <input
              type="checkbox"
              checked={values.includes(value)}
              onChange={(event) => toggle(value, event.target.checked)}
            />
            <span className="choice__text">{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
