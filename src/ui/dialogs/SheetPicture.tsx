import { useEffect, useRef } from 'react';
import type { DrawnTerritory } from '../../domain/paper/drawnSheet.ts';
import { placeOn, SHEET, type SheetCode } from '../../domain/paper/sheet.ts';
import type { Ring, Shape } from '../../domain/territory/shape.ts';
import type { FoundSheet } from '../../state/acts/readSheets.ts';
import { sheetDialogTexts } from '../texts/sheetDialog.ts';

interface SheetPictureProps {
  readonly found: FoundSheet;
  readonly kept: readonly DrawnTerritory[];
}

/** The map as it was photographed, seen from above, and what would be opened drawn over it. */
export function SheetPicture({ found: { straightened, code }, kept }: SheetPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height, data } = straightened;
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    context?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  }, [width, height, data]);
  return (
    <div className="sheet-picture" role="img" aria-label={sheetDialogTexts.picture(kept.length)}>
      <canvas ref={canvas} width={width} height={height} />
      <svg viewBox={`0 0 ${SHEET.map.widthMm} ${SHEET.map.heightMm}`} aria-hidden="true">
        {kept.map(({ pen, shape }, at) => {
          const path = pathOf(shape, code);
          return (
            <g key={pen} data-sign={at}>
              <path className="sheet-picture__halo" d={path} />
              <path className="sheet-picture__line" d={path} />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function pathOf(shape: Shape, code: SheetCode): string {
  const ringPath = (ring: Ring) =>
    `M${ring
      .map((at) =>
        placeOn(code, at)
          .map((mm) => mm.toFixed(2))
          .join(' '),
      )
      .join('L')}Z`;
  return shape.flatMap(({ outer, holes }) => [outer, ...holes].map(ringPath)).join('');
}
