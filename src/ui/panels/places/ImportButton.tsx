import { FileUp } from 'lucide-react';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { importTexts } from '../../texts/imports.ts';

/** Opens the dialog that reads the person's own files. */
export function ImportButton() {
  const { openDialog } = useApp((state) => state.uiActions);
  return (
    <Button icon={<FileUp />} onClick={() => openDialog('import')}>
      {importTexts.open}
    </Button>
  );
}
