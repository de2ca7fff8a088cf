import { FileUp, TriangleAlert } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';
import { Button } from '../primitives/Button.tsx';
import { problemTexts } from '../texts/problems.ts';
import { StepTitle } from './StepTitle.tsx';
import './import.css';

interface ReadingProgressProps {
  readonly title: string;
  /** From 0 to 1. */
  readonly fraction: number;
  readonly note: string;
  readonly stop: string;
  readonly onStop: () => void;
}

/** A file being read: how far it is, and a way to stop. */
export function ReadingProgress({ title, fraction, note, stop, onStop }: ReadingProgressProps) {
  const label = useId();
  return (
    <div className="stack stack--tight">
      <StepTitle>
        <span id={label}>{title}</span>
      </StepTitle>
      <progress className="import__progress" aria-labelledby={label} max={1} value={fraction} />
      <p className="note">{note}</p>
      <div>
        <Button onClick={onStop}>{stop}</Button>
      </div>
    </div>
  );
}

interface RefusedFileProps {
  readonly title: string;
  /** Null when the same file would be refused again. */
  readonly onRetry: (() => void) | null;
  readonly children: ReactNode;
}

/** A file that is not taken, and why. */
export function RefusedFile({ title, onRetry, children }: RefusedFileProps) {
  return (
    <div role="alert" className="problem">
      <TriangleAlert className="problem__icon" aria-hidden="true" />
      <div className="stack stack--tight">
        <StepTitle>{title}</StepTitle>
        {children}
        {onRetry && (
          <div>
            <Button onClick={onRetry}>{problemTexts.retry}</Button>
          </div>
        )}
      </div>
    </div>
  );
}

interface FileChooserProps {
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens the files of the machine. */
export function FileChooser({ label, accept, multiple = false, onFiles }: FileChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button icon={<FileUp />} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple={multiple}
        hidden
        accept={accept}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </div>
  );
}
