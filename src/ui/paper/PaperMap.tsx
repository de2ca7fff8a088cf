import { useId } from 'react';
import { KNOWLEDGE_SHAPES, LANDMARK_SHAPES, pathOf } from '../../domain/interview/landmarkShapes.ts';
import type { PaperMap as Drawing } from '../../domain/paper/paperMap.ts';
import { SIGN_STYLES } from '../../domain/territory/signs.ts';
import { formatKm } from '../formats.ts';
import { paperTexts } from '../texts/paper.ts';
import './paperMap.css';

interface PaperMapProps {
  readonly drawing: Drawing;
  /** What the map shows, for whoever does not see it. */
  readonly label: string;
}

/** Radius of a mark, millimetres. */
const MARK = 2.6;
const LINE_MM = 0.9;

/** The map as it is printed: black lines, a hatch for what counts, no colour that means anything alone. */
export function PaperMap({ drawing, label }: PaperMapProps) {
  const { widthMm, heightMm, sea, rivers, borders, counted, gained, lost, lines, names, marks } = drawing;
  // Two maps of two sizes are on the pages: each is cut by its own frame.
  const frame = useId();
  return (
    <svg
      className="paper-map"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${widthMm} ${heightMm}`}
      style={{ aspectRatio: `${widthMm} / ${heightMm}` }}
    >
      <defs>
        <pattern
          id="paper-hatch"
          width="1.8"
          height="1.8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V1.8" className="paper-map__hatch" />
        </pattern>
        {(['gained', 'lost'] as const).map((change) => (
          <pattern
            key={change}
            id={`paper-${change}`}
            width="1.8"
            height="1.8"
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${change === 'gained' ? 45 : -45})`}
          >
            <path d="M0 0V1.8" className="paper-map__hatch" />
          </pattern>
        ))}
        <pattern id="paper-sea" width="3" height="1.6" patternUnits="userSpaceOnUse">
          <path d="M0 0.8H3" className="paper-map__wave" />
        </pattern>
        <clipPath id={frame}>
          <rect width={widthMm} height={heightMm} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${frame})`}>
        <path d={sea} className="paper-map__sea" fillRule="evenodd" />
        <path d={counted} className="paper-map__counted" fillRule="evenodd" />
        <path d={gained} className="paper-map__gained" fillRule="evenodd" />
        <path d={lost} className="paper-map__lost" fillRule="evenodd" />
        <path d={borders.commune} className="paper-map__commune" />
        <path d={borders.epci} className="paper-map__epci" />
        <path d={rivers} className="paper-map__river" />
        <path d={borders.departement} className="paper-map__departement" />
        {lines.map(({ sign, path }) => (
          <g key={sign}>
            <path d={path} className="paper-map__casing" />
            <path
              d={path}
              className="paper-map__line"
              stroke={SIGN_STYLES[sign].color}
              strokeWidth={LINE_MM}
              strokeDasharray={
                SIGN_STYLES[sign].dash.map((length) => length * LINE_MM).join(' ') || undefined
              }
            />
          </g>
        ))}
        {names.map(({ text, x, y, inside }) => (
          <text
            key={`${text} ${x}`}
            x={x}
            y={y}
            className={inside ? 'paper-map__name' : 'paper-map__far-name'}
          >
            {text}
          </text>
        ))}
        {marks.map(({ kind, number, x, y }) => (
          <g key={`${kind} ${number}`} transform={`translate(${x} ${y})`}>
            <circle r={MARK} className="paper-map__mark" />
            {kind === 'place' ? (
              <text y="0.05" className="paper-map__number">
                {number}
              </text>
            ) : (
              <path
                className="paper-map__full"
                transform={`scale(${2.6 / 24}) translate(-12 -12)`}
                d={pathOf(kind === 'learned' ? KNOWLEDGE_SHAPES : LANDMARK_SHAPES[kind])}
              />
            )}
          </g>
        ))}
      </g>
      <North x={isClear(drawing, north(widthMm)) || !isClear(drawing, north(14)) ? widthMm - 7 : 7} />
      <Scale drawing={drawing} />
      <rect width={widthMm} height={heightMm} className="paper-map__frame" />
    </svg>
  );
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part of the map that the arrow of the north takes, when it stands at the left of `right`. Millimetres. */
const north = (right: number): Box => ({ left: right - 11, top: 3, right: right - 3, bottom: 17 });

/** Whether no mark would be hidden by what stands in a part of the map. */
function isClear({ marks }: Drawing, { left, top, right, bottom }: Box): boolean {
  return marks.every(
    ({ x, y }) => x + MARK < left || x - MARK > right || y + MARK < top || y - MARK > bottom,
  );
}

function North({ x }: { readonly x: number }) {
  return (
    <g transform={`translate(${x} 11)`} className="paper-map__north">
      <path className="paper-map__full" d="M0 -7L2.4 0L0 -1.6L-2.4 0Z" />
      <text y="4.4" className="paper-map__number">
        {paperTexts.north}
      </text>
    </g>
  );
}

function Scale({ drawing }: { readonly drawing: Drawing }) {
  const { widthMm, heightMm, scale } = drawing;
  const boxAt = (left: number): Box => ({
    left: left - 2,
    top: heightMm - 9.6,
    right: left + scale.mm + 2,
    bottom: heightMm,
  });
  const atRight = widthMm - scale.mm - 4;
  const x = isClear(drawing, boxAt(4)) || !isClear(drawing, boxAt(atRight)) ? 4 : atRight;
  return (
    <g transform={`translate(${x} ${heightMm - 4})`} className="paper-map__scale">
      <rect x="-2" y="-5.6" width={scale.mm + 4} height="8" />
      <path className="paper-map__bar" d={`M0 -1.6V0H${scale.mm.toFixed(2)}V-1.6`} />
      <text x={scale.mm / 2} y="-1.4">
        {formatKm(scale.km)}
      </text>
    </g>
  );
}
