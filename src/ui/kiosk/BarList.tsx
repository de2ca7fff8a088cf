interface BarListProps {
  readonly bars: readonly {
    readonly key: string;
    /** A name of the data: always French. */
    readonly name: string;
    /** Null draws no bar: the text says why. */
    readonly value: number | null;
    readonly text: string;
  }[];
}

/** A few figures, the largest first: one bar each on a scale that starts at zero. */
export function BarList({ bars }: BarListProps) {
  const widest = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  return (
    <ul className="kiosk-bars">
      {bars.map(({ key, name, value, text }) => (
        <li key={key}>
          <span className="kiosk-bars__name" lang="fr">
            {name}
          </span>
          <span className="kiosk-bars__text">{text}</span>
          <span className="kiosk-bars__track" aria-hidden="true">
            <span style={{ width: `${(100 * (value ?? 0)) / widest}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
