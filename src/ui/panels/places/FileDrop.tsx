import { type ReactNode, useCallback } from 'react';
import { useApp } from '../../../state/useApp.ts';
import { DropArea } from '../../primitives/DropArea.tsx';
import { importReportTexts } from '../../texts/importReport.ts';
import { importTexts } from '../../texts/imports.ts';
import { useTexts } from '../../useTexts.ts';

/** An area that files can be dropped on: they are read and checked, and the dialog says what they hold. */
export function FileDrop({ children }: { readonly children: ReactNode }) {
  const texts = useTexts(importTexts);
  const { importFiles } = useApp((state) => state.importActions);
  const { openDialog } = useApp((state) => state.uiActions);
  const onDrop = useCallback(
    (files: readonly File[]) => {
      openDialog('import');
      void importFiles(files, importReportTexts.recurrence);
    },
    [openDialog, importFiles],
  );
  return (
    <DropArea word={texts.dropHere} onDrop={onDrop}>
      {children}
    </DropArea>
  );
}
