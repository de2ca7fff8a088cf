import './answers.css';

interface FigureBarsProps {
  readonly caption: string;
  readonly bars: readonly {
    readonly label: string;
    /** Null: not published; a dotted line stands for it. */
    readonly value: number | null;
    /** The value in words. */
    readonly text: string;
  }[];
}

/** Figures of several zones one under the other, on one scale, each apart. */
export function FigureBars({ caption, bars }: FigureBarsProps) {
  const widest = Math.max(...bars.map(({ value }) => value ?? 0), 1);
  return (
    <figure className="figure-bars">
      <figcaption className="visually-hidden">{caption}</figcaption>
      <ul className="figure-bars__list">
        {bars.map(({ label, value, text }) => (
          <li key={label} className="figure-bars__row">
            <span>{label}</span>
            <span className="figure-bars__track" aria-hidden="true">
              <span
                className={value === null ? 'figure-bars__unknown' : 'figure-bars__bar'}
                style={value === null ? undefined : { width: `${(100 * value) / widest}%` }}
              />
            </span>
            <span className="figure-bars__text">{text}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
