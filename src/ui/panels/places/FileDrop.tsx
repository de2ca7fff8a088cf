import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useApp } from '../../../state/useApp.ts';
import { importReportTexts } from '../../texts/importReport.ts';
import { importTexts } from '../../texts/imports.ts';
import './files.css';
import { useTexts } from '../../useTexts.ts';

/** An area that files can be dropped on: they are read and checked, and the dialog says what they hold. */
export function FileDrop({ children }: { readonly children: ReactNode }) {
  const texts = useTexts(importTexts);
  const { importFiles } = useApp((state) => state.importActions);
  const { openDialog } = useApp((state) => state.uiActions);
  const [isOver, setOver] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!area.current) return;
    return listenToDrops(area.current, setOver, (files) => {
      openDialog('import');
      void importFiles(files, importReportTexts.recurrence);
    });
  }, [openDialog, importFiles]);
  return (
    <div ref={area} className="file-drop stack" data-over={isOver}>
      {children}
      {isOver && <p className="file-drop__word">{texts.dropHere}</p>}
    </div>
  );
}

/** Tells when files are held over an element and when they are dropped on it. Returns what stops it. */
function listenToDrops(
  element: HTMLElement,
  onOver: (isOver: boolean) => void,
  onDrop: (files: readonly File[]) => void,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    onOver(true);
  };
  const leave = (event: DragEvent) => {
    if (!element.contains(event.relatedTarget as Node | null)) onOver(false);
  };
  const drop = (event: DragEvent) => {
    onOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    onDrop(files);
  };
  // A file dropped beside would open in place of the page, and the work of the person with it.
  const keepPage = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  window.addEventListener('dragover', keepPage, { signal });
  window.addEventListener('drop', keepPage, { signal });
  element.addEventListener('dragover', over, { signal });
  element.addEventListener('dragleave', leave, { signal });
  element.addEventListener('drop', drop, { signal });
  return () => stop.abort();
}
