import { ChevronDown, ChevronUp } from 'lucide-react';
import type { PointerEvent } from 'react';
import { useRef } from 'react';
import { Button } from '../primitives/Button.tsx';
import { shellTexts } from '../texts/shell.ts';

/** Heights of the bottom sheet of narrow screens; on middle ones `peek` folds the drawer away. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

interface SheetHandleProps {
  readonly height: SheetHeight;
  readonly onChange: (height: SheetHeight) => void;
}

/** Pixels from which a drag leads to another height. */
const FLICK_PX = 40;
/** A drag of that part of the window leads two heights away. */
const FAR = 0.4;

/** What raises and lowers the panel: a handle to drag, between two buttons. Wide screens never show them. */
export function SheetHandle({ height, onChange }: SheetHandleProps) {
  const at = SHEET_HEIGHTS.indexOf(height);
  const higher = SHEET_HEIGHTS[at + 1];
  const lower = SHEET_HEIGHTS[at - 1];
  const drag = useRef<{ readonly y: number; readonly sheet: HTMLElement; readonly px: number } | null>(null);

  const take = (event: PointerEvent<HTMLDivElement>) => {
    const { currentTarget: handle, clientY: y, pointerId } = event;
    const sheet = handle.parentElement;
    if (!sheet || (event.target as Element).closest('button')) return;
    handle.setPointerCapture(pointerId);
    drag.current = { y, sheet, px: sheet.getBoundingClientRect().height };
  };
  const move = ({ clientY }: PointerEvent) => {
    const { current } = drag;
    if (current) current.sheet.style.height = `${current.px + current.y - clientY}px`;
  };
  const drop = ({ clientY }: PointerEvent) => {
    const { current } = drag;
    drag.current = null;
    if (!current) return;
    current.sheet.style.height = '';
    const up = current.y - clientY;
    if (Math.abs(up) < FLICK_PX) return;
    const steps = Math.sign(up) * (Math.abs(up) > FAR * window.innerHeight ? 2 : 1);
    const next = SHEET_HEIGHTS[Math.min(Math.max(at + steps, 0), SHEET_HEIGHTS.length - 1)];
    if (next) onChange(next);
  };
  return (
    <div
      className="sheet-handle"
      onPointerDown={take}
      onPointerMove={move}
      onPointerUp={drop}
      onPointerCancel={drop}
    >
      <Button
        variant="quiet"
        iconOnly
        icon={<ChevronDown />}
        isDisabled={!lower}
        onClick={() => lower && onChange(lower)}
      >
        {shellTexts.sheetShrink}
      </Button>
      <span className="sheet-handle__grip" aria-hidden="true" />
      <Button
        variant="quiet"
        iconOnly
        icon={<ChevronUp />}
        isDisabled={!higher}
        onClick={() => higher && onChange(higher)}
      >
        {shellTexts.sheetOpen}
      </Button>
    </div>
  );
}
