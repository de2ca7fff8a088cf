import { useId } from 'react';
import './Slider.css';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** The value as it is shown and heard, unit included. */
  readonly format: (value: number) => string;
  readonly onChange: (value: number) => void;
}

/** A number between two bounds, its value always in plain sight. */
export function Slider({ label, value, min, max, step = 1, format, onChange }: SliderProps) {
  const id = useId();
  return (
    <div className="slider">
      <div className="slider__line">
        <label htmlFor={id}>{label}</label>
        <output htmlFor={id} className="slider__value">
          {format(value)}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={format(value)}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </div>
  );
}
