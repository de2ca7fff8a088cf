import { FolderOpen } from 'lucide-react';
import { type ChangeEvent, useRef } from 'react';
import { NOTEBOOK_EXTENSION } from '../../../domain/notebook/file.ts';
import { openNotebookFile } from '../../../state/sync/openNotebook.ts';
import { useAppStore } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { notebookFileTexts } from '../../texts/notebookFile.ts';

/** Opens a notebook that was saved: from here or from another device. */
export function OpenNotebook() {
  const store = useAppStore();
  const field = useRef<HTMLInputElement>(null);
  const open = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file) void openNotebookFile(store, file);
    // The same file can be chosen twice in a row.
    target.value = '';
  };
  return (
    <>
      <Button icon={<FolderOpen />} onClick={() => field.current?.click()}>
        {notebookFileTexts.open}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        accept={`${NOTEBOOK_EXTENSION},.json,application/json`}
        onChange={open}
      />
    </>
  );
}
