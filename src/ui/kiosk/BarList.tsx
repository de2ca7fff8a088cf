import { ArrowRight } from 'lucide-react';

interface BarListProps {
  readonly bars: readonly {
    readonly key: string;
    readonly name: string;
    /** Language of the name. */
    readonly lang: 'fr' | 'en';
    /** Null draws no bar: the text says why. */
    readonly value: number | null;
    readonly text: string;
    /** Goes on from there; null for a bar that is only looked at. */
    readonly onPress: (() => void) | null;
  }[];
}

/** A few figures, the largest first: one bar each on a scale that starts at zero. A bar that leads somewhere is a button. */
export function BarList({ bars }: BarListProps) {
  const widest = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  return (
    <ul className="kiosk-bars">
      {bars.map(({ key, name, lang, value, text, onPress }) => {
        const parts = (
          <>
            <span className="kiosk-bars__name" lang={lang}>
              {name}
            </span>
            <span className="kiosk-bars__text">
              {text} {onPress && <ArrowRight aria-hidden="true" />}
            </span>
            <span className="kiosk-bars__track" aria-hidden="true">
              <span style={{ width: `${(100 * (value ?? 0)) / widest}%` }} />
            </span>
          </>
        );
        return (
          <li key={key}>
            {onPress ? (
              <button type="button" className="kiosk-bars__bar" onClick={onPress}>
                {parts}
              </button>
            ) : (
              <div className="kiosk-bars__bar">{parts}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
