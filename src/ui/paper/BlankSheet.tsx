import { useMemo } from 'react';
import type { PaperMap as Drawing } from '../../domain/paper/paperMap.ts';
import { type PaperFormat, SHEET } from '../../domain/paper/sheet.ts';
import { sheetModules } from '../../domain/paper/sheetModules.ts';
import { PaperMap } from './PaperMap.tsx';
import './blankSheet.css';

interface BlankSheetProps {
  readonly map: Drawing;
  readonly format: PaperFormat;
  readonly label: string;
}

const UNDER_THE_MAP = SHEET.map.y + SHEET.map.heightMm;

/** A map to draw on by hand, between the marks and the code by which a photograph of it is read. */
export function BlankSheet({ map, format, label }: BlankSheetProps) {
  const code = useMemo(() => codePath(map, format), [map, format]);
  return (
    <div className="blank-sheet">
      <Band top={0} height={SHEET.map.y} />
      <PaperMap drawing={map} label={label} />
      <Band top={UNDER_THE_MAP} height={SHEET.heightMm - UNDER_THE_MAP} code={code} />
    </div>
  );
}

interface BandProps {
  /** From the top of the sheet, millimetres. */
  readonly top: number;
  readonly height: number;
  readonly code?: string;
}

/** What is above the map, or under it: the marks that are there. */
function Band({ top, height, code }: BandProps) {
  const { sizeMm, holeMm } = SHEET.mark;
  const marks = SHEET.marks.filter(([, y]) => y >= top && y <= top + height);
  return (
    <svg
      className="blank-sheet__band"
      aria-hidden="true"
      viewBox={`0 ${top} ${SHEET.widthMm} ${height}`}
      style={{ aspectRatio: `${SHEET.widthMm} / ${height}` }}
    >
      {marks.map(([x, y]) => (
        <path key={`${x} ${y}`} fillRule="evenodd" d={squarePath(x, y, sizeMm) + squarePath(x, y, holeMm)} />
      ))}
      {code && <path shapeRendering="crispEdges" d={code} />}
    </svg>
  );
}

function squarePath(x: number, y: number, side: number): string {
  return `M${x - side / 2} ${y - side / 2}h${side}v${side}h${-side}z`;
}

/** The code of the sheet: one square for each dark module. */
function codePath({ seen }: Drawing, format: PaperFormat): string {
  const rows = sheetModules({ format, seen, sheet: 1 });
  const { x, y, sizeMm } = SHEET.code;
  const side = sizeMm / rows.length;
  return rows
    .flatMap((row, down) =>
      row.map((dark, along) =>
        dark ? `M${x + along * side} ${y + down * side}h${side}v${side}h${-side}z` : '',
      ),
    )
    .join('');
}
