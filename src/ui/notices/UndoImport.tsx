import { Undo2 } from 'lucide-react';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { importTexts } from '../texts/imports.ts';

/** Takes back what the last import brought; drawn only while there is something to take back. */
export function UndoImport() {
  const canUndo = useApp((state) => state.beforeImport !== null);
  const { undoImport } = useApp((state) => state.placesActions);
  const { tell } = useApp((state) => state.uiActions);
  if (!canUndo) return null;
  const undo = () => {
    undoImport();
    tell({ kind: 'import-undone' });
  };
  return (
    <Button variant="quiet" icon={<Undo2 />} onClick={undo}>
      {importTexts.undo}
    </Button>
  );
}
