import type { ReactNode } from 'react';
import { selectMapProblem } from '../../../state/derived/map.ts';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { territoryTexts } from '../../texts/territory.ts';

/** Takes the freehand tool, or puts down the one in hand. Without a map there is nothing to draw on. */
export function DrawButton({ icon }: { readonly icon: ReactNode }) {
  const drawing = useApp((state) => state.tool !== null);
  const mapFailed = useApp((state) => selectMapProblem(state) !== null);
  const { takeTool } = useApp((state) => state.drawingActions);
  return (
    <Button
      variant="primary"
      icon={icon}
      aria-pressed={drawing}
      isDisabled={mapFailed}
      onClick={() => takeTool(drawing ? null : 'freehand')}
    >
      {territoryTexts.draw}
    </Button>
  );
}
