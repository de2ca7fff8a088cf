import { type ReactNode, useEffect, useRef, useState } from 'react';
import './DropArea.css';

interface DropAreaProps {
  /** What is written over it while files are held there. */
  readonly word: string;
  readonly onDrop: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** An area that files can be dropped on. */
export function DropArea({ word, onDrop, children }: DropAreaProps) {
  const [isOver, setOver] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (area.current) return listenToDrops(area.current, setOver, onDrop);
  }, [onDrop]);
  return (
    <div ref={area} className="file-drop stack" data-over={isOver}>
      {children}
      {isOver && <p className="file-drop__word">{word}</p>}
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
