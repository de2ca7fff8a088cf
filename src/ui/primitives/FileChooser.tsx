import { FileUp } from 'lucide-react';
import { useRef } from 'react';
import { Button } from './Button.tsx';

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
