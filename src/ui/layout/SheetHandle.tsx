import { ChevronDown, ChevronUp } from 'lucide-react';
import { Button } from '../primitives/Button.tsx';
import { shellTexts } from '../texts/shell.ts';

/** Heights of the bottom sheet of narrow screens; on middle ones `peek` folds the drawer away. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

interface SheetHandleProps {
  readonly height: SheetHeight;
  readonly onChange: (height: SheetHeight) => void;
}

/** The two buttons that raise and lower the panel. Wide screens never show them. */
export function SheetHandle({ height, onChange }: SheetHandleProps) {
  const at = SHEET_HEIGHTS.indexOf(height);
  const higher = SHEET_HEIGHTS[at + 1];
  const lower = SHEET_HEIGHTS[at - 1];
  return (
    <div className="sheet-handle">
      <Button
        variant="quiet"
        iconOnly
        icon={<ChevronDown />}
        isDisabled={!lower}
        onClick={() => lower && onChange(lower)}
      >
        {shellTexts.sheetShrink}
      </Button>
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
