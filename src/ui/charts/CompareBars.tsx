import { scaleLinear } from 'd3-scale';
import './charts.css';

/** One bar. `look`: the person's territory is solid, what it is compared with striped, the region outlined. */
export interface CompareBar {
  /** Tells bars of one look apart; the look itself when there is one of each. */
  readonly key?: string;
  readonly label: string;
  /** Null draws no bar: the text says why. */
  readonly value: number | null;
  /** The value in words, unit included. */
  readonly text: string;
  readonly look: 'own' | 'other' | 'region';
}

interface CompareBarsProps {
  readonly caption: string;
  /** The caption is for the ear alone: a sentence says it above. */
  readonly hideCaption?: boolean;
  readonly bars: readonly CompareBar[];
}

/** A few values on one scale that includes zero; bars go left of it when negative. */
export function CompareBars({ caption, hideCaption = false, bars }: CompareBarsProps) {
  const values = bars.flatMap(({ value }) => value ?? []);
  const percent = scaleLinear([Math.min(0, ...values), Math.max(0, ...values) || 1], [0, 100]);
  return (
    <figure className="bars">
      <figcaption className={hideCaption ? 'visually-hidden' : 'bars__caption'}>{caption}</figcaption>
      <ul className="bars__list">
        {bars.map(({ key, label, value, text, look }) => (
          <li key={key ?? look} className="bars__row">
            <span className="bars__label">{label}</span>
            <span className="bars__track" aria-hidden="true">
              {value !== null && (
                <span
                  className={`bars__bar bars__bar--${look}`}
                  style={{
                    left: `${percent(Math.min(0, value))}%`,
                    width: `${percent(Math.max(0, value)) - percent(Math.min(0, value))}%`,
                  }}
                />
              )}
              <span className="bars__zero" style={{ left: `${percent(0)}%` }} />
            </span>
            <span className="bars__value">{text}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
