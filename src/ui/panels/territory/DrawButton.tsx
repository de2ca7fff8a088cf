import type { ReactNode } from 'react';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { territoryTexts } from '../../texts/territory.ts';

/** Takes the freehand tool, or puts down the one in hand. The only button of the page that does. */
export function DrawButton({ icon }: { readonly icon: ReactNode }) {
  const drawing = useApp((state) => state.tool !== null);
  const { takeTool } = useApp((state) => state.drawingActions);
  return (
    <Button
      variant="primary"
      icon={icon}
      aria-pressed={drawing}
      onClick={() => takeTool(drawing ? null : 'freehand')}
    >
      {territoryTexts.draw}
    </Button>
  );
}
