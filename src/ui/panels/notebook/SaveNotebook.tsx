import { Save } from 'lucide-react';
import { MAX_NOTEBOOK_LENGTH } from '../../../domain/notebook/decode.ts';
import { encodeNotebook, notebookFileName } from '../../../domain/notebook/file.ts';
import { selectKept } from '../../../state/derived/kept.ts';
import { today } from '../../../state/today.ts';
import { useAppStore } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { notebookNotices } from '../../texts/notebookNotices.ts';
import { saveFile } from '../territory/saveFile.ts';

/** Hands the whole notebook over as a file. */
export function SaveNotebook() {
  const store = useAppStore();
  const save = () => {
    const { keepActions, uiActions } = store.getState();
    const kept = { ...selectKept(store.getState()), savedOn: today() };
    const name = notebookFileName(kept);
    const text = encodeNotebook(kept);
    if (text.length > MAX_NOTEBOOK_LENGTH) return uiActions.tell({ kind: 'notebook-too-full' });
    saveFile({ name, type: 'application/json', text });
    keepActions.markSaved();
    uiActions.tell({ kind: 'notebook-saved', name });
  };
  return (
    <Button icon={<Save />} onClick={save}>
      {notebookNotices.save}
    </Button>
  );
}
