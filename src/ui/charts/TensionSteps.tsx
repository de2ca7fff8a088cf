import type { TensionClass } from '../../domain/trades/tension.ts';
import { tensionTexts } from '../texts/tension.ts';
import './charts.css';
import './tension.css';

const STEPS = [1, 2, 3, 4, 5] as const;

interface TensionStepsProps {
  readonly caption: string;
  readonly rows: readonly { readonly label: string; readonly value: TensionClass | null }[];
}

/** A class from 1 to 5 in several zones: five steps, filled up to the class, and the class in words. */
export function TensionSteps({ caption, rows }: TensionStepsProps) {
  return (
    <figure className="steps">
      <figcaption className="bars__caption">{caption}</figcaption>
      <ul className="steps__list">
        {rows.map(({ label, value }) => (
          <li key={label} className="steps__row">
            <span className="steps__label">{label}</span>
            <span className="steps__track" aria-hidden="true">
              {STEPS.map((step) => (
                <span
                  key={step}
                  className="steps__step"
                  data-class={value !== null && step <= value ? value : undefined}
                  data-missing={value === null || undefined}
                />
              ))}
            </span>
            <span className="steps__value">{tensionTexts.classOf(value)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
