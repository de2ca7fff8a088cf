import type { DrawingTool } from '../../state/slices/drawingSlice.ts';
import type { Pixel } from './surface.ts';

/** What a key asks for; the map keeps the plain arrows and the zoom keys. */
export type KeyboardCommand =
  | { readonly kind: 'place' | 'removeLast' | 'finish' | 'toggleCommune' | 'openCommune' }
  | { readonly kind: 'pan'; readonly by: Pixel };

export type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** A fine step, where a plain arrow moves by a hundred pixels. */
const FINE_PX = 10;
const FINE_STEPS: Readonly<Record<string, Pixel>> = {
  ArrowLeft: [-FINE_PX, 0],
  ArrowRight: [FINE_PX, 0],
  ArrowUp: [0, -FINE_PX],
  ArrowDown: [0, FINE_PX],
};

/**
 * The meaning of a key pressed on the map; null for a key that is not ours.
 * @param isBusy whether an outline is under way
 */
export function keyboardCommand(key: Key, tool: DrawingTool | null, isBusy: boolean): KeyboardCommand | null {
  if (key.ctrlKey || key.altKey || key.metaKey) return null;
  const by = FINE_STEPS[key.key];
  if (by) return key.shiftKey ? { kind: 'pan', by } : null;
  switch (key.key) {
    case 'Enter':
    case ' ':
      return { kind: enterMeans(tool) };
    case 'Backspace':
    case 'Delete':
      return isBusy ? { kind: 'removeLast' } : null;
    case 'f':
    case 'F':
      return isBusy ? { kind: 'finish' } : null;
    default:
      return null;
  }
}

function enterMeans(tool: DrawingTool | null): 'place' | 'toggleCommune' | 'openCommune' {
  if (tool === null) return 'openCommune';
  return tool === 'tap' ? 'toggleCommune' : 'place';
}
