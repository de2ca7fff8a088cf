import { Undo2 } from 'lucide-react';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { notebookNotices } from '../texts/notebookNotices.ts';

/** Brings back what a notebook took the place of; drawn only while there is something to bring back. */
export function UndoOpening() {
  const canUndo = useApp((state) => state.beforeOpening !== null);
  const { undoOpening } = useApp((state) => state.keepActions);
  if (!canUndo) return null;
  return (
    <Button variant="quiet" icon={<Undo2 />} onClick={undoOpening}>
      {notebookNotices.undoOpening}
    </Button>
  );
}
