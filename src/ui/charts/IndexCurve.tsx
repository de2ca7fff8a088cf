import { scaleLinear } from 'd3-scale';
import { formatDecimal } from '../formats.ts';
import './charts.css';

/** A line of the picture; `dashed` is what tells the second one apart in black and white. */
export interface CurveLine {
  readonly label: string;
  /** One value a year: an index whose first year is 100, or a rate. */
  readonly index: readonly number[];
  readonly dashed: boolean;
}

interface IndexCurveProps {
  /** What the picture says, for those who do not see it. */
  readonly description: string;
  /** Years, ascending; quarters as parts of them. */
  readonly years: readonly number[];
  readonly lines: readonly CurveLine[];
  /** A rate is drawn from zero, and written with a decimal. */
  readonly of?: 'index' | 'rate';
}

const WIDTH = 420;
const HEIGHT = 190;
const MARGIN = { top: 14, right: 152, bottom: 26, left: 34 };
/** Two labels at the end of lines are at least this far apart, in pixels. */
const LABEL_GAP = 19;

/** Curves of an index, named at their end: no legend to look up. */
export function IndexCurve({ description, years, lines, of = 'index' }: IndexCurveProps) {
  const all = lines.flatMap(({ index }) => index);
  const x = scaleLinear([years[0] ?? 0, years.at(-1) ?? 1], [MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLinear(
    of === 'rate' ? [0, Math.max(1, ...all)] : [Math.min(95, ...all), Math.max(105, ...all)],
    [HEIGHT - MARGIN.bottom, MARGIN.top],
  ).nice(4);
  const ticks = y.ticks(4);
  const labels = spread(lines.map(({ index }) => y(index.at(-1) ?? 100)));
  return (
    <svg className="curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={description}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === (of === 'rate' ? 0 : 100) ? 'curve__base' : 'curve__grid'}
            x1={MARGIN.left}
            x2={WIDTH - MARGIN.right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text className="curve__tick" x={MARGIN.left - 6} y={y(tick)} dy="0.32em" textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {endYears(years).map((year) => (
        <text key={year} className="curve__tick" x={x(year)} y={HEIGHT - 6} textAnchor="middle">
          {Math.floor(year)}
        </text>
      ))}
      {lines.map(({ label, index, dashed }, at) => (
        <g key={label} className={dashed ? 'curve__line curve__line--dashed' : 'curve__line'}>
          <polyline points={index.map((value, year) => `${x(years[year] ?? 0)},${y(value)}`).join(' ')} />
          <circle cx={x(years.at(-1) ?? 0)} cy={y(index.at(-1) ?? 100)} r={3} />
          <text x={WIDTH - MARGIN.right + 9} y={labels[at]} dy="0.32em">
            {formatDecimal(index.at(-1) ?? 100, of === 'rate' ? 1 : 0)} {label}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** First, middle and last year. */
function endYears(years: readonly number[]): number[] {
  return [years[0], years[Math.floor((years.length - 1) / 2)], years.at(-1)].flatMap((year) => year ?? []);
}

/** Moves two label positions apart when they would overlap, around their middle. */
function spread(positions: readonly number[]): readonly number[] {
  const [a, b] = positions;
  if (a === undefined || b === undefined || Math.abs(a - b) >= LABEL_GAP) return positions;
  const middle = (a + b) / 2;
  const [up, down] = [middle - LABEL_GAP / 2, middle + LABEL_GAP / 2];
  return a <= b ? [up, down] : [down, up];
}
